package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.Cadence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How near a pair's check-ins were to their days (R6): a plain fact for the two, told only where there is something good to tell.
 *
 * @param kept how many were held within the tolerance
 * @param of how many that is of, the latest ones
 * @param run how many of these were so one after another, up to the latest
 * @param tolerance in days before or after the day that was planned first
 */
public record Punctuality(int kept, int of, int run, int tolerance) {
    /** So many are looked at. */
    public static final int LATEST = 10;

    /** Fewer say nothing. */
    static final int FEWEST = 3;

    private static final int WEEKLY = 2;
    private static final int USUAL = 3;
    private static final int MONTHLY = 5;
    private static final int MONTH = 4;

    /** Whether they have a run that is worth a word; one that has ended is never spoken of. */
    public boolean hasRun() {
        return run > 1;
    }

    /**
     * Empty where there are too few, or none was near its day.
     *
     * @param zone in which the day is meant on which one was closed
     */
    public static Optional<Punctuality> of(
            List<CheckIn> checkIns, @Nullable Cadence cadence, LocalDate today, ZoneId zone) {
        int tolerance = tolerance(cadence);
        List<Boolean> near = checkIns.stream()
                .filter(one ->
                        !one.isOpen() || one.planned().plusDays(tolerance).isBefore(today))
                .sorted(CheckIn.BY_DAY.reversed())
                .limit(LATEST)
                .map(one -> isNear(one, tolerance, zone))
                .toList();
        int kept = (int) near.stream().filter(Boolean::booleanValue).count();
        int run = (int) near.stream().takeWhile(Boolean::booleanValue).count();
        return near.size() < FEWEST || kept == 0
                ? Optional.empty()
                : Optional.of(new Punctuality(kept, near.size(), run, tolerance));
    }

    /** So many days are near enough: fewer where they meet every week, more where they meet every month. */
    public static int tolerance(@Nullable Cadence cadence) {
        if (cadence instanceof Cadence.EveryWeeks weeks) {
            return weeks.every() == 1 ? WEEKLY : weeks.every() < MONTH ? USUAL : MONTHLY;
        }
        return cadence instanceof Cadence.Monthly ? MONTHLY : USUAL;
    }

    /** Whether it was closed so many days before or after the day that was planned first, at most; false as long as it is open. */
    public static boolean isNear(CheckIn one, int tolerance, ZoneId zone) {
        Closing closing = one.closing();
        return closing != null
                && Math.abs(ChronoUnit.DAYS.between(one.firstPlanned(), LocalDate.ofInstant(closing.at(), zone)))
                        <= tolerance;
    }
}
