package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.journal.ItemKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item of a plan as one person sees it: for everyone who may know of it its outline, for the pair the whole.
 *
 * @param progress of an indicator, in per cent, two decimals; null of anything else
 * @param value where an indicator stands, for the pair; null if nothing was measured, and of anything else
 * @param whole all of it, for one of the pair, and for a guest what is their own; null for anybody else
 */
public record SeenItem(
        PlanItemId id,
        ItemKind kind,
        GoalId goal,
        @Nullable Outline outline,
        @Nullable BigDecimal progress,
        @Nullable BigDecimal value,
        @Nullable PlanItem<?> whole,
        Set<ItemStep> can) {
    /** All of it, if this person is of the pair. */
    public Optional<PlanItem<?>> pairOnly() {
        return Optional.ofNullable(whole);
    }
}
