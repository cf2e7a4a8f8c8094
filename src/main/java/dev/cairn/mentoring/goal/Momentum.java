package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.journal.ItemKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The steps of each month (R26), by what one person sees of a plan: each milestone in the month in which it was reached, and each claim in the month in
 * which the first evidence of it was seen. So a reached milestone that is evidenced is two steps: it was done, and shown.
 *
 * @param months the latest first, those without a step left out
 */
public record Momentum(Map<YearMonth, Integer> months) {
    /** Half a year. */
    public static final int MONTHS = 6;

    public static Momentum of(SeenPlan plan, LocalDate today) {
        Map<YearMonth, Long> steps = Stream.concat(reached(plan), evidenced(plan))
                .collect(Collectors.groupingBy(YearMonth::from, Collectors.counting()));
        Map<YearMonth, Integer> months = new LinkedHashMap<>();
        IntStream.range(0, MONTHS)
                .mapToObj(YearMonth.from(today)::minusMonths)
                .filter(steps::containsKey)
                .forEach(month -> months.put(
                        month, Objects.requireNonNull(steps.get(month)).intValue()));
        return new Momentum(months);
    }

    private static Stream<LocalDate> reached(SeenPlan plan) {
        return plan.milestones().stream().map(SeenMilestone::reachedOn).filter(Objects::nonNull);
    }

    private static Stream<LocalDate> evidenced(SeenPlan plan) {
        return plan.flat().stream().flatMap(Momentum::evidenced);
    }

    private static Stream<LocalDate> evidenced(SeenGoal goal) {
        Map<Object, LocalDate> first = goal.contents(Evidence.class)
                .filter(evidence -> isClaimed(evidence.backs(), goal))
                .collect(Collectors.toMap(
                        Evidence::backs,
                        Evidence::observedOn,
                        (one, other) -> Comparator.<LocalDate>naturalOrder().compare(one, other) <= 0 ? one : other));
        return first.values().stream();
    }

    /** Only what is said to be reached, or was measured, is a claim. */
    private static boolean isClaimed(Object claim, SeenGoal goal) {
        if (claim == Evidence.GOAL) {
            return goal.state() == GoalState.REACHED;
        }
        return goal.milestones().stream()
                        .anyMatch(one -> one.id().equals(claim) && one.state() == MilestoneState.REACHED)
                || goal.items(ItemKind.MEASUREMENT).stream()
                        .anyMatch(one -> one.id().equals(claim));
    }
}
