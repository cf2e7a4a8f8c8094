package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be done with anything that hangs on a goal: it is added, changed, shown to others and removed in one way. */
@Named
public class PlanItemService {
    private final PlanReader plans;
    private final PlanItems items;
    private final PlanRecorder recorder;
    private final ItemRemoval removal;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public PlanItemService(
            PlanReader plans,
            PlanItems items,
            PlanRecorder recorder,
            ItemRemoval removal,
            Transactions transactions,
            Clock clock) {
        this.plans = plans;
        this.items = items;
        this.recorder = recorder;
        this.removal = removal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Adds something to a goal. */
    public <C extends Content> SeenItem add(
            ItemKind kind, GoalId goal, UserKey by, Supplier<Input<ItemChange<C>>> input) {
        return add(kind, by, input, () -> {
            PlanReader.OnePlan read = plans.containing(goal, by);
            return found(read, read.plan().goal(goal), "goal-not-found");
        });
    }

    /** Adds something about a milestone. */
    public <C extends Content> SeenItem add(
            ItemKind kind, MilestoneId milestone, UserKey by, Supplier<Input<ItemChange<C>>> input) {
        return add(kind, by, input, () -> {
            PlanReader.OnePlan read = plans.containing(milestone, by);
            Milestone about = read.plan()
                    .milestone(milestone)
                    .filter(read.eyes()::sees)
                    .orElseThrow(() -> new NotFound("milestone-not-found"));
            // whoever may know of a milestone and not of its goal is a reader, and told that this is not theirs to do
            return new Found(read, read.plan().goal(about.goal()).orElseThrow(), about, null);
        });
    }

    /** Adds something about another item. */
    public <C extends Content> SeenItem add(
            ItemKind kind, PlanItemId item, UserKey by, Supplier<Input<ItemChange<C>>> input) {
        return add(kind, by, input, () -> found(item, aboutWhich(kind), by));
    }

    private static Class<? extends Content> aboutWhich(ItemKind kind) {
        return switch (kind) {
            case MEASUREMENT -> Indicator.class;
            case EVIDENCE -> Measurement.class;
            default -> throw new IllegalArgumentException(kind + " is about no other item");
        };
    }

    private <C extends Content> SeenItem add(
            ItemKind kind, UserKey by, Supplier<Input<ItemChange<C>>> input, Supplier<Found> finding) {
        return transactions.retried(() -> {
            Found found = finding.get();
            found.sight().checkOfPair();
            found.checkOpen(kind);
            if (found.plan().itemsOf(found.goal().id()).size() >= Plan.MOST_ITEMS) {
                throw new Conflict("too-many-items", Plan.MOST_ITEMS);
            }
            Input<ItemChange<C>> asked = input.get();
            Audience audience =
                    Objects.requireNonNullElse(asked.value().audience().value(), Audience.PAIR);
            asked.faults()
                    .addIf(
                            audience == Audience.PAGE && !found.sight().isMentee(),
                            "audience",
                            "only-the-mentee-shares-with-page");
            C content = asked.value().content().applyTo(null, found.place(), asked.faults());
            asked.checked();
            PlanItem<C> added = new PlanItem<>(
                    PlanItemId.random(),
                    1,
                    found.goal().mentorship(),
                    found.goal().id(),
                    content,
                    by,
                    audience,
                    clock.instant());
            if (found.goal().state() == GoalState.PROPOSED) {
                recorder.takePlan(found.mentorship());
            }
            recorder.record(found.plan(), added, by, "added");
            items.add(added);
            return plans.item(added.id(), by);
        });
    }

    /** Changes what an item says, or who sees it. What is as it was stays without a trace. */
    public <C extends Content> SeenItem change(
            PlanItemId id, Class<C> type, UserKey by, Expected expected, Supplier<Input<ItemChange<C>>> input) {
        return transactions.guarded(() -> {
            Found found = found(id, type, by);
            PlanItem<C> before = found.item(type);
            expected.check(before.revision());
            GoalStep.While.EVER.check(found.mentorship(), found.sight());
            Input<ItemChange<C>> asked = StepInput.unlessClosed(
                    input,
                    GoalStep.adding(before.kind()).refusal(found.mentorship(), found.goal(), found.sight()),
                    ItemChange::isAudienceAlone);
            asked.faults().addIf(asked.value().audience().clears(), "audience", "required");
            Audience audience =
                    Objects.requireNonNullElse(asked.value().audience().or(before.audience()), before.audience());
            C content = asked.value().content().isEmpty()
                    ? before.content()
                    : asked.value().content().applyTo(before.content(), found.aboutPlace(), asked.faults());
            asked.checked();
            if (!content.equals(before.content())) {
                ItemStep.EDIT.checkPermitted(before, found.sight());
            }
            found.sight().checkChange(before, audience);
            if (content.equals(before.content()) && audience == before.audience()) {
                return plans.item(id, by);
            }
            PlanItem<C> after = before.with(content, audience);
            recorder.record(found.plan(), after, by, "changed");
            items.replace(after);
            return plans.item(id, by);
        });
    }

    /** Removes an item, and with it what is about it. An indicator that was measured stays. */
    public <C extends Content> void remove(
            PlanItemId id, Class<C> type, UserKey by, Expected expected, Supplier<? extends Input<?>> input) {
        transactions.guarded(() -> {
            Found found = found(id, type, by);
            PlanItem<C> item = found.item(type);
            ItemStep.REMOVE.checkPermitted(item, found.sight());
            expected.check(item.revision());
            found.checkOpen(item.kind());
            List<PlanItem<?>> about = found.plan().itemsAbout(id);
            if (about.stream().anyMatch(one -> one.kind() == ItemKind.MEASUREMENT)) {
                throw new Conflict("indicator-is-measured");
            }
            input.get().checked();
            removal.remove(
                    found.plan(), Stream.concat(Stream.of(item), about.stream()).toList(), by);
            return true;
        });
    }

    private Found found(PlanItemId id, Class<? extends Content> type, UserKey by) {
        Found found = found(id, by);
        if (!type.isInstance(Objects.requireNonNull(found.item()).content())) {
            throw new NotFound("item-not-found");
        }
        found.sight().checkOfPair();
        return found;
    }

    private Found found(PlanItemId id, UserKey by) {
        PlanReader.OnePlan read = plans.containing(id, by);
        PlanItem<?> item =
                read.plan().item(id).filter(read.eyes()::sees).orElseThrow(() -> new NotFound("item-not-found"));
        return new Found(read, read.plan().goal(item.goal()).orElseThrow(), null, item);
    }

    private static Found found(PlanReader.OnePlan read, Optional<Goal> goal, String code) {
        return new Found(read, goal.filter(read.eyes()::sees).orElseThrow(() -> new NotFound(code)), null, null);
    }

    /** Where something hangs, or is to hang, as its caller may know of it. */
    private record Found(
            PlanReader.OnePlan read,
            Goal goal,
            @Nullable Milestone milestone,
            @Nullable PlanItem<?> item) {
        Plan plan() {
            return read.plan();
        }

        Mentorship mentorship() {
            return plan().mentorship();
        }

        Sight sight() {
            return read.mentorship().sight();
        }

        void checkOpen(ItemKind kind) {
            GoalStep.adding(kind).checkState(mentorship(), goal, sight());
        }

        /** Where something new hangs. */
        ItemPlace place() {
            return new ItemPlace(plan(), goal, milestone, item);
        }

        /** Where the item itself hangs. */
        ItemPlace aboutPlace() {
            Content content = Objects.requireNonNull(item).content();
            return new ItemPlace(
                    plan(),
                    goal,
                    content.milestone() == null
                            ? null
                            : plan().milestone(content.milestone()).orElse(null),
                    content.about() == null
                            ? null
                            : plan().item(content.about()).orElse(null));
        }

        <C extends Content> PlanItem<C> item(Class<C> type) {
            return Objects.requireNonNull(item).as(type);
        }
    }
}
