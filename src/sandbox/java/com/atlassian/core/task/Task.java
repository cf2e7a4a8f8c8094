package com.atlassian.core.task;

import java.io.Serializable;

/** Something to be done later (facts 8.3). */
public interface Task extends Serializable {
    @SuppressWarnings("java:S112") // as the host declares it
    void execute() throws Exception;
}
