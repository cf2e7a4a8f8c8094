package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.Setting;

/** Changed parts of a person's preferences. */
public record PreferencesChange(
        Setting<String> learningModality,
        Setting<String> feedbackStyle,
        Setting<String> recognitionStyle,
        Setting<String> values,
        Setting<ShownTo> shownTo) {}
