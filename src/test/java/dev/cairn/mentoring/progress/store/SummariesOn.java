package dev.cairn.mentoring.progress.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.progress.Summaries;

/** Hands the stored summaries to tests of other packages. */
public final class SummariesOn {
    private SummariesOn() {}

    public static Summaries table(ActiveObjects ao) {
        return new ActiveObjectsSummaries(ao);
    }
}
