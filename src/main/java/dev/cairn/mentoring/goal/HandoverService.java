package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.MentorshipStep;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Passes goals on from one mentorship to the next, when its mentee goes on with another mentor (R122). It is the mentee's alone, and nothing goes with
 * a goal but what it says, what measures it, and those of its milestones that they pick: evidence, views, check-ins and history stay between the two
 * of before. What is passed on is a proposal in the other plan, and counts once the new mentor agrees. Neither plan tells of the other.
 */
@Named
public class HandoverService {
    private final PlanReader plans;
    private final GoalTree tree;
    private final Goals goals;
    private final Milestones milestones;
    private final PlanItems items;
    private final PlanRecorder recorder;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public HandoverService(
            PlanReader plans,
            GoalTree tree,
            Goals goals,
            Milestones milestones,
            PlanItems items,
            PlanRecorder recorder,
            Transactions transactions,
            Clock clock) {
        this.plans = plans;
        this.tree = tree;
        this.goals = goals;
        this.milestones = milestones;
        this.items = items;
        this.recorder = recorder;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @return the goals that are new in the other plan; what stands there in the same words already is not passed on twice
     * @throws NotPermitted if somebody else asks who may know of the mentorship
     * @throws Conflict if the mentorship was never accepted, or the other one takes no goals
     */
    public List<GoalId> handOver(MentorshipId from, UserKey by, Supplier<Input<Handover>> input) {
        return transactions.retried(() -> {
            PlanReader.OnePlan read = plans.read(from, by);
            Sight sight = read.mentorship().sight();
            sight.checkOfPair();
            if (!sight.isMentee()) {
                throw new NotPermitted("only-the-mentee-hands-over");
            }
            MentorshipStep.HAND_OVER.checkStage(read.plan().mentorship(), sight);
            Input<Handover> asked = input.get();
            check(asked.value(), read.seen(), asked.faults());
            PlanReader.OnePlan other = other(asked, read.plan().mentorship(), by);
            Handover picked = asked.checked();
            Mentorship into = other.plan().mentorship();
            MentorshipStep.ADD_GOAL.checkStage(into, other.mentorship().sight());
            Heirs heirs = new Heirs(read.seen(), other, by, clock.instant());
            heirs.add(picked);
            if (other.plan().goals().size() + heirs.goals().size() > Plan.MOST_GOALS) {
                throw new Conflict("too-many-goals", Plan.MOST_GOALS);
            }
            write(heirs, other.plan(), by);
            return heirs.goals().stream().map(Goal::id).toList();
        });
    }

    /** The plan that takes them: another one of which the same person is the mentee. */
    private PlanReader.OnePlan other(Input<Handover> asked, Mentorship from, UserKey by) {
        MentorshipId to = asked.value().to();
        asked.faults().addIf(to == null, "to", "required");
        if (to == null) {
            asked.checked();
        }
        try {
            PlanReader.OnePlan other = plans.read(Objects.requireNonNull(to), by);
            boolean fits = other.mentorship().sight().isMentee() && !from.id().equals(to);
            asked.faults().addIf(!fits, "to", "unknown-mentorship");
            return other;
        } catch (NotFound unknown) {
            asked.faults().add("to", "unknown-mentorship");
            asked.checked();
            throw unknown;
        }
    }

    private static void check(Handover picked, SeenPlan seen, Faults faults) {
        faults.addIf(picked.goals().isEmpty(), "goals", "nothing-picked");
        faults.addIf(picked.size() > Handover.MOST, "goals", "too-many", Handover.MOST);
        List<SeenGoal> known = seen.flat().stream()
                .filter(goal -> picked.goals().contains(goal.id()))
                .toList();
        faults.addIf(!ids(known).containsAll(picked.goals()), "goals", "unknown-goal");
        faults.addIf(known.stream().anyMatch(goal -> goal.state() != GoalState.OPEN), "goals", "only-open-goals");
        List<SeenMilestone> steps = known.stream()
                .flatMap(goal -> goal.milestones().stream())
                .filter(step -> picked.milestones().contains(step.id()))
                .toList();
        faults.addIf(
                !steps.stream().map(SeenMilestone::id).toList().containsAll(picked.milestones()),
                "milestones",
                "unknown-milestone");
        faults.addIf(
                steps.stream().anyMatch(step -> step.state() != MilestoneState.PLANNED),
                "milestones",
                "only-planned-milestones");
    }

    private static List<GoalId> ids(List<SeenGoal> goals) {
        return goals.stream().map(SeenGoal::id).toList();
    }

    private void write(Heirs heirs, Plan into, UserKey by) {
        if (heirs.goals().isEmpty()) {
            return;
        }
        Plan after = heirs.planAfter();
        long revision = recorder.takePlan(into.mentorship());
        for (Goal goal : heirs.goals()) {
            recorder.record(after, tree.placed(goal, revision), by, "proposed", null);
            goals.add(goal);
        }
        for (Milestone milestone : heirs.milestones()) {
            recorder.record(after.goal(milestone.goal()).orElseThrow(), milestone, by, "planned", null);
            milestones.add(milestone);
        }
        for (PlanItem<?> item : heirs.indicators()) {
            recorder.record(after, item, by, "added");
            items.add(item);
        }
    }
}
