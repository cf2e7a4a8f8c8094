package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.GoalState;
import dev.cairn.mentoring.shared.macro.MacroParameters;
import dev.cairn.mentoring.shared.macro.NamedPlace;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose for a goal plan.
 *
 * @param place which mentorship
 * @param state only goals in this state; null for all
 * @param asOf the day at whose end the plan is shown; null for now
 */
record GoalPlanParameters(
        NamedPlace place,
        @Nullable GoalState state,
        @Nullable LocalDate asOf) {

    /** @throws dev.cairn.mentoring.shared.Invalid if a parameter says what it cannot */
    static GoalPlanParameters from(Map<String, String> given) {
        MacroParameters parameters = new MacroParameters(given);
        return new GoalPlanParameters(
                NamedPlace.from(parameters),
                parameters.oneOf("state", GoalState.class).orElse(null),
                parameters.day("as-of").orElse(null));
    }

    boolean shows(GoalState other) {
        return state == null || state == other;
    }
}
