package com.atlassian.core.task;

/** Takes tasks for queues that are known by name; that of mails is called {@code mail} (facts 8.3). */
public interface MultiQueueTaskManager {
    void addTask(String queueName, Task task);
}
