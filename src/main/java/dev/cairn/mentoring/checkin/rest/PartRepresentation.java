package dev.cairn.mentoring.checkin.rest;

import dev.cairn.mentoring.checkin.Part;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import dev.cairn.mentoring.shared.rest.Written;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a field, in JSON.
 *
 * @param revision of this field alone; 1 as long as nothing was written
 */
public record PartRepresentation(
        String field,
        String writer,
        long revision,
        @Nullable String text,
        @Nullable PersonRepresentation changedBy,
        @Nullable Instant changedAt) {
    static PartRepresentation of(Part part, Function<UserKey, PersonRepresentation> people) {
        UserKey changedBy = part.changedBy();
        return new PartRepresentation(
                part.field(),
                Written.word(part.writer()),
                part.revision(),
                part.text(),
                changedBy == null ? null : people.apply(changedBy),
                part.changedAt());
    }
}
