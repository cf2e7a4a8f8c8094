package dev.cairn.mentoring.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {
    private static final SpaceCycles NONE = SpaceCycles.blank("OPS");

    @Test
    void every_two_weeks_comes_back_on_the_same_weekday() {
        Cadence cadence = new Cadence.EveryWeeks(2);

        assertThat(cadence.next(LocalDate.parse("2026-11-17"), NONE)).hasValue(LocalDate.parse("2026-12-01"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 27})
    void refuses_a_number_of_weeks_that_is_no_rhythm(int weeks) {
        assertThatThrownBy(() -> new Cadence.EveryWeeks(weeks)).isInstanceOf(IllegalArgumentException.class);
    }

    @Nested
    class Monthly {
        @ParameterizedTest(name = "week {0} on a {1} after {2} is {3}")
        @CsvSource({
            "1,  TUESDAY, 2026-11-22, 2026-12-01",
            "4,  TUESDAY, 2026-11-22, 2026-11-24",
            "4,  TUESDAY, 2026-11-24, 2026-12-22",
            "-1, FRIDAY,  2026-01-30, 2026-02-27",
            "-1, FRIDAY,  2026-01-29, 2026-01-30",
            "1,  MONDAY,  2026-12-31, 2027-01-04"
        })
        void finds_the_next_one_after_a_day(int week, DayOfWeek weekday, LocalDate last, LocalDate next) {
            assertThat(new Cadence.Monthly(week, weekday).next(last, NONE)).hasValue(next);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 5, -2})
        void refuses_a_week_that_not_every_month_has(int week) {
            assertThatThrownBy(() -> new Cadence.Monthly(week, DayOfWeek.MONDAY))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class On_the_days_of_a_cycle {
        private final UUID sprint = UUID.randomUUID();
        private final Cadence cadence = new Cadence.OfCycle(sprint);

        private SpaceCycles with(UUID id, String... dates) {
            Cycle cycle = new Cycle(
                    id, "Sprint", Stream.of(dates).map(LocalDate::parse).toList());
            return new SpaceCycles("OPS", 2, List.of(cycle), null, null);
        }

        @ParameterizedTest(name = "after {0} comes {1}")
        @CsvSource({
            "2026-11-01, 2026-11-13",
            "2026-11-13, 2026-12-04",
            "2026-11-14, 2026-12-04",
            "2026-12-04,",
            "2027-01-01,"
        })
        @Tag("R35")
        void finds_the_first_one_after_a_day_and_never_guesses(LocalDate last, @Nullable LocalDate next) {
            assertThat(cadence.next(last, with(sprint, "2026-12-04", "2026-11-13")))
                    .isEqualTo(Optional.ofNullable(next));
        }

        @Test
        void knows_none_of_a_cycle_that_is_not_there() {
            assertThat(cadence.next(LocalDate.parse("2026-11-01"), with(UUID.randomUUID(), "2026-12-04")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every:1",
                "every:26",
                "month:1:monday",
                "month:-1:sunday",
                "in:6f6c2c0e-9d3a-4a53-8b3e-0f2f6f1f5a11"
            })
    void survives_being_written_as_a_code(String code) {
        assertThat(Cadence.of(code).code()).isEqualTo(code);
    }
}
