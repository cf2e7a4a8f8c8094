package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.Expected;
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
        return transactions.guarded(() -> {
            ItemsReader.Found<L> found = reader.found(id, type, by);
            expected.check(found.item().revision());
            CheckInStep.checkActive(found.checkIn().pair());
            Outcome<L> outcome = transition.of(found.item().content(), LocalDate.now(clock));
            CheckInItem<L> after = found.item().saying(outcome.content());
            recorder.record(after, by, outcome.word(), outcome.reason());
            items.replace(after);
            return ItemsReader.seen(found.checkIn(), after);
        });
    }

    interface Transition<L extends Lasting> {
        /** @throws dev.cairn.mentoring.shared.Conflict if it is in another state, before anything is said against the input */
        Outcome<L> of(L before, LocalDate today);
    }

    record Outcome<L extends Lasting>(
            L content, String word, @Nullable String reason) {}
}
