package dev.cairn.mentoring.goal;

import java.time.LocalDate;
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
    /** Whether it says what a goal must say before it can be agreed: action, outcome, horizon, due date, and a behaviour its situation (R20, R21). */
    public boolean isDefined() {
        return observableAction != null
                && expectedOutcome != null
                && horizon != null
                && due != null
                && (kind != GoalKind.BEHAVIOUR || pressureSituation != null);
    }
}
