package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.people.Person;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes moments in the language and time zone of who reads them. */
final class Dates {
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    private Dates(Locale locale, ZoneId zone) {
        String pattern = locale.getLanguage().equals("de") ? "d. MMM uuuu" : "d MMM uuuu";
        day = DateTimeFormatter.ofPattern(pattern, locale).withZone(zone);
        moment = DateTimeFormatter.ofPattern(pattern + ", HH:mm", locale).withZone(zone);
    }

    static Dates of(Visit visit) {
        Person person = visit.person();
        return new Dates(visit.locale(), person == null ? ZoneId.systemDefault() : person.timeZone());
    }

    String day(Instant instant) {
        return day.format(instant);
    }

    String moment(Instant instant) {
        return moment.format(instant);
    }
}
