package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.audience.Item;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.KeptOnce;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** How whatever a person has once, for themselves alone, is changed: by nobody else. */
public final class PersonKeeping<T extends Item & KeptOnce> {
    private final ItemKind kind;
    private final Kept<T> all;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    /** Where it is kept. */
    public interface Kept<T> {
        T of(UserKey person);

        void replace(T before, T after);
    }

    /** What becomes of it by what somebody sent; the very same if that says the same. */
    @FunctionalInterface
    public interface Change<T, I> {
        T make(T before, I sent, Instant now, Faults faults);
    }

    public PersonKeeping(ItemKind kind, Kept<T> all, Journal journal, Transactions transactions, Clock clock) {
        this.kind = kind;
        this.all = all;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Changes one's own. What is as it was stays without a trace. */
    public <I> T change(UserKey person, Expected expected, Supplier<Input<I>> input, Change<T, I> change) {
        return transactions.guarded(() -> {
            T before = all.of(person);
            expected.check(before.revision());
            Input<I> read = input.get();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            T after = change.make(before, read.value(), now, read.faults());
            read.checked();
            if (after.equals(before)) {
                return before;
            }
            record(after, person, now);
            all.replace(before, after);
            return after;
        });
    }

    /** Its row guards the change. It stands in the journal of no mentorship, so nobody reads it there. */
    private void record(T after, UserKey person, Instant now) {
        journal.add(new JournalEntry(
                after.id(),
                kind,
                after.id(),
                after.revision(),
                now,
                person,
                "changed",
                null,
                person,
                after.audience(),
                after.state().members()));
    }
}
