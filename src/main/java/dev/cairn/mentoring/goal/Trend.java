package dev.cairn.mentoring.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which way the values of an indicator go (R17). Single values are compared as they are; occasions are counted in weeks of seven days, back from the
 * day of the last one. The mean of the later half is held against that of the earlier half; of an odd number the one in the middle counts for neither.
 * A difference of a tenth of the spread or less is none.
 *
 * @param way null while there are fewer than {@link #FEWEST} points: so few are noise as likely as signal
 * @param points how many are compared: weeks between two occasions do not make them more than two
 * @param lowest of all points, and {@code highest}: the spread; null where there are none
 */
public record Trend(
        @Nullable Way way,
        int points,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest) {
    public static final int FEWEST = 3;

    /** A year; what lies before says little of the way that values go now. */
    static final int MOST_WEEKS = 52;

    private static final int WEEK = 7;
    private static final BigDecimal SHARE_THAT_IS_NONE = new BigDecimal("0.1");

    /** Which way. */
    public enum Way {
        RISING,
        FALLING,
        STEADY
    }

    /** @param measured all measurements of one indicator, in any order */
    public static Trend of(Measure measure, List<Measurement> measured) {
        List<Measurement> inOrder =
                measured.stream().sorted(Comparator.comparing(Measurement::on)).toList();
        List<BigDecimal> points = measure == Measure.VALUE
                ? inOrder.stream().map(Measurement::value).toList()
                : perWeek(inOrder);
        int told = Math.min(points.size(), measured.size());
        return new Trend(
                told < FEWEST ? null : way(points),
                told,
                points.stream().min(Comparator.naturalOrder()).orElse(null),
                points.stream().max(Comparator.naturalOrder()).orElse(null));
    }

    private static List<BigDecimal> perWeek(List<Measurement> inOrder) {
        List<BigDecimal> weeks = new ArrayList<>();
        if (inOrder.isEmpty()) {
            return weeks;
        }
        LocalDate first = inOrder.get(0).on();
        LocalDate last = inOrder.get(inOrder.size() - 1).on();
        for (LocalDate end = last; !end.isBefore(first) && weeks.size() < MOST_WEEKS; end = end.minusDays(WEEK)) {
            weeks.add(0, sum(inOrder, end.minusDays(WEEK), end));
        }
        return weeks;
    }

    private static BigDecimal sum(List<Measurement> measured, LocalDate after, LocalDate until) {
        return measured.stream()
                .filter(one -> one.on().isAfter(after) && !one.on().isAfter(until))
                .map(Measurement::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Way way(List<BigDecimal> points) {
        int half = points.size() / 2;
        BigDecimal earlier = sum(points.subList(0, half));
        BigDecimal later = sum(points.subList(points.size() - half, points.size()));
        BigDecimal spread = points.stream()
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .subtract(points.stream().min(Comparator.naturalOrder()).orElseThrow());
        BigDecimal difference = later.subtract(earlier);
        BigDecimal none = spread.multiply(SHARE_THAT_IS_NONE).multiply(BigDecimal.valueOf(half));
        if (difference.abs().compareTo(none) <= 0) {
            return Way.STEADY;
        }
        return difference.signum() > 0 ? Way.RISING : Way.FALLING;
    }

    private static BigDecimal sum(List<BigDecimal> points) {
        return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
