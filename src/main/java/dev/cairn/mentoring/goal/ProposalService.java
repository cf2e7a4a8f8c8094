package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.mentorship.Mentorship;
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
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the pair changes a goal that it has agreed: one proposes, with a reason, and nothing changes until the other accepts. */
@Named
public class ProposalService {
    private final PlanReader plans;
    private final Goals goals;
    private final PlanItems items;
    private final PlanRecorder recorder;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public ProposalService(
            PlanReader plans,
            Goals goals,
            PlanItems items,
            PlanRecorder recorder,
            Transactions transactions,
            Clock clock) {
        this.plans = plans;
        this.goals = goals;
        this.items = items;
        this.recorder = recorder;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** An accepted proposal, and what its acceptance asks the pair to look at again. */
    public record Accepted(SeenItem proposal, Asks asks) {}

    /** Proposes a change; one proposal of a goal is open at a time. */
    public SeenItem propose(GoalId id, UserKey by, Supplier<Input<NewProposal>> input) {
        return transactions.retried(() -> {
            PlanReader.OnePlan read = plans.containing(id, by);
            Goal goal =
                    read.plan().goal(id).filter(read.eyes()::sees).orElseThrow(() -> new NotFound("goal-not-found"));
            Found found = new Found(read, goal, null);
            GoalStep.PROPOSE_CHANGE.checkPermitted(goal, found.sight());
            GoalStep.PROPOSE_CHANGE.checkState(found.mentorship(), goal, found.sight());
            if (found.plan().openProposalOf(id).isPresent()) {
                throw new Conflict("proposal-open");
            }
            if (found.plan().itemsOf(id).size() >= Plan.MOST_ITEMS) {
                throw new Conflict("too-many-items", Plan.MOST_ITEMS);
            }
            Input<NewProposal> asked = input.get();
            Proposal proposal = asked.value()
                    .of(goal.content(), asked.faults(), found.mentorship().start());
            PlanItem<Proposal> added = new PlanItem<>(
                    PlanItemId.random(), 1, goal.mentorship(), id, proposal, by, Audience.PAIR, clock.instant());
            recorder.takeProposal(goal, found.plan().itemsOf(id, Proposal.class).size() + 1);
            recorder.record(
                    found.plan(), added, by, "proposed", proposal.grounds().reason());
            items.add(added);
            return plans.item(added.id(), by);
        });
    }

    /** The other one accepts: from now on the goal says what was proposed. */
    public Accepted accept(PlanItemId id, UserKey by, Expected expected, Supplier<? extends Input<?>> input) {
        return transactions.guarded(() -> {
            Found found = find(id, by, expected, ItemStep.ACCEPT);
            input.get().checked();
            Goal goal = found.goal();
            Proposal proposal = found.proposal().content();
            Faults faults = new Faults();
            GoalContent content = GoalChange.to(Difference.applied(proposal.changes(), goal.content()))
                    .applyTo(goal.content(), true, faults, found.mentorship().start());
            faults.check();
            List<Difference> differed = Difference.between(goal.content(), content);
            save(found, proposal.accepted(differed, by, clock.instant()), by, "accepted", null);
            Goal after = goal.with(content, goal.audience());
            recorder.record(
                    found.plan(), after, by, "changed", proposal.grounds().reason());
            goals.replace(goal, after);
            return new Accepted(plans.item(id, by), asks(after, differed, by));
        });
    }

    /** The other one refuses, with a reason. */
    public SeenItem refuse(PlanItemId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return transactions.guarded(() -> {
            Found found = find(id, by, expected, ItemStep.REFUSE);
            String reason = StepInput.reasonOf(input.get());
            Proposal refused = found.proposal().content().refused(by, clock.instant(), reason);
            save(found, refused, by, "refused", reason);
            return plans.item(id, by);
        });
    }

    /** Whoever proposed it takes it back. */
    public SeenItem withdraw(PlanItemId id, UserKey by, Expected expected, Supplier<? extends Input<?>> input) {
        return transactions.guarded(() -> {
            Found found = find(id, by, expected, ItemStep.WITHDRAW);
            input.get().checked();
            save(found, found.proposal().content().withdrawn(by, clock.instant()), by, "withdrawn", null);
            return plans.item(id, by);
        });
    }

    private Asks asks(Goal after, List<Difference> differed, UserKey by) {
        SeenPlan plan = plans.of(after.mentorship(), by);
        boolean moved = differed.stream().anyMatch(one -> one.field().equals("due"));
        return new Asks(
                plan.mentorship().mentorship().cadence(),
                moved && after.content().due() != null
                        ? Asks.sameFortnight(plan, after.id(), after.content().due())
                        : List.of());
    }

    private void save(Found found, Proposal decided, UserKey by, String action, @Nullable String reason) {
        PlanItem<Proposal> after = found.proposal().with(decided, Audience.PAIR);
        recorder.record(found.plan(), after, by, action, reason);
        items.replace(after);
    }

    private Found find(PlanItemId id, UserKey by, Expected expected, ItemStep step) {
        PlanReader.OnePlan read = plans.containing(id, by);
        PlanItem<Proposal> proposal = read.plan()
                .item(id)
                .filter(read.eyes()::sees)
                .filter(item -> item.content() instanceof Proposal)
                .map(item -> item.as(Proposal.class))
                .orElseThrow(() -> new NotFound("item-not-found"));
        Goal goal = read.plan().goal(proposal.goal()).orElseThrow();
        Found found = new Found(read, goal, proposal);
        step.checkPermitted(proposal, found.sight());
        expected.check(proposal.revision());
        step.checkState(found.mentorship(), goal, proposal, found.sight());
        return found;
    }

    private record Found(
            PlanReader.OnePlan read, Goal goal, @Nullable PlanItem<Proposal> item) {
        Plan plan() {
            return read.plan();
        }

        Mentorship mentorship() {
            return plan().mentorship();
        }

        Sight sight() {
            return read.mentorship().sight();
        }

        PlanItem<Proposal> proposal() {
            return Objects.requireNonNull(item);
        }
    }
}
