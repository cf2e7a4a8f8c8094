package dev.cairn.mentoring.notice;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.mentorship.PersonKeeping;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.function.Supplier;

/** What a person can do with how they are told; nobody does anything with another's. */
@Named
public class NoticePreferencesService {
    private final NoticePreferencesOfPeople preferences;
    private final PersonKeeping<NoticePreferences> keeping;

    @Inject
    public NoticePreferencesService(
            NoticePreferencesOfPeople preferences, Journal journal, Transactions transactions, Clock clock) {
        this.preferences = preferences;
        this.keeping = new PersonKeeping<>(ItemKind.NOTICE_PREFERENCES, preferences, journal, transactions, clock);
    }

    /** This person's own. */
    public NoticePreferences of(UserKey person) {
        return preferences.of(person);
    }

    /** Changes one's own. What is as it was stays without a trace. */
    public NoticePreferences change(UserKey person, Expected expected, Supplier<Input<NoticePreferencesChange>> input) {
        return keeping.change(person, expected, input, NoticePreferences::changed);
    }
}
