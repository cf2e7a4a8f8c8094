package dev.cairn.mentoring.mentorship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the pair says of a review of its plan, today.
 *
 * @param note what came of it; the journal keeps it
 * @param nextOn the day of the next one
 */
public record NewReview(@Nullable String note, @Nullable LocalDate nextOn) {}
