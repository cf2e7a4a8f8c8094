package dev.cairn.mentoring.goal;

/** How much of something there is, as the pair judges it: what a goal takes and gives (R66), how likely and how grave a risk is (R93). */
public enum Degree {
    LOW,
    MEDIUM,
    HIGH
}
