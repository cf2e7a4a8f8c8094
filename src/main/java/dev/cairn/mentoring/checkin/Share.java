package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;

/** That something stands in a field of a check-in, without what it says. */
public record Share(CheckInId checkIn, String field, Writer writer, UserKey by, Instant at) {
    /** Whether it is no words at all, but that this one of the pair has confirmed the check-in. */
    public boolean isConfirmation() {
        return field.equals(Confirmation.FIELD);
    }
}
