package dev.cairn.mentoring.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/**
 * Events as calendars read them (RFC 5545). A day is written as a day, without an hour or a zone: it is the same day wherever the calendar is read,
 * and no change of the clocks moves it.
 */
final class CalendarFile {
    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Map<Integer, String> ESCAPED =
            Map.of((int) '\\', "\\\\", (int) ';', "\\;", (int) ',', "\\,", (int) '\n', "\\n");

    private final StringBuilder text = new StringBuilder();

    private CalendarFile() {}

    /** @param name by which the calendar is listed */
    static String of(String name, List<CalendarEvent> events) {
        CalendarFile file = new CalendarFile();
        file.line("BEGIN", "VCALENDAR");
        file.line("VERSION", "2.0");
        file.line("PRODID", "-//Cairn//Mentoring//EN");
        file.line("CALSCALE", "GREGORIAN");
        file.line("METHOD", "PUBLISH");
        file.line("X-WR-CALNAME", escaped(name));
        events.forEach(file::event);
        file.line("END", "VCALENDAR");
        return file.text.toString();
    }

    private void event(CalendarEvent event) {
        line("BEGIN", "VEVENT");
        line("UID", escaped(event.uid()));
        line("DTSTAMP", MOMENT.format(event.changedAt()));
        line("LAST-MODIFIED", MOMENT.format(event.changedAt()));
        line("SEQUENCE", String.valueOf(event.sequence()));
        line("DTSTART;VALUE=DATE", day(event.day()));
        line("DTEND;VALUE=DATE", day(event.day().plusDays(1)));
        line("SUMMARY", escaped(event.title()));
        if (event.address() != null) {
            line("URL", event.address());
        }
        line("STATUS", event.isSure() ? "CONFIRMED" : "TENTATIVE");
        line("CLASS", "PRIVATE");
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** A line is folded after so many octets, and never within a character. */
    private void line(String name, String value) {
        int octets = 0;
        for (int character : (name + ":" + value)
                .codePoints()
                .filter(CalendarFile::isWritten)
                .toArray()) {
            String written = Character.toString(character);
            int more = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(written);
            octets += more;
        }
        text.append("\r\n");
    }

    /** A control character has no place in the format: a line end least of all. */
    private static boolean isWritten(int character) {
        return !Character.isISOControl(character);
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        value.replace("\r\n", "\n")
                .codePoints()
                .forEach(one -> escaped.append(ESCAPED.getOrDefault(one, Character.toString(one))));
        return escaped.toString();
    }
}
