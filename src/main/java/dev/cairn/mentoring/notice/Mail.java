package dev.cairn.mentoring.notice;

import dev.cairn.mentoring.shared.UserKey;

/** The mail of the host. Everything works without it, but that nobody gets any. */
public interface Mail {
    /** Whether this host can be asked to send mail. */
    boolean isOn();

    /** Whether this person has an account that is in use, and an address. */
    boolean reaches(UserKey person);

    /** Hands a letter over; what becomes of it then is the host's affair. */
    void send(Letter letter);
}
