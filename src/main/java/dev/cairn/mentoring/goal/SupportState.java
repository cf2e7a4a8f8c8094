package dev.cairn.mentoring.goal;

/** How asking for a support went (R67). */
public enum SupportState {
    ASKED,
    GRANTED,
    REFUSED
}
