package dev.cairn.mentoring.confluence;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import dev.cairn.mentoring.journal.Changes;
import dev.cairn.mentoring.progress.SummaryKeeper;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Has summaries follow changes as long as the plugin runs. */
@Named
@ExportAsService(LifecycleAware.class)
public final class SummaryFeed implements LifecycleAware {
    private final Changes changes;
    private final SummaryKeeper keeper;

    @Inject
    SummaryFeed(Changes changes, SummaryKeeper keeper) {
        this.changes = changes;
        this.keeper = keeper;
    }

    @Override
    public void onStart() {
        changes.follow(keeper);
    }

    @Override
    public void onStop() {
        changes.unfollow(keeper);
    }
}
