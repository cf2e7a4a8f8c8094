package dev.cairn.sandbox.mail;

import com.atlassian.confluence.mail.template.ConfluenceMailQueueItem;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.core.task.Task;

/** The queue of mails as plugins see it (platform facts 8.3). */
public record MailQueue(Outbox outbox) implements MultiQueueTaskManager {
    @Override
    public void addTask(String queueName, Task task) {
        if (!queueName.equals("mail") || !(task instanceof ConfluenceMailQueueItem mail)) {
            throw new IllegalArgumentException("the sandbox plays the queue of mails, not " + queueName);
        }
        if (!mail.getMimeType().equals("text/plain")) {
            throw new IllegalArgumentException("the sandbox shows mails in plain text, not " + mail.getMimeType());
        }
        outbox.add(mail.getTo(), mail.getSubject(), mail.getBody());
    }
}
