package dev.cairn.mentoring.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an item hangs.
 *
 * @param milestone the milestone that it is about, if it is about one
 * @param item the item that it is about, if it is about one
 */
record ItemPlace(
        Plan plan,
        Goal goal,
        @Nullable Milestone milestone,
        @Nullable PlanItem<?> item) {
    LocalDate today() {
        return plan.today();
    }

    LocalDate start() {
        return plan.mentorship().start();
    }
}
