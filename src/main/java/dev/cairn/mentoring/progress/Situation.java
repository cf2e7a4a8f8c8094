package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.checkin.Action;
import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInItem;
import dev.cairn.mentoring.goal.GoalState;
import dev.cairn.mentoring.goal.MilestoneState;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.mentorship.Mentorship;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All of a mentorship that is counted or found by a rule: what both of its pair see, and nothing that is one's alone. Moments become days in Greenwich,
 * so that it is the same for everybody who looks.
 *
 * @param plan as both see it
 * @param steps all next steps that were ever agreed on, in no promised order
 */
public record Situation(SeenPlan plan, List<CheckIn> checkIns, List<CheckInItem<Action>> steps) {
    public Situation {
        checkIns = List.copyOf(checkIns);
        steps = List.copyOf(steps);
    }

    Mentorship mentorship() {
        return plan.mentorship().mentorship();
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    List<SeenGoal> openGoals() {
        return plan.flat().stream()
                .filter(goal -> goal.state() == GoalState.OPEN)
                .toList();
    }

    /** Those of goals that are open. */
    List<SeenMilestone> plannedMilestones() {
        return openGoals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .filter(one -> one.state() == MilestoneState.PLANNED)
                .toList();
    }

    /** On which days the check-ins that took place were closed, the earliest first. */
    List<LocalDate> held() {
        return checkIns.stream()
                .map(CheckIn::closing)
                .flatMap(Stream::ofNullable)
                .map(closing -> day(closing.at()))
                .sorted()
                .toList();
    }

    /** The next steps that serve this goal, one of its sub-goals, or what is in one of these. */
    List<CheckInItem<Action>> stepsFor(SeenGoal goal) {
        Set<UUID> served = goal.flat()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.id().value()),
                        Stream.concat(
                                one.milestones().stream()
                                        .map(milestone -> milestone.id().value()),
                                one.items().stream().map(SeenItem::id).map(id -> id.value()))))
                .collect(Collectors.toSet());
        return steps.stream()
                .filter(step -> step.content().serves() != null
                        && served.contains(step.content().serves()))
                .sorted(Comparator.comparing((CheckInItem<Action> step) -> step.createdAt()))
                .toList();
    }

    /** Since when there is a goal that both agreed to and that is open: the day on which the earliest of them was written. */
    Optional<LocalDate> firstOpenGoal() {
        return openGoals().stream()
                .flatMap(goal -> goal.pairOnly().stream())
                .map(goal -> day(goal.createdAt()))
                .min(Comparator.naturalOrder());
    }
}
