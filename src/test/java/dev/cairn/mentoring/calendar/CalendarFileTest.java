package dev.cairn.mentoring.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read back by another's reader of the format. */
class CalendarFileTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 28);
    private static final Instant MOMENT = Instant.parse("2026-11-22T12:00:00Z");

    private static CalendarEvent event(String title, @Nullable String address) {
        return new CalendarEvent("check-in-7", DAY, 2, MOMENT, true, title, address);
    }

    private static String file(String title) {
        return CalendarFile.of("Mentoring", List.of(event(title, "https://wiki.example/x?a=1&b=2")));
    }

    private static ICalendar read(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar;
    }

    @Test
    void says_which_day_it_is_and_how_often_it_was_moved() {
        VEvent event = read(file("Check-in")).getEvents().get(0);

        assertThat(event.getUid().getValue()).isEqualTo("check-in-7");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(LocalDate.ofInstant(event.getDateStart().getValue().toInstant(), ZoneId.systemDefault()))
                .isEqualTo(DAY);
        assertThat(event.getSequence().getValue()).isEqualTo(2);
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(MOMENT);
        assertThat(event.getUrl().getValue()).isEqualTo("https://wiki.example/x?a=1&b=2");
    }

    @Test
    void is_a_calendar_without_any_day_as_well() {
        assertThat(Biweekly.parse(CalendarFile.of("Mentoring", List.of())).all())
                .singleElement()
                .satisfies(calendar -> assertThat(calendar.getEvents()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A; B, C\\D: \"E\"",
                "BEGIN:VEVENT",
                "ä 🪨 \u202e name",
                "one\nEND:VCALENDAR\ntwo",
                "averylongnamethatneverendsaverylongnamethatneverends averylongnamethatneverends 🪨🪨🪨🪨🪨🪨🪨🪨🪨🪨🪨🪨🪨🪨"
            })
    void takes_any_name_and_gives_it_back(String title) {
        String text = file(title);

        List<VEvent> events = read(text).getEvents();
        assertThat(events).hasSize(1);
        assertThat(events.get(0).getSummary().getValue()).isEqualTo(title);
        assertThat(text.split("\r\n", -1))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n") || line.contains("\r"));
    }

    @Test
    void drops_what_has_no_place_in_a_line() {
        assertThat(read(file("a\u0000b\rc\u0085d"))
                        .getEvents()
                        .get(0)
                        .getSummary()
                        .getValue())
                .isEqualTo("abcd");
    }
}
