package dev.cairn.mentoring.progress;

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
import java.util.List;
import java.util.function.Supplier;

/** Which columns a person wants to see in tables of mentorships: read and chosen by themselves alone. */
@Named
public class ColumnService {
    private final ColumnChoices choices;
    private final PersonKeeping<ColumnChoice> keeping;

    @Inject
    public ColumnService(ColumnChoices choices, Journal journal, Transactions transactions, Clock clock) {
        this.choices = choices;
        this.keeping = new PersonKeeping<>(ItemKind.PROGRESS_COLUMNS, choices, journal, transactions, clock);
    }

    /** This person's own. */
    public ColumnChoice of(UserKey person) {
        return choices.of(person);
    }

    /** Writes these in the place of one's own. What is as it was stays without a trace. */
    public ColumnChoice choose(UserKey person, Expected expected, Supplier<Input<List<Column>>> input) {
        return keeping.change(person, expected, input, (before, sent, now, faults) -> before.replacedBy(sent, now));
    }
}
