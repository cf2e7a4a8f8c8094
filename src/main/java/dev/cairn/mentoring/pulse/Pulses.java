package dev.cairn.mentoring.pulse;

import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.shared.UserKey;
import java.util.List;
import java.util.Optional;

/** All pulses. Each question is one statement. */
public interface Pulses {
    /** What this person saved for a check-in, and nothing of anybody else. */
    Optional<Pulse> of(CheckInId checkIn, UserKey mentee);

    /** The answers that count in a space in these quarters, both included, in no promised order: to be told as means alone. */
    List<Voice> voices(String spaceKey, Quarter first, Quarter last);

    /**
     * Saves a pulse. Of two that were made from the same revision the second one loses its whole transaction.
     *
     * @param before blank for the first time
     */
    void replace(Pulse before, Pulse after);

    /** An answer on its way into a mean. */
    record Voice(UserKey mentee, Quarter quarter, PulseAnswer answer) {}
}
