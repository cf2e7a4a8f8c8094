package dev.cairn.mentoring.calendar;

import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person's calendar can be read at a secret address, and which. There is one at most.
 *
 * @param revision counts how often it was made or revoked, from 1 for never
 * @param digest of the secret in the address; null where there is no address
 * @param changedAt when it was last made or revoked; null if never
 */
public record CalendarAddress(
        UserKey person,
        long revision,
        @Nullable String digest,
        @Nullable Instant changedAt) {
    static CalendarAddress none(UserKey person) {
        return new CalendarAddress(person, 1, null, null);
    }

    public boolean isThere() {
        return digest != null;
    }

    CalendarAddress with(Secret secret, Instant now) {
        return new CalendarAddress(person, revision + 1, secret.digest(), now);
    }

    CalendarAddress revoked(Instant now) {
        return new CalendarAddress(person, revision + 1, null, now);
    }
}
