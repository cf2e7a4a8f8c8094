package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.State;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rhythm of the pair's check-ins (R1, R35). */
public sealed interface Cadence {
    /** The next date of the rhythm after this one. */
    LocalDate next(LocalDate last);

    /** As one short line for a column: {@code every:2} or {@code month:-1:tuesday}. */
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
        public LocalDate next(LocalDate last) {
            return last.plusWeeks(every);
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
        public LocalDate next(LocalDate last) {
            LocalDate sameMonth = in(last);
            return sameMonth.isAfter(last) ? sameMonth : in(last.plusMonths(1));
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

    /** The rhythm of a {@link #state}. */
    static Cadence of(State state) {
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
            default -> throw new IllegalArgumentException("no cadence has the code " + code);
        };
    }
}
