package dev.cairn.mentoring.mentorship.rest;

import dev.cairn.mentoring.mentorship.Preferences;
import dev.cairn.mentoring.shared.rest.Written;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own preferences in JSON.
 *
 * @param changedAt null as long as nothing was written
 */
public record PreferencesRepresentation(
        long revision,
        @Nullable String learningModality,
        @Nullable String feedbackStyle,
        @Nullable String recognitionStyle,
        @Nullable String values,
        String shownTo,
        @Nullable Instant changedAt) {

    static PreferencesRepresentation of(Preferences preferences) {
        return new PreferencesRepresentation(
                preferences.revision(),
                preferences.learningModality(),
                preferences.feedbackStyle(),
                preferences.recognitionStyle(),
                preferences.values(),
                Written.word(preferences.shownTo()),
                preferences.changedAt());
    }
}
