package dev.cairn.mentoring.goal;

/** How far ahead a goal looks (R20). */
public enum Horizon {
    /** Weeks. */
    SHORT,
    /** Months. */
    MEDIUM,
    /** A year or more. */
    LONG
}
