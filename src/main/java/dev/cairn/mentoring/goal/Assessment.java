package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.State;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one person sees where a goal stands (R10-R12): its author's alone until both of the pair have looked, see {@link Rounds}.
 *
 * @param level from {@link #LOWEST} to {@link #HIGHEST}
 * @param seen what was seen, in a sentence
 * @param round which look at the goal it belongs to, from 1
 */
public record Assessment(ViewRole role, int level, String seen, int round) implements Content {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    public Assessment {
        if (level < LOWEST || level > HIGHEST || round < 1) {
            throw new IllegalArgumentException("no such step or round");
        }
    }

    @Override
    public ItemKind kind() {
        return ItemKind.ASSESSMENT;
    }

    @Override
    public Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("role", role);
        members.put("level", level);
        members.put("seen", seen);
        members.put("round", round);
        return members;
    }

    static Assessment from(State state) {
        return new Assessment(
                State.sure(state.constant("role", ViewRole.class)),
                whole(state.number("level")),
                State.sure(state.text("seen")),
                whole(state.number("round")));
    }

    private static int whole(@Nullable BigDecimal number) {
        return State.sure(number).intValueExact();
    }

    /** Views are the pair's: who may view the page is told none, nor that there are any. */
    @Override
    public Optional<Outline> outline() {
        return Optional.empty();
    }
}
