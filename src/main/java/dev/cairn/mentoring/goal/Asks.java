package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.Cadence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to look at again once a goal has changed (R104).
 *
 * @param cadence the rhythm that may no longer be right; null if none was agreed
 * @param sameFortnight what else is due about the goal's new day, the earliest first; nothing if its day stayed
 */
public record Asks(@Nullable Cadence cadence, List<Due> sameFortnight) {
    private static final int FORTNIGHT = 14;

    public Asks {
        sameFortnight = List.copyOf(sameFortnight);
    }

    /** An open goal or a planned milestone with its day. */
    public record Due(ItemKind kind, UUID id, String title, LocalDate day) {}

    /** What of a plan, beside this goal, is due so near to a day that one fortnight holds both. */
    static List<Due> sameFortnight(SeenPlan plan, GoalId goal, LocalDate day) {
        return Stream.concat(
                        plan.flat().stream()
                                .filter(one -> !one.id().equals(goal))
                                .flatMap(Asks::due),
                        plan.milestones().stream().flatMap(Asks::due))
                .filter(due -> Math.abs(ChronoUnit.DAYS.between(due.day(), day)) < FORTNIGHT)
                .sorted(Comparator.comparing(Due::day).thenComparing(Due::id))
                .toList();
    }

    private static Stream<Due> due(SeenGoal goal) {
        LocalDate day = goal.due();
        return goal.state() == GoalState.OPEN && day != null
                ? Stream.of(new Due(ItemKind.GOAL, goal.id().value(), goal.title(), day))
                : Stream.empty();
    }

    private static Stream<Due> due(SeenMilestone milestone) {
        return milestone.state() == MilestoneState.PLANNED
                ? Stream.of(new Due(ItemKind.MILESTONE, milestone.id().value(), milestone.title(), milestone.due()))
                : Stream.empty();
    }
}
