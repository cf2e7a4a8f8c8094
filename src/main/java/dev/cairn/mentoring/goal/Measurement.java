package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One measurement of an indicator, or some occasions counted on a day; as visible as its indicator.
 *
 * @param source where the number comes from
 */
public record Measurement(
        PlanItemId about,
        LocalDate on,
        BigDecimal value,
        @Nullable String source) implements Content {
    @Override
    public ItemKind kind() {
        return ItemKind.MEASUREMENT;
    }

    @Override
    public Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("indicatorId", about.value());
        members.put("on", on);
        members.put("value", value);
        members.put("source", source);
        return members;
    }

    static Measurement from(State state) {
        return new Measurement(
                new PlanItemId(State.sure(state.id("indicatorId"))),
                State.sure(state.day("on")),
                State.sure(state.number("value")),
                state.text("source"));
    }

    /** Single values are not told: title, kind, state, days and progress are all that others see. */
    @Override
    public Optional<Outline> outline() {
        return Optional.empty();
    }
}
