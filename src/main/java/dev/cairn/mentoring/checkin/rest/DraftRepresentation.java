package dev.cairn.mentoring.checkin.rest;

import dev.cairn.mentoring.checkin.Draft;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What its author is writing, in JSON; nobody else is given it.
 *
 * @param revision 1 as long as it was never saved
 */
public record DraftRepresentation(
        String field,
        long revision,
        @Nullable String text,
        @Nullable Instant savedAt) {
    static DraftRepresentation of(Draft draft) {
        return new DraftRepresentation(draft.field(), draft.revision(), draft.text(), draft.savedAt());
    }
}
