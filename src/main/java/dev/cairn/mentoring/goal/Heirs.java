package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What goals become in another plan: proposals of the mentee, hanging together as far as they were picked together. */
final class Heirs {
    private final SeenPlan from;
    private final Plan into;
    private final List<Goal> known;
    private final UserKey mentee;
    private final Instant at;
    private final Map<GoalId, Goal> heirs = new HashMap<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<PlanItem<?>> indicators = new ArrayList<>();

    /**
     * @param into the plan that takes them, of which the mentee knows what they see
     * @param at the moment of the making of all of them
     */
    Heirs(SeenPlan from, PlanReader.OnePlan into, UserKey mentee, Instant at) {
        this.from = from;
        this.into = into.plan();
        this.known = into.plan().goals().stream().filter(into.eyes()::sees).toList();
        this.mentee = mentee;
        this.at = at;
    }

    List<Goal> goals() {
        return goals;
    }

    List<Milestone> milestones() {
        return milestones;
    }

    List<PlanItem<?>> indicators() {
        return indicators;
    }

    /** The other plan once they are in it. */
    Plan planAfter() {
        List<Goal> all = new ArrayList<>(into.goals());
        all.addAll(goals);
        return new Plan(into.mentorship(), all, milestones, indicators, into.today());
    }

    void add(Handover picked) {
        for (SeenGoal goal : from.flat()) {
            if (picked.goals().contains(goal.id())) {
                add(goal, picked);
            }
        }
    }

    private void add(SeenGoal seen, Handover picked) {
        GoalContent content = inTime(seen.pairOnly().orElseThrow().content());
        Optional<Goal> same =
                known.stream().filter(one -> one.content().equals(content)).findFirst();
        if (same.isPresent()) {
            heirs.put(seen.id(), same.get());
            return;
        }
        GoalId parent = parentOf(seen);
        Goal heir = new Goal(
                GoalId.random(),
                1,
                mentorship().id(),
                parent,
                planAfter().nextPositionIn(parent),
                content,
                GoalState.PROPOSED,
                null,
                null,
                mentee,
                Audience.PAIR,
                at);
        heirs.put(seen.id(), heir);
        goals.add(heir);
        seen.milestones().stream()
                .filter(step -> picked.milestones().contains(step.id()))
                .forEach(step -> milestones.add(heirOf(step.pairOnly().orElseThrow(), heir)));
        seen.wholes(Indicator.class).stream()
                .filter(one -> one.audience() != Audience.AUTHOR)
                .forEach(one -> indicators.add(heirOf(one, heir)));
    }

    /** The heir of the nearest goal above it that has one which can have a part more. */
    private @Nullable GoalId parentOf(SeenGoal seen) {
        Plan soFar = planAfter();
        GoalId above = seen.parent();
        while (above != null) {
            Goal heir = heirs.get(above);
            if (heir != null && heir.state().isUnfinished() && soFar.depthOf(heir.id()) < Plan.MOST_DEEP) {
                return heir.id();
            }
            above = from.goal(above).map(SeenGoal::parent).orElse(null);
        }
        return null;
    }

    private Milestone heirOf(Milestone step, Goal heir) {
        LocalDate start = mentorship().start();
        return new Milestone(
                MilestoneId.random(),
                1,
                heir.mentorship(),
                heir.id(),
                step.title(),
                step.indicator(),
                step.due().isBefore(start) ? start : step.due(),
                List.of(mentee),
                MilestoneState.PLANNED,
                null,
                null,
                List.of(),
                Accord.proposed(mentee),
                mentee,
                Audience.PAIR,
                at);
    }

    private PlanItem<Indicator> heirOf(PlanItem<Indicator> indicator, Goal heir) {
        return new PlanItem<>(
                PlanItemId.random(), 1, heir.mentorship(), heir.id(), indicator.content(), mentee, Audience.PAIR, at);
    }

    /** A day before the other mentorship began is none for it: the two find another one. */
    private GoalContent inTime(GoalContent content) {
        LocalDate start = mentorship().start();
        LocalDate due = isBefore(content.due(), start) ? null : content.due();
        LocalDate dueFrom = due == null || isBefore(content.dueFrom(), start) ? null : content.dueFrom();
        return content.withDue(due, dueFrom);
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate start) {
        return day != null && day.isBefore(start);
    }

    private Mentorship mentorship() {
        return into.mentorship();
    }
}
