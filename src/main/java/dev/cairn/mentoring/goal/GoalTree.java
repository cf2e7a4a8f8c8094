package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.MentorshipStep;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How goals hang together: parts of parts, five deep at most and never in a circle, in an order, and none without what it is part of. Every change
 * of that takes the plan's guard first, so that two changes which are right alone cannot be wrong together.
 */
@Named
public class GoalTree {
    private final PlanReader plans;
    private final Goals goals;
    private final Milestones milestones;
    private final ItemRemoval removal;
    private final PlanRecorder recorder;
    private final Transactions transactions;

    @Inject
    public GoalTree(
            PlanReader plans,
            Goals goals,
            Milestones milestones,
            ItemRemoval removal,
            PlanRecorder recorder,
            Transactions transactions) {
        this.plans = plans;
        this.goals = goals;
        this.milestones = milestones;
        this.removal = removal;
        this.recorder = recorder;
        this.transactions = transactions;
    }

    /** Puts siblings into an order; those that the caller may not know of keep their places between them. */
    public SeenPlan order(MentorshipId id, UserKey by, Expected expected, Supplier<Input<GoalOrder>> input) {
        return transactions.retried(() -> {
            PlanReader.OnePlan read = plans.read(id, by);
            Mentorship mentorship = read.plan().mentorship();
            MentorshipStep.ADD_GOAL.checkPermitted(mentorship, read.mentorship().sight());
            expected.check(mentorship.planRevision());
            MentorshipStep.ADD_GOAL.checkStage(mentorship, read.mentorship().sight());
            Input<GoalOrder> asked = input.get();
            checkParent(read, asked.value().parent(), asked.faults());
            GoalOrder order = asked.checked();
            List<Goal> before = read.plan().childrenOf(order.parent());
            List<Goal> after = arranged(before, siblings(order, read), read.eyes());
            long revision = recorder.takePlan(mentorship);
            for (int place = 0; place < after.size(); place++) {
                write(after.get(place), place + 1, revision);
            }
            return plans.of(id, by);
        });
    }

    /** Deletes a goal that was not agreed, with all that hangs on it. Drafts of the other's below it, of which the caller knows nothing, move up. */
    public void delete(GoalId id, UserKey by, Expected expected, Supplier<? extends Input<?>> input) {
        transactions.retried(() -> {
            PlanReader.OnePlan read = plans.containing(id, by);
            Sight sight = read.mentorship().sight();
            Goal goal =
                    read.plan().goal(id).filter(read.eyes()::sees).orElseThrow(() -> new NotFound("goal-not-found"));
            GoalStep.DELETE.checkPermitted(goal, sight);
            expected.check(goal.revision());
            GoalStep.DELETE.checkState(read.plan().mentorship(), goal, sight);
            List<Goal> parts = read.plan().childrenOf(id);
            if (parts.stream().anyMatch(read.eyes()::sees)) {
                throw new Conflict("goal-has-sub-goals");
            }
            input.get().checked();
            long revision = recorder.takePlan(read.plan().mentorship());
            recorder.recordDeletion(goal, by);
            removal.remove(read.plan(), read.plan().itemsOf(id), by);
            read.plan().milestonesOf(id).stream()
                    .sorted(Comparator.comparing(Milestone::uuid))
                    .forEach(milestone -> {
                        recorder.recordDeletion(goal, milestone, by);
                        milestones.remove(milestone);
                    });
            lift(parts, goal, read.plan(), revision);
            goals.remove(goal);
            return true;
        });
    }

    /** Adds a fault if the parent is not a goal of this plan that the caller may know of. */
    void checkParent(PlanReader.OnePlan plan, @Nullable GoalId parent, Faults faults) {
        boolean known = parent == null
                || plan.plan().goal(parent).filter(plan.eyes()::sees).isPresent();
        faults.addIf(!known, "parentId", "unknown-goal");
    }

    /** A new goal as the last of its siblings; below another one it takes the plan's guard. */
    Goal place(Plan plan, Goal goal) {
        long revision = plan.mentorship().planRevision();
        if (goal.parent() != null) {
            checkOpen(plan, goal.parent());
            checkDepth(plan.depthOf(goal.parent()) + 1);
            revision = recorder.takePlan(plan.mentorship());
        }
        return placed(goal.at(plan.nextPositionIn(goal.parent())), revision);
    }

    /** A goal as the last part of another one, or of none. Takes the plan's guard. */
    Goal move(Plan plan, Goal goal, @Nullable GoalId parent) {
        if (parent != null) {
            if (plan.isWithin(parent, goal.id())) {
                throw new Conflict("goal-cycle");
            }
            checkOpen(plan, parent);
            checkDepth(plan.depthOf(parent) + plan.heightOf(goal.id()));
        }
        long revision = recorder.takePlan(plan.mentorship());
        return placed(goal.under(parent, plan.nextPositionIn(parent)), revision);
    }

    /** A goal where it says that it hangs, once the plan's guard was taken. */
    Goal placed(Goal goal, long revision) {
        recorder.recordPlace(goal, revision);
        return goal;
    }

    private void lift(List<Goal> parts, Goal from, Plan plan, long revision) {
        int position = plan.nextPositionIn(from.parent());
        parts.stream()
                .sorted(Comparator.comparing(Goal::uuid))
                .forEach(part -> goals.replace(part, placed(part.under(from.parent(), position), revision)));
    }

    private static void checkOpen(Plan plan, GoalId parent) {
        GoalState state = plan.goal(parent).map(Goal::state).orElse(GoalState.DROPPED);
        if (!state.isUnfinished()) {
            throw new Conflict("parent-goal-finished");
        }
    }

    private static void checkDepth(int depth) {
        if (depth > Plan.MOST_DEEP) {
            throw new Conflict("goals-too-deep", Plan.MOST_DEEP);
        }
    }

    /** What was named, without goals that the caller sees at the top while they are part of a draft of the other's. */
    private static List<GoalId> siblings(GoalOrder order, PlanReader.OnePlan read) {
        return order.parent() != null
                ? order.goals()
                : order.goals().stream()
                        .filter(id -> read.plan()
                                .goal(id)
                                .filter(read.eyes()::sees)
                                .filter(read.eyes()::isCutOff)
                                .isEmpty())
                        .toList();
    }

    private static List<Goal> arranged(List<Goal> before, List<GoalId> asked, Eyes eyes) {
        List<Goal> seen = before.stream().filter(eyes::sees).toList();
        List<GoalId> known = seen.stream().map(Goal::id).toList();
        if (asked.size() != known.size() || !new HashSet<>(asked).equals(new HashSet<>(known))) {
            throw new Conflict("goals-differ");
        }
        List<Goal> after = new ArrayList<>();
        int next = 0;
        for (Goal goal : before) {
            after.add(eyes.sees(goal) ? seen.get(known.indexOf(asked.get(next++))) : goal);
        }
        return after;
    }

    private void write(Goal goal, int position, long revision) {
        if (goal.position() != position) {
            goals.replace(goal, placed(goal.at(position), revision));
        }
    }
}
