package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.shared.macro.MacroParameters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which goal a macro speaks of, as its parameter says it.
 *
 * @param text its identity, which outlives a change of its title, or its title; null if nothing was said
 */
record NamedGoal(@Nullable String text) {

    static NamedGoal from(MacroParameters parameters) {
        return new NamedGoal(parameters.text("goal").orElse(null));
    }

    boolean namesNothing() {
        return text == null;
    }

    /** The goal, among those that somebody may know of; of several with the same title the first. */
    Optional<SeenGoal> in(SeenPlan plan) {
        return plan.flat().stream()
                .filter(goal -> goal.id().toString().equalsIgnoreCase(text))
                .findFirst()
                .or(() -> plan.flat().stream()
                        .filter(goal -> goal.title().strip().equalsIgnoreCase(text))
                        .findFirst());
    }
}
