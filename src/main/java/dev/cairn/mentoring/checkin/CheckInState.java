package dev.cairn.mentoring.checkin;

/** How far a check-in is. */
public enum CheckInState {
    /** It is ahead, or being prepared, or under way. */
    OPEN,
    /** Both have confirmed it; it stays as it is. */
    CLOSED
}
