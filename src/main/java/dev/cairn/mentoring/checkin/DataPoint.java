package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.State;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was so since the last time: a number, an outcome, something observed (R87).
 *
 * @param polarity null where it is neither
 * @param setback whether it was told early that something goes another way (R68); a challenge, whatever else is said
 * @param seenOn when it was seen (R34); null where nobody said so
 */
public record DataPoint(
        String text,
        @Nullable Polarity polarity,
        boolean setback,
        @Nullable LocalDate seenOn) implements CheckInContent {
    public DataPoint {
        polarity = setback ? Polarity.CHALLENGE : polarity;
    }

    /** Whether it went forward or is hard; a talk has room for both (R7). */
    public enum Polarity {
        PROGRESS,
        CHALLENGE
    }

    @Override
    public ItemKind kind() {
        return ItemKind.DATA_POINT;
    }

    @Override
    public Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("text", text);
        members.put("polarity", polarity);
        members.put("setback", setback);
        members.put("seenOn", seenOn);
        return members;
    }

    @Override
    public Set<UUID> refersTo() {
        return Set.of();
    }

    static DataPoint from(State state) {
        return new DataPoint(
                State.sure(state.text("text")),
                state.constant("polarity", Polarity.class),
                Boolean.TRUE.equals(state.members().get("setback")),
                state.day("seenOn"));
    }
}
