package dev.cairn.mentoring.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a goal says.
 *
 * @param pressureSituation when it shows; for a {@link GoalKind#BEHAVIOUR} alone
 * @param competency the broader ability that it is part of (R19)
 * @param observableAction what will be seen being done (R20)
 * @param why why it matters (R70)
 */
public record GoalContent(
        String title,
        GoalKind kind,
        @Nullable String pressureSituation,
        @Nullable String competency,
        @Nullable String observableAction,
        @Nullable String expectedOutcome,
        @Nullable String why,
        @Nullable Aim aim,
        @Nullable Horizon horizon,
        @Nullable LocalDate due) {
    /** Whether it says what a goal must say before it can be agreed. */
    public boolean isDefined() {
        return lacks().isEmpty();
    }

    /** What it must say before it can be agreed and does not yet, by name: action, outcome, horizon, due date, and a behaviour its situation (R20, R21). */
    public List<String> lacks() {
        List<String> lacks = new ArrayList<>();
        if (kind == GoalKind.BEHAVIOUR && pressureSituation == null) {
            lacks.add("pressureSituation");
        }
        if (observableAction == null) {
            lacks.add("observableAction");
        }
        if (expectedOutcome == null) {
            lacks.add("expectedOutcome");
        }
        if (horizon == null) {
            lacks.add("horizon");
        }
        if (due == null) {
            lacks.add("due");
        }
        return lacks;
    }
}
