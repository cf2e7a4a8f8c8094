package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.Mentorship;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What an item of a check-in can speak of.
 *
 * @param others the items of the check-in besides itself
 * @param plan as both see it; read when something is asked of it
 */
record ItemsAround(Mentorship mentorship, List<CheckInItem<?>> others, Supplier<CommonPlan> plan, LocalDate today) {
    ItemsAround {
        others = List.copyOf(others);
    }

    boolean has(ItemKind kind, UUID id) {
        return others.stream()
                .anyMatch(item -> item.kind() == kind && item.id().value().equals(id));
    }

    /** Whether it is a goal, a milestone or a measure of this plan that both of the pair see. */
    boolean canBeServed(UUID id) {
        return plan.get().served(id).isPresent();
    }
}
