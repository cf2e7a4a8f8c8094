package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.mentorship.PersonKeeping;
import dev.cairn.mentoring.shared.UserKey;

/** Which columns everybody wants to see. */
public interface ColumnChoices extends PersonKeeping.Kept<ColumnChoice> {
    /** All columns where nothing was chosen. One statement. */
    @Override
    ColumnChoice of(UserKey person);

    @Override
    void replace(ColumnChoice before, ColumnChoice after);
}
