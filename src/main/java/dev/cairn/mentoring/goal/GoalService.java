package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.MentorshipStep;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.Step;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be done with one goal. How goals hang together is {@link GoalTree}. */
@Named
public class GoalService {
    private final PlanReader plans;
    private final Goals goals;
    private final GoalTree tree;
    private final PlanRecorder recorder;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public GoalService(
            PlanReader plans,
            Goals goals,
            GoalTree tree,
            PlanRecorder recorder,
            Transactions transactions,
            Clock clock) {
        this.plans = plans;
        this.goals = goals;
        this.tree = tree;
        this.recorder = recorder;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One of the pair proposes a goal; it counts once the other agrees. */
    public SeenGoal propose(MentorshipId mentorship, UserKey by, Supplier<Input<GoalChange>> input) {
        return transactions.retried(() -> {
            PlanReader.OnePlan read = plans.read(mentorship, by);
            Sight sight = read.mentorship().sight();
            Mentorship of = read.plan().mentorship();
            MentorshipStep.ADD_GOAL.checkPermitted(of, sight);
            MentorshipStep.ADD_GOAL.checkStage(of, sight);
            if (read.plan().goals().size() >= Plan.MOST_GOALS) {
                throw new Conflict("too-many-goals", Plan.MOST_GOALS);
            }
            Input<GoalChange> asked = input.get();
            GoalChange change = asked.value();
            Audience audience = Objects.requireNonNullElse(change.audience().value(), Audience.PAIR);
            tree.checkParent(read, change.parent().value(), asked.faults());
            asked.faults()
                    .addIf(
                            audience == Audience.PAGE && !sight.isMentee(),
                            "audience",
                            "only-the-mentee-shares-with-page");
            GoalContent content = change.content(asked.faults(), of.start());
            Goal goal = tree.place(
                    read.plan(),
                    new Goal(
                            GoalId.random(),
                            1,
                            mentorship,
                            change.parent().value(),
                            0,
                            content,
                            GoalState.PROPOSED,
                            null,
                            null,
                            by,
                            audience,
                            clock.instant()));
            recorder.record(read.plan(), goal, by, "proposed", null);
            goals.add(goal);
            return shown(goal, by);
        });
    }

    /** Changes its content as long as it was not agreed, its parent or its audience. What is as it was stays without a trace. */
    public SeenGoal change(GoalId id, UserKey by, Expected expected, Supplier<Input<GoalChange>> input) {
        return transactions.retried(() -> {
            Found found = find(id, by);
            GoalStep.EDIT.checkPermitted(found.goal(), found.sight());
            expected.check(found.goal().revision());
            GoalStep.While.EVER.check(found.mentorship(), found.sight());
            Input<GoalChange> asked = asked(input, found);
            GoalChange change = asked.value();
            Faults faults = asked.faults();
            faults.addIf(change.audience().clears(), "audience", "required");
            boolean moves = change.parent().present()
                    && !Objects.equals(change.parent().value(), found.goal().parent());
            if (moves) {
                tree.checkParent(found.plan(), change.parent().value(), faults);
            }
            GoalContent content = change.applyTo(
                    found.goal().content(), false, faults, found.mentorship().start());
            faults.check();
            Audience audience =
                    Objects.requireNonNull(change.audience().or(found.goal().audience()));
            found.sight().checkChange(found.goal(), audience);
            if (!moves
                    && content.equals(found.goal().content())
                    && audience == found.goal().audience()) {
                return shown(found.goal(), by);
            }
            Goal placed = moves
                    ? tree.move(
                            found.plan().plan(), found.goal(), change.parent().value())
                    : found.goal();
            return save(found, placed.with(content, audience), by, "changed", null);
        });
    }

    /** What was agreed says something else only by a proposal ({@link ProposalService}); it can be moved and shown to others as before. */
    private static Input<GoalChange> asked(Supplier<Input<GoalChange>> input, Found found) {
        Optional<Conflict> closed = GoalStep.MOVE.refusal(found.mentorship(), found.goal(), found.sight());
        Optional<Conflict> fixed =
                found.goal().state() == GoalState.OPEN ? Optional.of(new Conflict("needs-proposal")) : Optional.empty();
        return StepInput.unlessClosed(
                input,
                closed.or(() -> fixed),
                closed.isEmpty() ? GoalChange::isPlaceOrAudienceAlone : GoalChange::isAudienceAlone);
    }

    /** The other one agrees; from now on it counts. */
    public SeenGoal agree(GoalId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return step(id, by, expected, GoalStep.AGREE, (found, nothing) -> {
            if (!found.goal().content().isDefined()) {
                throw new Conflict("goal-not-defined");
            }
            Step step = input.get().checked();
            return save(found, found.goal().agreed(), by, "agreed", step.reason());
        });
    }

    /** Either says that it is reached, on a day that has come. */
    public SeenGoal reach(GoalId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return step(id, by, expected, GoalStep.REACH, (found, today) -> {
            Input<Step> asked = input.get();
            LocalDate on = StepInput.reachedOn(asked, today, found.mentorship().start());
            return save(
                    found,
                    found.goal().reached(on),
                    by,
                    "reached",
                    asked.value().reason());
        });
    }

    /** Takes the reaching back, with a reason. */
    public SeenGoal reopen(GoalId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return step(
                id,
                by,
                expected,
                GoalStep.REOPEN,
                (found, today) ->
                        save(found, found.goal().reopened(), by, "reopened", StepInput.reasonOf(input.get())));
    }

    /** Gives it up, with a reason; a proposal of the other's is declined in this way, too. */
    public SeenGoal drop(GoalId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return step(id, by, expected, GoalStep.DROP, (found, today) -> {
            String reason = StepInput.reasonOf(input.get());
            return save(found, found.goal().dropped(reason), by, "dropped", reason);
        });
    }

    private SeenGoal step(GoalId id, UserKey by, Expected expected, GoalStep step, Transition transition) {
        return transactions.guarded(() -> {
            Found found = find(id, by);
            step.checkPermitted(found.goal(), found.sight());
            expected.check(found.goal().revision());
            step.checkState(found.mentorship(), found.goal(), found.sight());
            return transition.of(found, found.plan().today());
        });
    }

    private SeenGoal save(Found found, Goal after, UserKey by, String action, @Nullable String reason) {
        recorder.record(found.plan().plan(), after, by, action, reason);
        goals.replace(found.goal(), after);
        return shown(after, by);
    }

    private SeenGoal shown(Goal goal, UserKey by) {
        return plans.goal(goal.id(), by);
    }

    private Found find(GoalId id, UserKey by) {
        PlanReader.OnePlan plan = plans.containing(id, by);
        Goal goal = plan.plan().goal(id).filter(plan.eyes()::sees).orElseThrow(() -> new NotFound("goal-not-found"));
        return new Found(plan, goal);
    }

    private record Found(PlanReader.OnePlan plan, Goal goal) {
        Mentorship mentorship() {
            return plan.plan().mentorship();
        }

        Sight sight() {
            return plan.mentorship().sight();
        }
    }

    private interface Transition {
        SeenGoal of(Found found, LocalDate today);
    }
}
