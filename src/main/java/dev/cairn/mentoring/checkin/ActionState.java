package dev.cairn.mentoring.checkin;

/** What became of an action. */
public enum ActionState {
    /** It is to be done, and stands in every later check-in until it is not. */
    OPEN,
    DONE,
    /** Given up, with a reason. */
    DROPPED,
    /** Somebody else has it now. */
    HANDED_ON
}
