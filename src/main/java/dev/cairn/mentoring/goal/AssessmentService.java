package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.goal.PlanReader.OnePlan;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** What can be done with views on a goal. Each change takes the guard of all of them, because a round is closed by two rows. */
@Named
public class AssessmentService {
    private final PlanReader plans;
    private final InvitationService invitations;
    private final PlanItems items;
    private final PlanRecorder recorder;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public AssessmentService(
            PlanReader plans,
            InvitationService invitations,
            PlanItems items,
            PlanRecorder recorder,
            Transactions transactions,
            Clock clock) {
        this.plans = plans;
        this.invitations = invitations;
        this.items = items;
        this.recorder = recorder;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Somebody says how they see it: in the round that is open, else in the next. */
    public SeenItem add(GoalId id, UserKey by, Supplier<Input<AssessmentChange>> input) {
        return transactions.retried(() -> {
            goal(id, by).checkOpen();
            recorder.takeViews(id);
            Found found = goal(id, by);
            Rounds rounds = found.plan().roundsOf(id);
            if (rounds.of(rounds.open(), by).isPresent()) {
                throw new Conflict("view-already-in");
            }
            if (found.plan().itemsOf(id).size() >= Plan.MOST_ITEMS) {
                throw new Conflict("too-many-items", Plan.MOST_ITEMS);
            }
            Input<AssessmentChange> asked = input.get();
            ViewRole role = ViewRole.of(by, found.plan().mentorship());
            Assessment view = asked.value().applyTo(null, role, rounds.open(), asked.faults());
            PlanItem<Assessment> added = new PlanItem<>(
                    PlanItemId.random(), 1, found.goal().mentorship(), id, view, by, Audience.PAIR, clock.instant());
            recorder.record(found.plan(), added, by, "added");
            items.add(added);
            return shown(added, by);
        });
    }

    /** Somebody puts their own view right, as long as nobody else may read it. What is as it was stays without a trace. */
    public SeenItem change(PlanItemId id, UserKey by, Expected expected, Supplier<Input<AssessmentChange>> input) {
        return transactions.retried(() -> {
            Found found = own(id, by, expected);
            PlanItem<Assessment> before = found.view(id);
            Input<AssessmentChange> asked = input.get();
            Assessment view = asked.value()
                    .applyTo(
                            before.content(),
                            before.content().role(),
                            before.content().round(),
                            asked.faults());
            if (!view.equals(before.content())) {
                PlanItem<Assessment> after = before.with(view, before.audience());
                recorder.record(found.plan(), after, by, "changed");
                items.replace(after);
            }
            return shown(before, by);
        });
    }

    /** Somebody takes their own view back, as long as nobody else may read it. */
    public void remove(PlanItemId id, UserKey by, Expected expected, Supplier<? extends Input<?>> input) {
        transactions.retried(() -> {
            if (guestsOwn(id, by).isPresent()) {
                throw new NotFound("item-not-found");
            }
            Found found = own(id, by, expected);
            PlanItem<Assessment> view = found.view(id);
            input.get().checked();
            recorder.recordDeletion(found.plan(), view, by);
            items.remove(view);
            return true;
        });
    }

    private SeenItem shown(PlanItem<Assessment> view, UserKey by) {
        return containing(view.id(), by).seen(view.id());
    }

    /** The goal as one of the pair finds it, else as a guest who is asked for their view of it; for everybody else it is as if nobody ever was. */
    private Found goal(GoalId id, UserKey by) {
        Optional<OnePlan> guest = invitations.guest(id, by);
        OnePlan read = guest.isPresent() ? guest.get() : plans.containing(id, by);
        Goal goal = read.plan()
                .goal(id)
                .filter(one -> guest.isPresent() || read.eyes().sees(one))
                .orElseThrow(() -> new NotFound("goal-not-found"));
        if (guest.isEmpty()) {
            read.mentorship().sight().checkOfPair();
        }
        return new Found(read, goal);
    }

    /** Where this person's own view hangs, once the guard is theirs and the view can still be changed. */
    private Found own(PlanItemId id, UserKey by, Expected expected) {
        Found before = containing(id, by);
        if (!before.sight().isGuest()) {
            ItemStep.EDIT.checkPermitted(before.view(id), before.sight());
        }
        expected.check(before.view(id).revision());
        recorder.takeViews(before.goal().id());
        Found found = containing(id, by);
        expected.check(found.view(id).revision());
        if (ItemStep.isReadOnly(found.plan().asShown(found.view(id)))) {
            throw new Conflict("round-closed");
        }
        found.checkOpen();
        return found;
    }

    private Found containing(PlanItemId id, UserKey by) {
        return guestsOwn(id, by).orElseGet(() -> {
            OnePlan read = plans.containing(id, by);
            PlanItem<?> item = read.plan()
                    .item(id)
                    .filter(one -> one.kind() == ItemKind.ASSESSMENT)
                    .filter(read.eyes()::sees)
                    .orElseThrow(() -> new NotFound("item-not-found"));
            return new Found(read, read.plan().goal(item.goal()).orElseThrow());
        });
    }

    /** A guest's own view, as long as they are asked for it. */
    private Optional<Found> guestsOwn(PlanItemId id, UserKey by) {
        return invitations.ofViewBy(id, by).map(read -> {
            GoalId goal = read.plan().item(id).orElseThrow().goal();
            return new Found(read, read.plan().goal(goal).orElseThrow());
        });
    }

    /** A goal that is looked at, as the one who looks may know of it. */
    private record Found(OnePlan read, Goal goal) {
        Plan plan() {
            return read.plan();
        }

        Sight sight() {
            return read.mentorship().sight();
        }

        PlanItem<Assessment> view(PlanItemId id) {
            return plan().item(id).orElseThrow().as(Assessment.class);
        }

        SeenItem seen(PlanItemId id) {
            return read.eyes().item(goal, plan().item(id).orElseThrow());
        }

        void checkOpen() {
            GoalStep.ASSESS.checkState(plan().mentorship(), goal, sight());
        }
    }
}
