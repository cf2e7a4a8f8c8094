package dev.cairn.sandbox.sal;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import dev.cairn.sandbox.people.Person;
import dev.cairn.sandbox.people.Session;
import java.util.TimeZone;

/** The time zone of the host, and of the person who asks. */
record SalTimeZones() implements TimeZoneManager {

    @Override
    public TimeZone getUserTimeZone() {
        Person person = Session.current();
        return person == null ? getDefaultTimeZone() : TimeZone.getTimeZone(person.timeZone());
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getDefault();
    }
}
