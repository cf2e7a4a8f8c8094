package dev.cairn.mentoring.load;

import dev.cairn.mentoring.fixture.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What happens to one mentorship, one thing after another whatever order it is told in, so that its journal is in the order of time. */
final class Timeline {
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 17;
    private static final int MINUTES = 60;

    private final Chance chance;
    private final SettableClock clock;
    private final LocalDate last;
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::moment).thenComparingInt(Event::number));
    private Instant now = Instant.EPOCH;
    private int told;

    private record Event(Instant moment, int number, Runnable what) {}

    /** @param last the day after which nothing happens any more */
    Timeline(Chance chance, SettableClock clock, LocalDate last) {
        this.chance = chance;
        this.clock = clock;
        this.last = last;
    }

    /** Something on a day, in the hours of work; nothing if that is after the last day. */
    void on(LocalDate day, Runnable what) {
        if (!day.isAfter(last)) {
            LocalTime time = LocalTime.of(chance.between(FIRST_HOUR, LAST_HOUR), chance.between(0, MINUTES - 1));
            at(day.atTime(time).toInstant(ZoneOffset.UTC), what);
        }
    }

    /** Something at a moment, whatever day that is on. */
    void at(Instant moment, Runnable what) {
        events.add(new Event(moment, told++, what));
    }

    /** Something on a day after all hours of work. */
    void inTheEvening(LocalDate day, Runnable what) {
        at(day.atTime(LAST_HOUR + 2, 0).toInstant(ZoneOffset.UTC), what);
    }

    /** Lets some minutes go by within what happens. */
    void minutesLater(int minutes) {
        set(now.plus(Duration.ofMinutes(minutes)));
    }

    /** The day on which something happens. */
    LocalDate today() {
        return clock.today();
    }

    Instant now() {
        return now;
    }

    /** Lets everything happen, and what that leads to. */
    void run() {
        for (Event event = events.poll(); event != null; event = events.poll()) {
            set(event.moment().isAfter(now) ? event.moment() : now.plusSeconds(1));
            event.what().run();
        }
    }

    private void set(Instant moment) {
        now = moment;
        clock.set(moment);
    }
}
