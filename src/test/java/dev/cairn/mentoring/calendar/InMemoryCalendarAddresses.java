package dev.cairn.mentoring.calendar;

import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.UserKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Addresses of calendars in a map. */
public final class InMemoryCalendarAddresses implements CalendarAddresses {
    private final Map<UserKey, CalendarAddress> byPerson = new HashMap<>();

    @Override
    public synchronized Optional<CalendarAddress> of(UserKey person) {
        return Optional.ofNullable(byPerson.get(person));
    }

    @Override
    public synchronized Optional<CalendarAddress> find(String digest) {
        return byPerson.values().stream()
                .filter(one -> digest.equals(one.digest()))
                .findFirst();
    }

    @Override
    public synchronized void replace(CalendarAddress before, CalendarAddress after) {
        CalendarAddress last = byPerson.get(after.person());
        if (last != null && last.revision() != before.revision()) {
            throw Conflict.changedMeanwhile();
        }
        byPerson.put(after.person(), after);
    }
}
