package dev.cairn.mentoring.goal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a plan may be worth a look of both together today: what was counted, and never a judgement of either.
 *
 * @param code which sentence says so
 * @param values that stand in the sentence: numbers and days
 * @param goal the goal that it is about, or that the milestone is of which it is; null where it is about all
 * @param title of that goal or milestone; empty where it is about all
 */
public record Hint(
        String code, List<Object> values, @Nullable GoalId goal, String title) {
    public Hint {
        values = List.copyOf(values);
    }

    /** About the plan as a whole. */
    public static Hint ofAll(String code, Object... values) {
        return new Hint(code, List.of(values), null, "");
    }

    /** The same about a goal or a milestone. */
    public Hint about(@Nullable GoalId of, String called) {
        return new Hint(code, values, of, called);
    }
}
