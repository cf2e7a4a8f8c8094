package dev.cairn.mentoring.goal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Why an open goal may want another look, by what one person sees of it. A hint to the two, and no judgement. */
public enum Staleness {
    TARGET_DAY_PASSED,
    NOT_MEASURED;

    /** Habits are read from their last four weeks; older than that, no value says how things stand now. */
    public static final int DAYS_WITHOUT_MEASUREMENT = Indicator.DAYS_COUNTED;

    /**
     * @param today where the reader is
     * @param zone in which a moment of recording becomes a day
     */
    public static Set<Staleness> of(SeenGoal goal, LocalDate today, ZoneId zone) {
        EnumSet<Staleness> found = EnumSet.noneOf(Staleness.class);
        if (goal.state() != GoalState.OPEN) {
            return found;
        }
        if (goal.due() != null && goal.due().isBefore(today)) {
            found.add(TARGET_DAY_PASSED);
        }
        OptionalLong days = daysWithoutMeasurement(goal, today, zone);
        if (days.isPresent() && days.getAsLong() > DAYS_WITHOUT_MEASUREMENT) {
            found.add(NOT_MEASURED);
        }
        return found;
    }

    /** Since the last measurement of that indicator which waits longest, or since there is such an indicator; empty if the goal is not measured. */
    public static OptionalLong daysWithoutMeasurement(SeenGoal goal, LocalDate today, ZoneId zone) {
        List<Measurement> measured = goal.contents(Measurement.class).toList();
        return goal.wholes(Indicator.class).stream()
                .map(indicator -> measured.stream()
                        .filter(one -> one.about().equals(indicator.id()))
                        .map(Measurement::on)
                        .max(Comparator.naturalOrder())
                        .orElseGet(() -> LocalDate.ofInstant(indicator.createdAt(), zone)))
                .mapToLong(last -> today.toEpochDay() - last.toEpochDay())
                .max();
    }
}
