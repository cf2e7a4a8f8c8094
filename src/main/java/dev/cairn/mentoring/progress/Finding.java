package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.shared.State;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a rule fires from a day on, as long as nothing changes. It holds no word that anybody wrote.
 *
 * @param subject the goal or milestone that it is about; null where it is about all
 * @param number what the rule counts: days, times, next steps, check-ins or weeks; 0 where it counts nothing
 */
public record Finding(Rule rule, LocalDate from, @Nullable UUID subject, long number) {
    public boolean holds(LocalDate today) {
        return !from.isAfter(today);
    }

    /** As it is kept. */
    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("rule", rule);
        members.put("from", from);
        members.put("subject", subject);
        members.put("number", number);
        return members;
    }

    static Finding from(State state) {
        return new Finding(
                State.sure(state.constant("rule", Rule.class)),
                State.sure(state.day("from")),
                state.id("subject"),
                State.sure(state.number("number")).longValueExact());
    }
}
