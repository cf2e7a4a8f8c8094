package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.function.Supplier;

/** What a person can do with their own preferences; nobody does anything with another's. */
@Named
public class PreferencesService {
    private final PreferencesOfPeople preferences;
    private final PersonKeeping<Preferences> keeping;

    @Inject
    public PreferencesService(
            PreferencesOfPeople preferences, Journal journal, Transactions transactions, Clock clock) {
        this.preferences = preferences;
        this.keeping = new PersonKeeping<>(ItemKind.PREFERENCES, preferences, journal, transactions, clock);
    }

    /** This person's own. */
    public Preferences of(UserKey person) {
        return preferences.of(person);
    }

    /** Changes one's own. What is as it was stays without a trace. */
    public Preferences change(UserKey person, Expected expected, Supplier<Input<PreferencesChange>> input) {
        return keeping.change(person, expected, input, (before, sent, now, faults) -> {
            Preferences after = before.changed(sent, now, faults);
            return after.saysTheSameAs(before) ? before : after;
        });
    }
}
