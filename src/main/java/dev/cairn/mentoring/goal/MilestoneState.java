package dev.cairn.mentoring.goal;

/** Where a milestone stands; overdue is none of these, it follows from the day. */
public enum MilestoneState {
    PLANNED,
    REACHED,
    /** Given up, with a reason. It counts nowhere. */
    DROPPED
}
