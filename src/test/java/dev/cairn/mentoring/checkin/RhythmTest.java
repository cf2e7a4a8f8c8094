package dev.cairn.mentoring.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.mentorship.Cadence;
import dev.cairn.mentoring.mentorship.SpaceCycles;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final Cadence FORTNIGHTLY = new Cadence.EveryWeeks(2);
    private static final Cadence LAST_TUESDAY = new Cadence.Monthly(-1, DayOfWeek.TUESDAY);

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static LocalDate next(Cadence cadence, LocalDate last, LocalDate today) {
        return next(cadence, last, last, today);
    }

    private static LocalDate next(Cadence cadence, LocalDate beat, LocalDate last, LocalDate today) {
        return Rhythm.next(cadence, SpaceCycles.blank("OPS"), beat, last, today).orElseThrow();
    }

    @Test
    void the_next_day_follows_the_last_one() {
        assertThat(next(FORTNIGHTLY, day("2026-11-17"), day("2026-11-22"))).isEqualTo("2026-12-01");
        assertThat(next(LAST_TUESDAY, day("2026-11-24"), day("2026-11-25"))).isEqualTo("2026-12-29");
    }

    @Test
    void today_is_a_day_to_come() {
        assertThat(next(FORTNIGHTLY, day("2026-11-08"), day("2026-11-22"))).isEqualTo("2026-11-22");
    }

    @Test
    void days_that_went_by_unused_are_not_made_up_for() {
        assertThat(next(FORTNIGHTLY, day("2026-06-02"), day("2026-11-22"))).isEqualTo("2026-12-01");
        assertThat(next(LAST_TUESDAY, day("2026-06-30"), day("2026-11-25"))).isEqualTo("2026-12-29");
    }

    @Test
    void one_that_was_moved_does_not_move_the_rhythm() {
        LocalDate today = day("2026-11-17");
        assertThat(next(FORTNIGHTLY, day("2026-11-17"), day("2026-11-19"), today))
                .isEqualTo("2026-12-01");
        assertThat(next(FORTNIGHTLY, day("2026-11-17"), day("2026-12-01"), today))
                .isEqualTo("2026-12-15");
        assertThat(next(LAST_TUESDAY, day("2026-11-24"), day("2026-11-20"), today))
                .isEqualTo("2026-12-29");
    }

    @Test
    void a_year_of_fortnights_keeps_its_weekday_over_both_clock_changes() {
        assertThat(Stream.iterate(day("2026-01-06"), last -> next(FORTNIGHTLY, last, last))
                        .limit(27)
                        .map(LocalDate::getDayOfWeek))
                .containsOnly(DayOfWeek.TUESDAY);
    }
}
