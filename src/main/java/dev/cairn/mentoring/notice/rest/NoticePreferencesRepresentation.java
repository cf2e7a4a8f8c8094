package dev.cairn.mentoring.notice.rest;

import dev.cairn.mentoring.notice.NoticePreferences;
import dev.cairn.mentoring.shared.rest.Written;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the caller wants to be told, in JSON.
 *
 * @param changedAt null as long as nothing was chosen
 */
public record NoticePreferencesRepresentation(
        long revision, String mail, @Nullable Instant changedAt) {
    static NoticePreferencesRepresentation of(NoticePreferences preferences) {
        return new NoticePreferencesRepresentation(
                preferences.revision(), Written.word(preferences.mail()), preferences.changedAt());
    }
}
