package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Takes what lasts from one state to the next, whether or not its check-in is closed. Either of the pair does while they work together. */
@Named
class LastingSteps {
    private final ItemsReader reader;
    private final CheckInItems items;
    private final CheckInItemRecorder recorder;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    LastingSteps(
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

    <L extends Lasting> SeenCheckInItem step(
            CheckInItemId id, Class<L> type, UserKey by, Expected expected, Transition<L> transition) {
        return transactions.guarded(() -> stepOfPair(id, type, by, expected, transition));
    }

    /** A step of an action that whoever else is to do it takes as well. */
    SeenCheckInItem stepOfOwner(CheckInItemId id, UserKey by, Expected expected, Transition<Action> transition) {
        return transactions.guarded(() -> {
            try {
                return stepOfPair(id, Action.class, by, expected, transition);
            } catch (NotFound notOfPair) {
                CheckInItem<Action> action = reader.entrusted(id, by);
                expected.check(action.revision());
                return EntrustedActions.seen(taken(action, by, transition));
            }
        });
    }

    private <L extends Lasting> SeenCheckInItem stepOfPair(
            CheckInItemId id, Class<L> type, UserKey by, Expected expected, Transition<L> transition) {
        ItemsReader.Found<L> found = reader.found(id, type, by);
        expected.check(found.item().revision());
        CheckInStep.checkActive(found.checkIn().pair());
        return ItemsReader.seen(found.checkIn(), taken(found.item(), by, transition));
    }

    private <L extends Lasting> CheckInItem<L> taken(CheckInItem<L> before, UserKey by, Transition<L> transition) {
        Outcome<L> outcome = transition.of(before.content(), LocalDate.now(clock));
        CheckInItem<L> after = before.saying(outcome.content());
        recorder.record(after, by, outcome.word(), outcome.reason());
        items.replace(after);
        return after;
    }

    interface Transition<L extends Lasting> {
        /** @throws dev.cairn.mentoring.shared.Conflict if it is in another state, before anything is said against the input */
        Outcome<L> of(L before, LocalDate today);
    }

    record Outcome<L extends Lasting>(
            L content, String word, @Nullable String reason) {}
}
