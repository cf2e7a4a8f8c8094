package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.goal.Evidence;
import dev.cairn.mentoring.goal.GoalState;
import dev.cairn.mentoring.goal.Indicator;
import dev.cairn.mentoring.goal.Measurement;
import dev.cairn.mentoring.goal.PlanItem;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.shared.State;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells what moved in the plan after a day. It looks at what both see and at nothing else, so whatever it tells can be made a data point of the two. */
final class Recap {
    private static final Map<String, Movement.Type> OF_GOALS = Map.of(
            "agreed", Movement.Type.GOAL_AGREED,
            "reached", Movement.Type.GOAL_REACHED,
            "reopened", Movement.Type.GOAL_REOPENED,
            "dropped", Movement.Type.GOAL_DROPPED);
    private static final Map<String, Movement.Type> OF_MILESTONES = Map.of(
            "reached", Movement.Type.MILESTONE_REACHED,
            "reopened", Movement.Type.MILESTONE_REOPENED,
            "dropped", Movement.Type.MILESTONE_DROPPED);

    private final LocalDate after;
    private final ZoneId zone;
    private final Map<UUID, JournalEntry> lastSteps = new HashMap<>();
    private final List<Movement> moved = new ArrayList<>();

    /** @param changes of goals and milestones since then, the earliest first */
    private Recap(LocalDate after, List<JournalEntry> changes, ZoneId zone) {
        this.after = after;
        this.zone = zone;
        changes.stream()
                .filter(change -> OF_GOALS.containsKey(change.action()))
                .forEach(change -> lastSteps.put(change.item(), change));
    }

    /** In the order of the plan. */
    static List<Movement> of(CommonPlan plan, LocalDate after, List<JournalEntry> changes, ZoneId zone) {
        Recap recap = new Recap(after, changes, zone);
        plan.seen().flat().forEach(recap::goal);
        return List.copyOf(recap.moved);
    }

    private void goal(SeenGoal goal) {
        JournalEntry step = lastSteps.get(goal.id().value());
        if (step != null && isStill(step, goal.state())) {
            moved.add(plain(State.sure(OF_GOALS.get(step.action())), goal.title(), dayOf(step)));
        }
        goal.milestones().forEach(this::milestone);
        measured(goal);
        goal.wholes(Evidence.class).forEach(one -> evidence(one, goal));
    }

    private static boolean isStill(JournalEntry step, GoalState state) {
        return switch (step.action()) {
            case "reached" -> state == GoalState.REACHED;
            case "dropped" -> state == GoalState.DROPPED;
            default -> state == GoalState.OPEN;
        };
    }

    private void milestone(SeenMilestone milestone) {
        JournalEntry step = lastSteps.get(milestone.id().value());
        if (step != null && OF_MILESTONES.containsKey(step.action())) {
            moved.add(plain(State.sure(OF_MILESTONES.get(step.action())), milestone.title(), dayOf(step)));
        } else if (milestone.overdue()) {
            moved.add(plain(Movement.Type.MILESTONE_OVERDUE, milestone.title(), milestone.due()));
        }
    }

    /** Of each measure the latest value. */
    private void measured(SeenGoal goal) {
        for (PlanItem<Indicator> indicator : goal.wholes(Indicator.class)) {
            goal.contents(Measurement.class)
                    .filter(one -> one.about().equals(indicator.id()))
                    .filter(one -> one.on().isAfter(after))
                    .max(Comparator.comparing(Measurement::on))
                    .ifPresent(latest -> moved.add(new Movement(
                            Movement.Type.MEASURED,
                            indicator.content().name(),
                            latest.on(),
                            indicator.content().unit(),
                            latest.value())));
        }
    }

    private void evidence(PlanItem<Evidence> evidence, SeenGoal goal) {
        LocalDate recorded = LocalDate.ofInstant(evidence.createdAt(), zone);
        if (recorded.isAfter(after)) {
            moved.add(new Movement(
                    Movement.Type.EVIDENCE,
                    goal.title(),
                    evidence.content().observedOn(),
                    evidence.content().words(),
                    null));
        }
    }

    private static Movement plain(Movement.Type type, String title, LocalDate day) {
        return new Movement(type, title, day, null, null);
    }

    private LocalDate dayOf(JournalEntry step) {
        return LocalDate.ofInstant(step.at(), zone);
    }
}
