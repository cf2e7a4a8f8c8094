package dev.cairn.mentoring.mentorship;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When the pair last went through its plan as a whole, and when it wants to do so again (R24).
 *
 * @param on null as long as they never did
 * @param next null if they named no day
 */
public record PlanReview(@Nullable LocalDate on, @Nullable LocalDate next) {
    public static final PlanReview NONE = new PlanReview(null, null);

    /** How many whole weeks ago it was; null if never. Others than the pair are told no more than this. */
    public @Nullable Long weeksAgo(LocalDate today) {
        return on == null ? null : Math.max(0, ChronoUnit.WEEKS.between(on, today));
    }
}
