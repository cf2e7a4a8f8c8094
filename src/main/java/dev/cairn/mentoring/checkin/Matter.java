package dev.cairn.mentoring.checkin;

import java.time.LocalDate;
import java.util.List;

/**
 * What a check-in is about beside the words of its fields, as one of its pair sees it.
 *
 * @param since the day of the check-in before it, or the day before the mentorship began
 * @param moved what moved in the plan since then; nothing once the check-in is closed
 */
public record Matter(SeenItems items, CommonPlan plan, LocalDate since, List<Movement> moved) {
    public Matter {
        moved = List.copyOf(moved);
    }

    /** The adjustments of the two that are open. */
    public long openAdjustments() {
        return items.items().stream()
                .filter(seen ->
                        seen.item().content() instanceof Action action && action.isOpen() && action.adjustment())
                .count();
    }
}
