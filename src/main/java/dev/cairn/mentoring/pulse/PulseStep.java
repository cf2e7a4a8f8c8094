package dev.cairn.mentoring.pulse;

/** What a mentee can do with their pulse. */
public enum PulseStep {
    /** Answer, or answer otherwise. */
    ANSWER,
    SKIP,
    /** Have it as if nothing was said. */
    TAKE_BACK
}
