package dev.cairn.mentoring.checkin;

import java.util.UUID;

/** Names something that stands in a check-in for good. */
public record CheckInItemId(UUID value) {
    public static CheckInItemId random() {
        return new CheckInItemId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
