package com.atlassian.scheduler;

/** How a run of a job ended. Source: signatures/atlassian-scheduler-api-2.0.0.txt; facts.md 2.11, 8.7. */
public final class JobRunnerResponse {
    private JobRunnerResponse() {}

    public static JobRunnerResponse success(String message) {
        throw new UnsupportedOperationException();
    }
}
