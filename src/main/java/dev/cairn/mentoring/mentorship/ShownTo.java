package dev.cairn.mentoring.mentorship;

/** Whom a person shows their preferences to. */
public enum ShownTo {
    /** They keep them to themselves. */
    NOBODY,
    /** The other one of each mentorship that they work in now. */
    PAIRS
}
