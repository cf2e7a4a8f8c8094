package dev.cairn.mentoring.checkin;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that moved in the plan since the last check-in, or did not although its day went by (R82, R87).
 *
 * @param title of the goal or milestone, or the name of the measure
 * @param detail what evidence says, or the unit of a measure
 * @param value of a measure
 */
public record Movement(
        Type type,
        String title,
        LocalDate day,
        @Nullable String detail,
        @Nullable BigDecimal value) {
    public enum Type {
        GOAL_AGREED,
        GOAL_REACHED,
        GOAL_REOPENED,
        GOAL_DROPPED,
        MILESTONE_REACHED,
        MILESTONE_OVERDUE,
        MILESTONE_REOPENED,
        MILESTONE_DROPPED,
        MEASURED,
        EVIDENCE
    }

    /** Whether it went forward or is hard; null where nobody can tell from the plan alone. */
    public DataPoint.@Nullable Polarity polarity() {
        return switch (type) {
            case GOAL_REACHED, MILESTONE_REACHED, EVIDENCE -> DataPoint.Polarity.PROGRESS;
            case MILESTONE_OVERDUE -> DataPoint.Polarity.CHALLENGE;
            default -> null;
        };
    }
}
