package com.atlassian.confluence.mail.template;

import com.atlassian.core.task.Task;

/** A mail that waits to be sent (facts 8.3). The sandbox has no server for it and reads it where it is queued. */
public final class ConfluenceMailQueueItem implements Task {
    private static final long serialVersionUID = 1L;

    private final String to;
    private final String subject;
    private final String body;
    private final String mime;

    public ConfluenceMailQueueItem(String to, String subject, String body, String mime) {
        this.to = to;
        this.subject = subject;
        this.body = body;
        this.mime = mime;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public String getMimeType() {
        return mime;
    }

    @Override
    public void execute() {
        throw new UnsupportedOperationException("the sandbox sends no mail");
    }
}
