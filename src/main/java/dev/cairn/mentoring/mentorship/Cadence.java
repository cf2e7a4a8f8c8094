package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.State;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rhythm of the pair's check-ins (R1, R35). */
public sealed interface Cadence {
    /**
     * The next date of the rhythm after this one; empty if none is known.
     *
     * @param cycles of the space in which the pair has its home page
     */
    Optional<LocalDate> next(LocalDate last, SpaceCycles cycles);

    /** As one short line for a column: {@code every:2} {@code month:-1:tuesday} or {@code in:} with the id of a cycle. */
    String code();

    /** By member name, as the interface shows it. */
    Map<String, @Nullable Object> state();

    /** Every so many weeks, 1 to 26. */
    record EveryWeeks(int every) implements Cadence {
        public EveryWeeks {
            if (every < 1 || every > 26) {
                throw new IllegalArgumentException("a cadence is every 1 to 26 weeks, not " + every);
            }
        }

        @Override
        public Optional<LocalDate> next(LocalDate last, SpaceCycles cycles) {
            return Optional.of(last.plusWeeks(every));
        }

        @Override
        public String code() {
            return "every:" + every;
        }

        @Override
        public Map<String, @Nullable Object> state() {
            return Map.of("every", every);
        }
    }

    /** A weekday of a week of each month: the first to the fourth, or -1 for the last. */
    record Monthly(int week, DayOfWeek weekday) implements Cadence {
        public Monthly {
            if (week != -1 && (week < 1 || week > 4)) {
                throw new IllegalArgumentException("the week of a month is 1 to 4, or -1 for the last, not " + week);
            }
        }

        @Override
        public Optional<LocalDate> next(LocalDate last, SpaceCycles cycles) {
            LocalDate sameMonth = in(last);
            return Optional.of(sameMonth.isAfter(last) ? sameMonth : in(last.plusMonths(1)));
        }

        private LocalDate in(LocalDate month) {
            return month.with(TemporalAdjusters.dayOfWeekInMonth(week, weekday));
        }

        @Override
        public String code() {
            return "month:" + week + ":" + name();
        }

        @Override
        public Map<String, @Nullable Object> state() {
            Map<String, @Nullable Object> state = new LinkedHashMap<>();
            state.put("week", week);
            state.put("weekday", name());
            return state;
        }

        private String name() {
            return weekday.name().toLowerCase(Locale.ROOT);
        }
    }

    /** On the days of a cycle of their space, which may be called otherwise by then, be gone, or have no days left. */
    record OfCycle(UUID cycle) implements Cadence {
        @Override
        public Optional<LocalDate> next(LocalDate last, SpaceCycles cycles) {
            return cycles.find(cycle).flatMap(found -> found.after(last));
        }

        @Override
        public String code() {
            return "in:" + cycle;
        }

        @Override
        public Map<String, @Nullable Object> state() {
            return Map.of("cycle", cycle.toString());
        }
    }

    /** The rhythm of a {@link #state}. */
    static Cadence of(State state) {
        UUID cycle = state.id("cycle");
        if (cycle != null) {
            return new OfCycle(cycle);
        }
        BigDecimal every = state.number("every");
        return every != null
                ? new EveryWeeks(every.intValueExact())
                : new Monthly(
                        State.sure(state.number("week")).intValueExact(),
                        State.sure(state.constant("weekday", DayOfWeek.class)));
    }

    /** The rhythm of a {@link #code}. */
    static Cadence of(String code) {
        String[] parts = code.split(":", -1);
        return switch (parts[0]) {
            case "every" -> new EveryWeeks(Integer.parseInt(parts[1]));
            case "month" ->
                new Monthly(Integer.parseInt(parts[1]), DayOfWeek.valueOf(parts[2].toUpperCase(Locale.ROOT)));
            case "in" -> new OfCycle(UUID.fromString(parts[1]));
            default -> throw new IllegalArgumentException("no cadence has the code " + code);
        };
    }
}
