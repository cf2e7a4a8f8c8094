package dev.cairn.mentoring.goal;

/** How much a goal takes or gives, as the pair judges it (R66). */
public enum Degree {
    LOW,
    MEDIUM,
    HIGH
}
