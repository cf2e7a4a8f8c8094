package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.State;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reads in the data (R88). Another reading of the same stands beside it, by either of the two (R118).
 *
 * @param cites the data points that it rests on, at least one
 * @param alternativeOf the reading beside which it stands
 */
public record Interpretation(
        String text, List<UUID> cites, @Nullable UUID alternativeOf) implements CheckInContent {
    public Interpretation {
        if (cites.isEmpty()) {
            throw new IllegalArgumentException("a reading rests on data");
        }
        cites = List.copyOf(cites);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.INTERPRETATION;
    }

    @Override
    public Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("text", text);
        members.put("cites", cites);
        members.put("alternativeOf", alternativeOf);
        return members;
    }

    @Override
    public Set<UUID> refersTo() {
        Set<UUID> all = new LinkedHashSet<>(cites);
        if (alternativeOf != null) {
            all.add(alternativeOf);
        }
        return all;
    }

    static Interpretation from(State state) {
        return new Interpretation(
                State.sure(state.text("text")),
                state.texts("cites").stream().map(UUID::fromString).toList(),
                state.id("alternativeOf"));
    }
}
