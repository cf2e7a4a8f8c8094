package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Item;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a field of a check-in, for both to read.
 *
 * @param field the id of a {@link Field}
 * @param writer whose words these are
 * @param revision counts its changes; 1 as long as nothing was written
 * @param text null if nothing stands there, or nothing any more
 * @param changedBy who wrote last; null as long as nothing was written
 */
public record Part(
        MentorshipId mentorship,
        CheckInId checkIn,
        String field,
        Writer writer,
        long revision,
        @Nullable String text,
        @Nullable UserKey changedBy,
        @Nullable Instant changedAt)
        implements Item {
    static Part blank(CheckIn checkIn, Field field, Writer writer) {
        return new Part(checkIn.mentorship(), checkIn.id(), field.id(), writer, 1, null, null, null);
    }

    /** Names it for good. A field has one text of each writer, so two that are first written at once have the same name. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(
                ("part:" + checkIn + ":" + field + ":" + writer.name()).getBytes(StandardCharsets.UTF_8));
    }

    Part saying(@Nullable String newText, UserKey by, Instant now) {
        return new Part(mentorship, checkIn, field, writer, revision + 1, newText, by, now);
    }

    boolean isOf(Field one, Writer by) {
        return field.equals(one.id()) && writer == by;
    }

    /** Who wrote it last. */
    @Override
    public UserKey author() {
        return State.sure(changedBy);
    }

    @Override
    public Audience audience() {
        return Audience.PAIR;
    }

    /** As the journal has it after a change. */
    State journalled() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("checkInId", checkIn);
        members.put("field", field);
        members.put("writer", writer);
        members.put("text", text);
        return State.of(members);
    }
}
