package dev.cairn.mentoring.goal;

/** How a goal is said as something to learn, rather than as output (R97). */
public enum LearningFraming {
    /** Show competence in something. */
    COMPETENCE,
    /** Widen something by so many per cent. */
    WIDENING
}
