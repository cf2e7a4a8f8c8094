package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.State;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What helps on the way to a goal (R71, R105), and how asking for it went (R67).
 *
 * @param what in words
 * @param provider who gives it
 * @param planned how much, and {@code used} how much so far, in {@code unit}
 */
public record Support(
        SupportType type,
        String what,
        @Nullable String provider,
        @Nullable BigDecimal planned,
        @Nullable BigDecimal used,
        @Nullable String unit,
        SupportState state)
        implements Content {
    @Override
    public ItemKind kind() {
        return ItemKind.SUPPORT;
    }

    @Override
    public Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("type", type);
        members.put("what", what);
        members.put("provider", provider);
        members.put("planned", planned);
        members.put("used", used);
        members.put("unit", unit);
        members.put("state", state);
        return members;
    }

    static Support from(State state) {
        return new Support(
                State.sure(state.constant("type", SupportType.class)),
                State.sure(state.text("what")),
                state.text("provider"),
                state.number("planned"),
                state.number("used"),
                state.text("unit"),
                State.sure(state.constant("state", SupportState.class)));
    }

    @Override
    public Optional<Outline> outline() {
        return Optional.of(new Outline(what, State.word(type), State.word(state), null));
    }
}
