package dev.cairn.mentoring.calendar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.calendar.CalendarAddresses;

/** Hands the stored addresses of calendars to tests of other packages. */
public final class CalendarsOn {
    private CalendarsOn() {}

    public static CalendarAddresses table(ActiveObjects ao) {
        return new ActiveObjectsCalendarAddresses(ao);
    }
}
