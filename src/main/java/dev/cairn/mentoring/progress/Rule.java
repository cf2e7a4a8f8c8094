package dev.cairn.mentoring.progress;

/** By what drift is known before it compounds (R25, R96, R106). */
public enum Rule {
    /** Nobody has shown anything for so many days. */
    NO_EVIDENCE(Attention.EVIDENCE),
    /** A milestone was moved so many times. */
    MOVED_OFTEN(Attention.DATES),
    /** So many next steps are open that serve nothing in the plan. */
    LOOSE_STEPS(Attention.PLAN),
    /** So many check-ins, one after another, agreed on nothing for a goal. */
    SILENT_ON_GOAL(Attention.PLAN),
    /** A check-in was not held, or none is planned where the rhythm has one. */
    CHECK_IN_OVERDUE(Attention.RHYTHM),
    /** So many next steps for a goal were done, and what measures it has not moved since (R96). */
    DONE_BUT_FLAT(Attention.EVIDENCE),
    /** The day of a goal or of a milestone has passed (R106). */
    TARGET_PASSED(Attention.DATES),
    /** The plan as a whole was not gone through for so many weeks, or since the day that the two had named (R24). */
    NOT_REVIEWED(Attention.PLAN);

    private final Attention attention;

    Rule(Attention attention) {
        this.attention = attention;
    }

    /** What others than the pair are told of it. */
    public Attention attention() {
        return attention;
    }
}
