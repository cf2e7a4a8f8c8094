package dev.cairn.mentoring.notice;

import java.util.function.Predicate;

/** What a person can be told of a check-in, the more pressing first. */
public enum NoticeKind {
    /** Its day has gone by, and it is still open. */
    OVERDUE(occasion -> occasion.daysAhead() < 0),
    /** The other one has confirmed it as it stands, and this one not yet. */
    CONFIRMATION_WANTED(Occasion::waitsForConfirmation),
    /** It is today, or in a few days. */
    DUE(occasion -> occasion.daysAhead() >= 0 && occasion.daysAhead() <= Occasion.SOON),
    /** The mentee has shared something, and the mentor nothing yet. */
    YOUR_TURN(Occasion::waitsForMentor);

    private final Predicate<Occasion> rule;

    NoticeKind(Predicate<Occasion> rule) {
        this.rule = rule;
    }

    boolean isOf(Occasion occasion) {
        return rule.test(occasion);
    }
}
