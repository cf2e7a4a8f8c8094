package dev.cairn.mentoring.notice;

import dev.cairn.mentoring.shared.UserKey;

/**
 * A mail to one person, in plain text.
 *
 * @param subject one line
 */
public record Letter(UserKey to, String subject, String body) {
    public Letter {
        subject = subject.replaceAll("\\p{Cntrl}+", " ");
    }
}
