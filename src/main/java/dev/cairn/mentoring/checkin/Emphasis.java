package dev.cairn.mentoring.checkin;

/** What a cycle turns to more than to other things (R123). */
public enum Emphasis {
    TECHNICAL_SKILL,
    STRATEGIC_INFLUENCE,
    CROSS_FUNCTIONAL_WORK
}
