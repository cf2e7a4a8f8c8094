package dev.cairn.mentoring.goal;

/** How an indicator is read from its measurements (R21, R64). */
public enum Measure {
    /** The latest value counts. */
    VALUE,
    /** Occasions are counted, and compared per week: what a habit is measured by. */
    PER_WEEK,
    /** Occasions are counted: demonstrations of knowledge, or a behaviour seen under pressure. */
    COUNT;

    /** What suits a kind of goal, if nobody says otherwise. */
    static Measure of(GoalKind kind) {
        return kind == GoalKind.HABIT ? PER_WEEK : COUNT;
    }
}
