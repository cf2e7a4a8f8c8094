package dev.cairn.mentoring.calendar;

import dev.cairn.mentoring.checkin.CheckInParts;
import dev.cairn.mentoring.fixture.OneWording;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.Wording;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Puts the use cases of calendars together for tests, as the host's container does. */
public final class CalendarParts {
    private CalendarParts() {}

    public static CalendarService of(
            CalendarAddresses addresses,
            CheckInParts checkIns,
            People people,
            PageLinks pages,
            Transactions transactions,
            Clock clock) {
        return new CalendarService(
                addresses,
                checkIns.reader(),
                new Agenda(checkIns.checkIns(), people, pages, clock),
                people,
                new OneWording(Keys::new),
                transactions,
                clock);
    }

    /** Says the last part of the key and the values. */
    private static final class Keys implements Wording {
        @Override
        public String text(String key) {
            return key.substring(key.lastIndexOf('.') + 1);
        }

        @Override
        public String text(String key, List<?> values) {
            return text(key) + values;
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }
    }
}
