package dev.cairn.mentoring.notice;

/** How a person wants to have their notices by mail. */
public enum MailChoice {
    OFF,
    /** Each in a mail of its own, as it comes up. */
    EACH,
    /** All of a day in one. */
    DIGEST
}
