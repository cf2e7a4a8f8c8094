package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.audience.Sight;

/** Whose words stand in a field. */
public enum Writer {
    MENTEE,
    MENTOR,
    /** One text of the pair's, which either of the two writes on. */
    BOTH;

    /** Which of the pair somebody is. */
    static Writer of(Sight sight) {
        return sight.isMentee() ? MENTEE : MENTOR;
    }
}
