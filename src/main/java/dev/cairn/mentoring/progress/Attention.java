package dev.cairn.mentoring.progress;

/** In what a mentorship may want a hand: all that anybody but its pair is told of why (R25). No word of it is a judgement of a person. */
public enum Attention {
    /** Talks that are due. */
    RHYTHM,
    /** Days that passed or keep moving. */
    DATES,
    /** What nothing has shown yet. */
    EVIDENCE,
    /** A plan and what is done beside it. */
    PLAN
}
