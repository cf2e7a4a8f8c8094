package dev.cairn.mentoring.progress.macro;

/** What can be chosen in a list, and whether it is. */
public record ProgressChoiceView(String value, String label, boolean chosen) {}
