package dev.cairn.mentoring.confluence;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The machine's time in whole milliseconds, as the database keeps it, in the host's default time zone, which decides what day it is for
 * due dates.
 */
@Named
final class ConfluenceClock extends Clock {
    private final TimeZoneManager zones;

    @Inject
    ConfluenceClock(TimeZoneManager zones) {
        this.zones = zones;
    }

    @Override
    public ZoneId getZone() {
        return zones.getDefaultTimeZone().toZoneId();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
