package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one field of a goal said and says instead, as it is written outside; null where it says nothing.
 *
 * @param field {@code due}, or for the parts of an aim {@code aim.text}
 */
public record Difference(
        String field, @Nullable String from, @Nullable String to) {
    static List<Difference> between(GoalContent before, GoalContent after) {
        Map<String, @Nullable String> then = before.fields();
        List<Difference> differences = new ArrayList<>();
        after.fields().forEach((field, to) -> {
            String from = then.get(field);
            if (!Objects.equals(from, to)) {
                differences.add(new Difference(field, from, to));
            }
        });
        return differences;
    }

    /** What a goal says once these fields say what they are to. */
    static GoalContent applied(List<Difference> differences, GoalContent before) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(before.fields());
        differences.forEach(one -> fields.put(one.field(), one.to()));
        return GoalContent.from(new State(fields));
    }

    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("field", field);
        members.put("from", from);
        members.put("to", to);
        return members;
    }

    static Difference from(State state) {
        return new Difference(State.sure(state.text("field")), state.text("from"), state.text("to"));
    }
}
