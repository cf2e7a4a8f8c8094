package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** What a person can do with their own preferences; nobody does anything with another's. */
@Named
public class PreferencesService {
    private final PreferencesOfPeople preferences;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public PreferencesService(
            PreferencesOfPeople preferences, Journal journal, Transactions transactions, Clock clock) {
        this.preferences = preferences;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** This person's own. */
    public Preferences of(UserKey person) {
        return preferences.of(person);
    }

    /** Changes one's own. What is as it was stays without a trace. */
    public Preferences change(UserKey person, Expected expected, Supplier<Input<PreferencesChange>> input) {
        return transactions.guarded(() -> {
            Preferences before = preferences.of(person);
            expected.check(before.revision());
            Input<PreferencesChange> read = input.get();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Preferences after = before.changed(read.value(), now, read.faults());
            read.checked();
            if (after.saysTheSameAs(before)) {
                return before;
            }
            record(after, now);
            preferences.replace(before, after);
            return after;
        });
    }

    /** Its row guards the change. It stands in the journal of no mentorship, so nobody reads it there. */
    private void record(Preferences after, Instant now) {
        journal.add(new JournalEntry(
                after.id(),
                ItemKind.PREFERENCES,
                after.id(),
                after.revision(),
                now,
                after.person(),
                "changed",
                null,
                after.person(),
                after.audience(),
                after.state().members()));
    }
}
