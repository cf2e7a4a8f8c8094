package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.State;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much support somebody needs on the way to a goal, on a day (R129): shown how at {@link #LOWEST}, on their own at {@link #HIGHEST}. Each of the
 * pair may say so, as often as they like; one rating is never computed into another.
 */
public record AutonomyRating(int level, LocalDate on) implements Content {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    public AutonomyRating {
        if (level < LOWEST || level > HIGHEST) {
            throw new IllegalArgumentException("no such level");
        }
    }

    @Override
    public ItemKind kind() {
        return ItemKind.AUTONOMY;
    }

    @Override
    public Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("supportLevel", level);
        members.put("on", on);
        return members;
    }

    static AutonomyRating from(State state) {
        return new AutonomyRating(
                State.sure(state.number("supportLevel")).intValueExact(), State.sure(state.day("on")));
    }

    /** It is the pair's: who may view the page is told none, nor that there are any. */
    @Override
    public Optional<Outline> outline() {
        return Optional.empty();
    }
}
