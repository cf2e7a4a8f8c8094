package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.UserKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is writing in a field of a check-in and has not shared. It is theirs alone: no journal, no number and no revision that another one
 * can read tells of it (R28).
 *
 * @param field the id of a {@link Field}
 * @param revision counts how often it was saved; 1 as long as it never was
 * @param text null if there is nothing, or nothing any more
 * @param savedAt null as long as it never was
 */
public record Draft(
        MentorshipId mentorship,
        CheckInId checkIn,
        String field,
        UserKey author,
        long revision,
        @Nullable String text,
        @Nullable Instant savedAt) {
    static Draft blank(CheckIn checkIn, Field field, UserKey author) {
        return new Draft(checkIn.mentorship(), checkIn.id(), field.id(), author, 1, null, null);
    }

    /** Names it for good, so that two that are first saved at once have the same name. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(
                ("draft:" + checkIn + ":" + field + ":" + author.value()).getBytes(StandardCharsets.UTF_8));
    }

    Draft saying(@Nullable String newText, Instant now) {
        return new Draft(mentorship, checkIn, field, author, revision + 1, newText, now);
    }
}
