package dev.cairn.mentoring.shared.macro;

/** One of several, as a select lists it or a chip narrows to it. */
public record ChoiceView(String value, String label) {}
