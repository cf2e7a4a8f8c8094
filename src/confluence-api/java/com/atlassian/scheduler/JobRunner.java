package com.atlassian.scheduler;

/** What a job does. Source: signatures/atlassian-scheduler-api-2.0.0.txt; facts.md 2.11. */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
