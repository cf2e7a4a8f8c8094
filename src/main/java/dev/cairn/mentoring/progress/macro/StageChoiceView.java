package dev.cairn.mentoring.progress.macro;

/** A stage that can be chosen, and whether it is. */
public record StageChoiceView(String value, String label, boolean chosen) {}
