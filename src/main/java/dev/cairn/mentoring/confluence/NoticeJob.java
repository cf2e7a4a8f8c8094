package dev.cairn.mentoring.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import dev.cairn.mentoring.notice.NoticeMailing;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Mails notices when the host's scheduler says so. The descriptor's {@code <job-config>} finds it by the name of its bean. */
@Named("mentoringNoticeJob")
final class NoticeJob implements JobRunner {
    private final NoticeMailing mailing;

    @Inject
    NoticeJob(NoticeMailing mailing) {
        this.mailing = mailing;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        int mails = mailing.run(request.getStartTime().toInstant());
        return JobRunnerResponse.success(mails + " mails handed over");
    }
}
