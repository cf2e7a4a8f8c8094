package dev.cairn.mentoring.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import dev.cairn.mentoring.progress.SummaryRepair;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Makes all summaries anew when the host's scheduler says so. The descriptor's {@code <job-config>} finds it by the name of its bean. */
@Named("mentoringSummaryJob")
final class SummaryJob implements JobRunner {
    private final SummaryRepair repair;

    @Inject
    SummaryJob(SummaryRepair repair) {
        this.repair = repair;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success(repair.run() + " summaries put right");
    }
}
