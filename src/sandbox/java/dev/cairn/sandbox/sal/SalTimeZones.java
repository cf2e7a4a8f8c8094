package dev.cairn.sandbox.sal;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import dev.cairn.sandbox.people.People;
import dev.cairn.sandbox.people.Person;
import dev.cairn.sandbox.people.Session;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** The time zone of the host, of the person who asks, and of any other. */
record SalTimeZones(People people) implements TimeZoneManager {

    @Override
    public TimeZone getUserTimeZone() {
        return zoneOf(Optional.ofNullable(Session.current()));
    }

    @Override
    public TimeZone getUserTimeZone(@Nullable UserKey user) {
        return zoneOf(Optional.ofNullable(user).flatMap(key -> people.byKey(key.getStringValue())));
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getDefault();
    }

    private TimeZone zoneOf(Optional<Person> person) {
        return person.map(one -> TimeZone.getTimeZone(one.timeZone())).orElseGet(this::getDefaultTimeZone);
    }
}
