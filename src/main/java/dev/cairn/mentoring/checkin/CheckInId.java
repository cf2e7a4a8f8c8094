package dev.cairn.mentoring.checkin;

import java.util.UUID;

/** Names a check-in for good. */
public record CheckInId(UUID value) {
    public static CheckInId random() {
        return new CheckInId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
