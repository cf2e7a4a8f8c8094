package com.atlassian.scheduler;

import java.util.Date;

/** One run of a job. Source: signatures/atlassian-scheduler-api-2.0.0.txt; facts.md 2.11. */
public interface JobRunnerRequest {
    Date getStartTime();
}
