package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.State;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody puts right in a check-in that is closed. It is appended, and stays as it is. */
public record Note(String text) implements CheckInContent {
    @Override
    public ItemKind kind() {
        return ItemKind.NOTE;
    }

    @Override
    public Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("text", text);
        return members;
    }

    @Override
    public Set<UUID> refersTo() {
        return Set.of();
    }

    static Note from(State state) {
        return new Note(State.sure(state.text("text")));
    }
}
