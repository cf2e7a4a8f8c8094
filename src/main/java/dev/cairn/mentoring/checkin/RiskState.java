package dev.cairn.mentoring.checkin;

/** Whether a risk is still one. */
public enum RiskState {
    /** It is to be kept in view, and stands in every later check-in. */
    OPEN,
    /** It came and went, or will not come any more. */
    OVER
}
