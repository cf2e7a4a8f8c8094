package dev.cairn.mentoring.notice;

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

/** What a person can do with how they are told; nobody does anything with another's. */
@Named
public class NoticePreferencesService {
    private final NoticePreferencesOfPeople preferences;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public NoticePreferencesService(
            NoticePreferencesOfPeople preferences, Journal journal, Transactions transactions, Clock clock) {
        this.preferences = preferences;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** This person's own. */
    public NoticePreferences of(UserKey person) {
        return preferences.of(person);
    }

    /** Changes one's own. What is as it was stays without a trace. */
    public NoticePreferences change(UserKey person, Expected expected, Supplier<Input<NoticePreferencesChange>> input) {
        return transactions.guarded(() -> {
            NoticePreferences before = preferences.of(person);
            expected.check(before.revision());
            Input<NoticePreferencesChange> read = input.get();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            NoticePreferences after = before.changed(read.value(), now, read.faults());
            read.checked();
            if (after.mail() == before.mail()) {
                return before;
            }
            record(after, now);
            preferences.replace(before, after);
            return after;
        });
    }

    /** Its row guards the change. It stands in the journal of no mentorship, so nobody reads it there. */
    private void record(NoticePreferences after, Instant now) {
        journal.add(new JournalEntry(
                after.id(),
                ItemKind.NOTICE_PREFERENCES,
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
