package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.Step;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be done with a milestone. */
@Named
public class MilestoneService {
    /** How many people a milestone may have as its owners. */
    public static final int MOST_OWNERS = 10;

    private final PlanReader plans;
    private final Milestones milestones;
    private final People people;
    private final ItemRemoval removal;
    private final PlanRecorder recorder;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public MilestoneService(
            PlanReader plans,
            Milestones milestones,
            People people,
            ItemRemoval removal,
            PlanRecorder recorder,
            Transactions transactions,
            Clock clock) {
        this.plans = plans;
        this.milestones = milestones;
        this.people = people;
        this.removal = removal;
        this.recorder = recorder;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Adds a milestone to a goal; if nobody else is named, the mentee owns it (R91). Takes the plan's guard, as its goal could be deleted. */
    public SeenMilestone add(GoalId goal, UserKey by, Supplier<Input<MilestoneChange>> input) {
        return transactions.retried(() -> {
            PlanReader.OnePlan read = plans.containing(goal, by);
            Sight sight = read.mentorship().sight();
            Mentorship mentorship = read.plan().mentorship();
            Goal of =
                    read.plan().goal(goal).filter(read.eyes()::sees).orElseThrow(() -> new NotFound("goal-not-found"));
            GoalStep.ADD_MILESTONE.checkPermitted(of, sight);
            GoalStep.ADD_MILESTONE.checkState(mentorship, of, sight);
            if (read.plan().milestonesOf(goal).size() >= Plan.MOST_MILESTONES) {
                throw new Conflict("too-many-milestones", Plan.MOST_MILESTONES);
            }
            Input<MilestoneChange> asked = input.get();
            MilestoneChange fields = asked.value();
            asked.faults().addIf(fields.title().value() == null, "title", "required");
            asked.faults().addIf(fields.due().value() == null, "due", "required");
            checkMeaning(fields, mentorship.start(), asked.faults());
            Audience audience = Objects.requireNonNullElse(fields.audience().value(), Audience.PAIR);
            asked.faults()
                    .addIf(
                            audience == Audience.PAGE && !sight.isMentee(),
                            "audience",
                            "only-the-mentee-shares-with-page");
            asked.checked();
            Milestone milestone = new Milestone(
                    MilestoneId.random(),
                    1,
                    of.mentorship(),
                    goal,
                    Objects.requireNonNull(fields.title().value()),
                    fields.indicator().value(),
                    Objects.requireNonNull(fields.due().value()),
                    fields.owners().present()
                            ? Objects.requireNonNullElse(fields.owners().value(), List.of())
                            : List.of(mentorship.menteeKey()),
                    MilestoneState.PLANNED,
                    null,
                    null,
                    List.of(),
                    Accord.proposed(by),
                    by,
                    audience,
                    clock.instant());
            recorder.takePlan(mentorship);
            recorder.record(of, milestone, by, "planned", null);
            milestones.add(milestone);
            return plans.milestone(milestone.id(), by);
        });
    }

    /** Changes its words, its owners or its audience; its day only while its goal is not agreed, for later moves are kept with their reasons. */
    public SeenMilestone change(MilestoneId id, UserKey by, Expected expected, Supplier<Input<MilestoneChange>> input) {
        return transactions.guarded(() -> {
            Found found = find(id, by);
            expected.check(found.milestone().revision());
            GoalStep.While.EVER.check(found.mentorship(), found.sight());
            Milestone before = found.milestone();
            Input<MilestoneChange> asked = StepInput.unlessClosed(
                    input, found.refusalOf(MilestoneStep.EDIT), MilestoneChange::isAudienceAlone);
            MilestoneChange change = asked.value();
            Faults faults = asked.faults();
            faults.addIf(change.title().clears(), "title", "required");
            faults.addIf(change.due().clears(), "due", "required");
            faults.addIf(change.audience().clears(), "audience", "required");
            checkMeaning(change, found.mentorship().start(), faults);
            faults.check();
            LocalDate due = Objects.requireNonNull(change.due().or(before.due()));
            if (!due.equals(before.due()) && found.goal().state() != GoalState.PROPOSED) {
                throw new Conflict("needs-postponement");
            }
            Audience audience = Objects.requireNonNull(change.audience().or(before.audience()));
            found.sight().checkChange(before, audience);
            Milestone after = before.with(
                    Objects.requireNonNull(change.title().or(before.title())),
                    change.indicator().or(before.indicator()),
                    due,
                    Objects.requireNonNullElse(change.owners().or(before.owners()), List.of()),
                    audience,
                    by);
            return after.equals(before.again()) ? plans.milestone(id, by) : save(found, after, by, "changed", null);
        });
    }

    /** The one who did not word it agrees to how it stands; nothing waits for that. */
    public SeenMilestone agree(MilestoneId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return transactions.guarded(() -> {
            Found found = find(id, by);
            if (by.equals(found.milestone().accord().proposedBy())) {
                throw new NotPermitted("the-other-agrees");
            }
            expected.check(found.milestone().revision());
            found.refusalOf(MilestoneStep.AGREE).ifPresent(conflict -> {
                throw conflict;
            });
            if (found.milestone().accord().isOfBoth()) {
                throw new Conflict("milestone-is-agreed");
            }
            Step asked = input.get().checked();
            return save(found, found.milestone().agreed(by), by, "agreed", asked.reason());
        });
    }

    /** Either says that it is reached, on a day that has come. */
    public SeenMilestone reach(MilestoneId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return step(id, by, expected, MilestoneStep.REACH, (found, today) -> {
            Input<Step> asked = input.get();
            LocalDate on = StepInput.reachedOn(asked, today, found.mentorship().start());
            return save(
                    found,
                    found.milestone().reached(on),
                    by,
                    "reached",
                    asked.value().reason());
        });
    }

    /** Takes the reaching back, with a reason. */
    public SeenMilestone reopen(MilestoneId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return step(
                id,
                by,
                expected,
                MilestoneStep.REOPEN,
                (found, today) ->
                        save(found, found.milestone().reopened(), by, "reopened", StepInput.reasonOf(input.get())));
    }

    /** Moves its day, with a reason; each move is kept. */
    public SeenMilestone postpone(MilestoneId id, UserKey by, Expected expected, Supplier<Input<Postponement>> input) {
        return step(id, by, expected, MilestoneStep.POSTPONE, (found, today) -> {
            Input<Postponement> asked = input.get();
            LocalDate due = asked.value().due();
            Faults faults = asked.faults();
            faults.addIf(due == null, "due", "required");
            faults.addIf(asked.value().reason() == null, "reason", "required");
            faults.addIf(found.milestone().due().equals(due), "due", "same-day");
            faults.addIf(due != null && due.isBefore(found.mentorship().start()), "due", "due-before-start");
            String reason = asked.checked().reason();
            Move move = new Move(
                    found.milestone().due(), Objects.requireNonNull(due), Objects.requireNonNull(reason), by, today);
            return save(found, found.milestone().moved(move), by, "postponed", reason);
        });
    }

    /** Gives it up, with a reason. */
    public SeenMilestone drop(MilestoneId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return step(id, by, expected, MilestoneStep.DROP, (found, today) -> {
            String reason = StepInput.reasonOf(input.get());
            return save(found, found.milestone().dropped(reason), by, "dropped", reason);
        });
    }

    /** Deletes a milestone of a goal that was not agreed. */
    public void delete(MilestoneId id, UserKey by, Expected expected, Supplier<? extends Input<?>> input) {
        step(id, by, expected, MilestoneStep.DELETE, (found, today) -> {
            input.get().checked();
            Plan plan = found.plan().plan();
            removal.remove(plan, plan.itemsAbout(id), by);
            recorder.recordDeletion(found.goal(), found.milestone(), by);
            milestones.remove(found.milestone());
            return true;
        });
    }

    private void checkMeaning(MilestoneChange change, LocalDate start, Faults faults) {
        LocalDate due = change.due().value();
        faults.addIf(due != null && due.isBefore(start), "due", "due-before-start");
        List<UserKey> owners = Objects.requireNonNullElse(change.owners().value(), List.of());
        faults.addIf(owners.size() > MOST_OWNERS, "owners", "too-many", MOST_OWNERS);
        faults.addIf(people.withKeys(owners).values().stream().anyMatch(Person::isFormer), "owners", "unknown-person");
    }

    private <T> T step(MilestoneId id, UserKey by, Expected expected, MilestoneStep step, Transition<T> transition) {
        return transactions.guarded(() -> {
            Found found = find(id, by);
            expected.check(found.milestone().revision());
            found.refusalOf(step).ifPresent(conflict -> {
                throw conflict;
            });
            return transition.of(found, found.plan().today());
        });
    }

    private SeenMilestone save(Found found, Milestone after, UserKey by, String action, @Nullable String reason) {
        recorder.record(found.goal(), after, by, action, reason);
        milestones.replace(found.milestone(), after);
        return plans.milestone(after.id(), by);
    }

    private Found find(MilestoneId id, UserKey by) {
        PlanReader.OnePlan plan = plans.containing(id, by);
        Milestone milestone = plan.plan()
                .milestone(id)
                .filter(plan.eyes()::sees)
                .orElseThrow(() -> new NotFound("milestone-not-found"));
        plan.mentorship().sight().checkOfPair();
        return new Found(plan, plan.plan().goal(milestone.goal()).orElseThrow(), milestone);
    }

    private record Found(PlanReader.OnePlan plan, Goal goal, Milestone milestone) {
        Mentorship mentorship() {
            return plan.plan().mentorship();
        }

        Sight sight() {
            return plan.mentorship().sight();
        }

        Optional<Conflict> refusalOf(MilestoneStep step) {
            return step.refusal(mentorship(), goal, milestone, sight());
        }
    }

    private interface Transition<T> {
        T of(Found found, LocalDate today);
    }
}
