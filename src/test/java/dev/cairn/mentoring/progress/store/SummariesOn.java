package dev.cairn.mentoring.progress.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.progress.ColumnChoices;
import dev.cairn.mentoring.progress.SettingsOfSpaces;
import dev.cairn.mentoring.progress.Summaries;
import dev.cairn.mentoring.progress.SummaryBacklog;
import dev.cairn.mentoring.shared.Texts;

/** Hands the stored summaries, and the settings of spaces among stored texts, to tests of other packages. */
public final class SummariesOn {
    private SummariesOn() {}

    public static Summaries table(ActiveObjects ao) {
        return new ActiveObjectsSummaries(ao);
    }

    public static ColumnChoices columns(Texts texts) {
        return new TextColumnChoices(texts);
    }

    public static SummaryBacklog backlog(Texts texts) {
        return new TextSummaryBacklog(texts);
    }

    public static SettingsOfSpaces settings(Texts texts) {
        return new TextSpaceSettings(texts);
    }
}
