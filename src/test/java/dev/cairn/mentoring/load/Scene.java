package dev.cairn.mentoring.load;

import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;

/**
 * What all that is told of one mentorship has in common.
 *
 * @param mentorship as it is proposed
 * @param until the last day on which the two do something
 */
record Scene(
        Load load, Chance chance, Words words, Timeline timeline, Mentorship mentorship, Fate fate, LocalDate until) {
    /** What becomes of a mentorship. */
    enum Fate {
        PROPOSED,
        REFUSED,
        WITHDRAWN,
        ACTIVE,
        PAUSED,
        CONCLUDED;

        /** Most are active, some rest or are over, and few never came to be. */
        static Fate of(Chance chance) {
            int of100 = chance.between(1, 100);
            if (of100 <= 72) {
                return ACTIVE;
            }
            if (of100 <= 80) {
                return PAUSED;
            }
            if (of100 <= 92) {
                return CONCLUDED;
            }
            if (of100 <= 97) {
                return PROPOSED;
            }
            return of100 <= 99 ? REFUSED : WITHDRAWN;
        }

        boolean begins() {
            return this == ACTIVE || this == PAUSED || this == CONCLUDED;
        }
    }

    UserKey mentor() {
        return mentorship.mentorKey();
    }

    UserKey mentee() {
        return mentorship.menteeKey();
    }

    UserKey either(int in100Mentee) {
        return chance.in100(in100Mentee) ? mentee() : mentor();
    }

    LocalDate start() {
        return mentorship.start();
    }

    /** A day, or the last one if it is after that. */
    LocalDate atLatest(LocalDate day) {
        return day.isAfter(until) ? until : day;
    }
}
