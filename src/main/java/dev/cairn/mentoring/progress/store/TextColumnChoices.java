package dev.cairn.mentoring.progress.store;

import dev.cairn.mentoring.progress.ColumnChoice;
import dev.cairn.mentoring.progress.ColumnChoices;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.store.TextsKeptOnce;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Which columns each person wants to see, as one text. */
@Named
final class TextColumnChoices implements ColumnChoices {
    private final TextsKeptOnce<UserKey, ColumnChoice> kept;

    @Inject
    TextColumnChoices(Texts texts) {
        this.kept = new TextsKeptOnce<>(texts, "progress-columns", ColumnChoice::blank, ColumnChoice::from);
    }

    @Override
    public ColumnChoice of(UserKey person) {
        return kept.of(person);
    }

    @Override
    public void replace(ColumnChoice before, ColumnChoice after) {
        kept.replace(before, after);
    }
}
