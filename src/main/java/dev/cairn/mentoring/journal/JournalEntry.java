package dev.cairn.mentoring.journal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Item;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change: who, when, what, why, and the item's full state after it.
 *
 * @param mentorship in whose journal it stands; a person's own things stand there by their own id, in no mentorship's
 * @param revision the item's revision after the change; a second entry with the same item and revision cannot be stored
 * @param action the step in a word, for example {@code reached}
 * @param author the item's author, and {@code audience} its audience when this was written: a draft's history stays its author's
 * @param state by member name: text, number, boolean, list or map of these; empty for an item that was deleted
 */
public record JournalEntry(
        UUID mentorship,
        ItemKind kind,
        UUID item,
        long revision,
        Instant at,
        UserKey by,
        String action,
        @Nullable String reason,
        UserKey author,
        Audience audience,
        Map<String, @Nullable Object> state)
        implements Item {
    public JournalEntry {
        state = Collections.unmodifiableMap(new LinkedHashMap<>(state));
    }
}
