package dev.cairn.mentoring.calendar.rest;

import dev.cairn.mentoring.calendar.CalendarAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the caller's calendar can be read from outside, in JSON.
 *
 * @param address told once, by the answer that it was made with; null ever after
 * @param changedAt when it was last made or revoked; null if never
 */
public record CalendarAddressRepresentation(
        long revision,
        boolean active,
        @Nullable String address,
        @Nullable Instant changedAt) {
    static CalendarAddressRepresentation of(CalendarAddress of, @Nullable String address) {
        return new CalendarAddressRepresentation(of.revision(), of.isThere(), address, of.changedAt());
    }
}
