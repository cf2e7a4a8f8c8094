package dev.cairn.mentoring.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import dev.cairn.mentoring.progress.SummaryKeeper;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Has the summaries of large spaces follow their settings when the host's scheduler says so. The descriptor's {@code <job-config>} finds it by the name of its bean. */
@Named("mentoringBacklogJob")
final class BacklogJob implements JobRunner {
    private final SummaryKeeper keeper;

    @Inject
    BacklogJob(SummaryKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success(keeper.keepBacklog() + " spaces counted anew");
    }
}
