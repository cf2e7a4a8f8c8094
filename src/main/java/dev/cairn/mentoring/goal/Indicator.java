package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a goal (R64).
 *
 * @param unit of all its numbers, in words
 * @param baseline where it started; never within the target
 * @param target the value to be reached, or one edge of a range
 * @param targetTo the other edge of a range (R98); null if the target is one value
 */
public record Indicator(
        String name,
        @Nullable String unit,
        Measure measure,
        BigDecimal baseline,
        BigDecimal target,
        @Nullable BigDecimal targetTo)
        implements Content {
    /** Over how many days, today among them, occasions per week are counted. */
    public static final int DAYS_COUNTED = 28;

    private static final int WEEK = 7;
    private static final int DECIMALS = 6;

    @Override
    public ItemKind kind() {
        return ItemKind.INDICATOR;
    }

    /** Whether the target lies above the start. */
    public boolean isRising() {
        return nearEdge().compareTo(baseline) > 0;
    }

    /** The end of the way: the target, or that edge of the range which comes first. */
    BigDecimal nearEdge() {
        return targetTo != null && isNearer(targetTo, target) ? targetTo : target;
    }

    private boolean isNearer(BigDecimal one, BigDecimal other) {
        return one.subtract(baseline).abs().compareTo(other.subtract(baseline).abs()) < 0;
    }

    /** Whether a value lies in the target, its edges included. */
    static boolean isWithin(BigDecimal value, BigDecimal target, @Nullable BigDecimal targetTo) {
        BigDecimal other = targetTo == null ? target : targetTo;
        return value.compareTo(target.min(other)) >= 0 && value.compareTo(target.max(other)) <= 0;
    }

    /**
     * Where it stands today; empty if nothing was measured yet.
     *
     * @param measured all its measurements, in any order
     */
    public Optional<BigDecimal> valueOf(List<Measurement> measured, LocalDate today) {
        if (measured.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (measure) {
                    case VALUE ->
                        measured.stream()
                                .max(Comparator.comparing(Measurement::on))
                                .orElseThrow()
                                .value();
                    case COUNT -> sum(measured);
                    case PER_WEEK -> perWeek(measured, today);
                });
    }

    private static BigDecimal sum(List<Measurement> measured) {
        return measured.stream().map(Measurement::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The mean of the last four weeks, or of as many as were measured. */
    private static BigDecimal perWeek(List<Measurement> measured, LocalDate today) {
        LocalDate first = measured.stream()
                .map(Measurement::on)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        long days = Math.min(DAYS_COUNTED, today.toEpochDay() - first.toEpochDay() + 1);
        long weeks = Math.max(1, (days + WEEK - 1) / WEEK);
        BigDecimal occasions = sum(measured.stream()
                .filter(one -> one.on().isAfter(today.minusDays(DAYS_COUNTED)))
                .toList());
        return occasions
                .divide(BigDecimal.valueOf(weeks), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** How far it has come: (value - baseline) / (target - baseline), from 0 to 1, exactly. */
    public Fraction progressOf(List<Measurement> measured, LocalDate today) {
        return valueOf(measured, today)
                .map(value ->
                        Fraction.clamped(value.subtract(baseline), nearEdge().subtract(baseline)))
                .orElse(Fraction.NONE);
    }

    @Override
    public Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("name", name);
        members.put("unit", unit);
        members.put("measure", measure);
        members.put("baseline", baseline);
        members.put("target", target);
        members.put("targetTo", targetTo);
        return members;
    }

    static Indicator from(State state) {
        return new Indicator(
                State.sure(state.text("name")),
                state.text("unit"),
                State.sure(state.constant("measure", Measure.class)),
                State.sure(state.number("baseline")),
                State.sure(state.number("target")),
                state.number("targetTo"));
    }

    @Override
    public Optional<Outline> outline() {
        return Optional.of(new Outline(name, null, null, null));
    }
}
