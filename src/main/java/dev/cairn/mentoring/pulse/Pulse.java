package dev.cairn.mentoring.pulse;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.UserKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the mentee answers to three questions after a check-in (R126). It is theirs alone: no journal and no number that another one can read tells of
 * it. It counts in the quarter in which it is given, and stays as it is from the end of that quarter on.
 *
 * @param revision counts how often it was saved; 1 as long as it never was
 * @param given null if there is no answer, or none any more
 * @param skipped whether they said that they answer nothing here
 * @param savedAt null as long as it never was
 */
public record Pulse(
        MentorshipId mentorship,
        CheckInId checkIn,
        UserKey mentee,
        long revision,
        @Nullable Given given,
        boolean skipped,
        @Nullable Instant savedAt) {
    /**
     * An answer and where it counts.
     *
     * @param spaceKey of the space that the mentorship was in then; it stays, whatever becomes of the page
     */
    public record Given(PulseAnswer answer, String spaceKey, Quarter quarter) {}

    static Pulse blank(CheckIn checkIn, UserKey mentee) {
        return new Pulse(checkIn.mentorship(), checkIn.id(), mentee, 1, null, false, null);
    }

    /** Names it for good, so that two that are first saved at once have the same name. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(("pulse:" + checkIn).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it counts in a quarter that is over. */
    boolean isFixed(Quarter now) {
        return given != null && given.quarter().compareTo(now) < 0;
    }

    boolean isBlank() {
        return given == null && !skipped;
    }

    Pulse saying(Given answer, Instant now) {
        return new Pulse(mentorship, checkIn, mentee, revision + 1, answer, false, now);
    }

    Pulse skipping(Instant now) {
        return new Pulse(mentorship, checkIn, mentee, revision + 1, null, true, now);
    }

    Pulse takenBack(Instant now) {
        return new Pulse(mentorship, checkIn, mentee, revision + 1, null, false, now);
    }
}
