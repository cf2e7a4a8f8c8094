package dev.cairn.mentoring.checkin.rest;

import dev.cairn.mentoring.checkin.Draft;
import dev.cairn.mentoring.checkin.SavedDraft;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A draft that was just saved, in JSON, for its author. */
public record SavedDraftRepresentation(
        String field,
        long revision,
        @Nullable String text,
        @Nullable Instant savedAt,
        boolean shareable) {
    static SavedDraftRepresentation of(SavedDraft saved) {
        Draft draft = saved.draft();
        return new SavedDraftRepresentation(
                draft.field(), draft.revision(), draft.text(), draft.savedAt(), saved.shareable());
    }
}
