package dev.cairn.mentoring.calendar;

import dev.cairn.mentoring.shared.UserKey;
import java.util.Optional;

/** All addresses of calendars. Each question is one statement. */
public interface CalendarAddresses {
    Optional<CalendarAddress> of(UserKey person);

    /** The address whose secret has this digest. */
    Optional<CalendarAddress> find(String digest);

    /** Puts the one in place of the other; of two that do so at once one is refused by the database. */
    void replace(CalendarAddress before, CalendarAddress after);
}
