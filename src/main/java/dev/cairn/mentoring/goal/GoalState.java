package dev.cairn.mentoring.goal;

/** Where a goal stands. */
public enum GoalState {
    /** One of the pair wants it; it counts nowhere until the other agrees. */
    PROPOSED,
    /** Agreed by both. */
    OPEN,
    REACHED,
    /** Given up, with a reason. It counts nowhere. */
    DROPPED;

    /** Whether it takes part in the progress of what is above it. */
    public boolean counts() {
        return this == OPEN || this == REACHED;
    }

    /** Whether it can still be worded, moved, and given milestones. */
    public boolean isUnfinished() {
        return this == PROPOSED || this == OPEN;
    }
}
