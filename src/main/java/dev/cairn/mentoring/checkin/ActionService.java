package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.Step;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What becomes of actions, whether or not their check-in is closed. Either of the pair says so while they work together. */
@Named
public class ActionService {
    private final ItemsReader reader;
    private final CheckInItems items;
    private final CheckInItemRecorder recorder;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public ActionService(
            ItemsReader reader,
            CheckInItems items,
            CheckInItemRecorder recorder,
            Transactions transactions,
            Clock clock) {
        this.reader = reader;
        this.items = items;
        this.recorder = recorder;
        this.transactions = transactions;
        this.clock = clock;
    }

    public SeenCheckInItem complete(CheckInItemId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return step(id, by, expected, ActionState.OPEN, before -> {
            Step step = input.get().checked();
            return new Outcome(before.done(today()), "done", step.reason());
        });
    }

    /** It was not done after all. */
    public SeenCheckInItem reopen(CheckInItemId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return step(id, by, expected, ActionState.DONE, before -> {
            Step step = input.get().checked();
            return new Outcome(before.reopened(), "reopened", step.reason());
        });
    }

    /** Gives it up, which takes a reason. */
    public SeenCheckInItem drop(CheckInItemId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return step(id, by, expected, ActionState.OPEN, before -> {
            Input<Step> read = input.get();
            read.faults().addIf(read.value().reason() == null, "reason", "required");
            String why = Objects.requireNonNull(read.checked().reason());
            return new Outcome(before.dropped(today(), why), "dropped", why);
        });
    }

    /** Somebody else has it from now on. */
    public SeenCheckInItem handOver(CheckInItemId id, UserKey by, Expected expected, Supplier<Input<Handover>> input) {
        return step(id, by, expected, ActionState.OPEN, before -> {
            Input<Handover> read = input.get();
            UserKey to = read.value().to();
            read.faults().addIf(to == null, "to", "required");
            read.faults().addIf(before.owner().equals(to), "to", "has-it-already");
            Handover handover = read.checked();
            return new Outcome(
                    before.handedOn(today(), Objects.requireNonNull(to), handover.reason()),
                    "handed-on",
                    handover.reason());
        });
    }

    private SeenCheckInItem step(
            CheckInItemId id, UserKey by, Expected expected, ActionState from, Transition transition) {
        return transactions.guarded(() -> {
            ItemsReader.Found<Action> found = reader.found(id, Action.class, by);
            expected.check(found.item().revision());
            CheckInStep.checkActive(found.checkIn().pair());
            found.item().content().checkIn(from);
            Outcome outcome = transition.of(found.item().content());
            CheckInItem<Action> after = found.item().saying(outcome.action());
            recorder.record(after, by, outcome.word(), outcome.reason());
            items.replace(after);
            return ItemsReader.seen(found.checkIn(), after);
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private interface Transition {
        /** @throws Conflict if the action is in another state */
        Outcome of(Action before);
    }

    private record Outcome(
            Action action, String word, @Nullable String reason) {}
}
