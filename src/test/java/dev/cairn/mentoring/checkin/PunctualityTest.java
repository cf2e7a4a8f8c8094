package dev.cairn.mentoring.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.mentorship.Cadence;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctualityTest {
    private static final UserKey MENTEE = KnownPeople.keyOf("mentee");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 6);
    private static final Cadence FORTNIGHTLY = new Cadence.EveryWeeks(2);

    private static CheckIn planned(int number, LocalDate day) {
        return CheckIn.plan(MentorshipId.random(), number, day, null, Playbook.BUILT_IN, MENTEE, Instant.EPOCH);
    }

    private static CheckIn held(CheckIn one, LocalDate on) {
        return one.closed(new Closing(MENTEE, on.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), 1));
    }

    /** A fortnight between each: held so many days after its day, {@code -} is still open. */
    private static List<CheckIn> story(String delays) {
        List<CheckIn> all = new ArrayList<>();
        for (String delay : delays.strip().split(" +", -1)) {
            LocalDate day = FIRST.plusWeeks(2L * all.size());
            CheckIn one = planned(all.size() + 1, day);
            all.add(delay.equals("-") ? one : held(one, day.plusDays(Integer.parseInt(delay))));
        }
        return all;
    }

    private static String told(List<CheckIn> all, @Nullable Cadence cadence, LocalDate today) {
        return Punctuality.of(all, cadence, today, ZoneOffset.UTC)
                .map(fact -> fact.kept() + "/" + fact.of() + (fact.hasRun() ? " run " + fact.run() : ""))
                .orElse("nothing");
    }

    @ParameterizedTest(name = "{0} is told as {1}")
    @CsvSource({
        "0 0,                           nothing",
        "9 9 9 9,                       nothing",
        "0 1 3,                         3/3 run 3",
        "0 -3 4 2,                      3/4",
        "4 0 0,                         2/3 run 2",
        "0 0 0 9,                       3/4",
        "0 0 0 -,                       3/4",
        "9 9 0 0 0 0 9 0 0 0 0 0,       9/10 run 5",
    })
    @Tag("R6")
    void tells_a_share_and_a_run_where_there_is_something_good_to_tell(String delays, String told) {
        assertThat(told(story(delays), FORTNIGHTLY, FIRST.plusYears(1))).isEqualTo(told);
    }

    @Test
    void one_that_is_still_to_come_counts_in_nothing() {
        assertThat(told(story("0 0 0 -"), FORTNIGHTLY, FIRST.plusWeeks(6).plusDays(3)))
                .isEqualTo("3/3 run 3");
    }

    @Test
    void the_day_is_the_one_that_was_planned_first_however_often_it_was_moved() {
        CheckInChange move = new CheckInChange(Setting.to(FIRST.plusDays(20)), Setting.absent(), null);
        List<CheckIn> all = new ArrayList<>(story("0 0 0"));
        all.set(0, held(planned(1, FIRST).changed(move, MENTEE, Instant.EPOCH), FIRST.plusDays(20)));

        assertThat(told(all, FORTNIGHTLY, FIRST.plusYears(1))).isEqualTo("2/3");
    }

    @Test
    void the_day_on_which_one_was_held_is_that_of_the_reader() {
        List<CheckIn> all = List.of(
                held(planned(1, FIRST), FIRST),
                held(planned(2, FIRST), FIRST),
                planned(3, FIRST).closed(new Closing(MENTEE, Instant.parse("2026-01-09T23:30:00Z"), 0)));

        assertThat(Punctuality.of(all, FORTNIGHTLY, FIRST.plusYears(1), ZoneOffset.UTC))
                .hasValue(new Punctuality(3, 3, 3, 3));
        assertThat(Punctuality.of(all, FORTNIGHTLY, FIRST.plusYears(1), ZoneId.of("Asia/Tokyo")))
                .hasValue(new Punctuality(2, 3, 0, 3));
    }

    @Test
    void the_tolerance_grows_with_the_interval() {
        assertThat(Punctuality.tolerance(new Cadence.EveryWeeks(1))).isEqualTo(2);
        assertThat(Punctuality.tolerance(FORTNIGHTLY)).isEqualTo(3);
        assertThat(Punctuality.tolerance(new Cadence.EveryWeeks(4))).isEqualTo(5);
        assertThat(Punctuality.tolerance(new Cadence.Monthly(1, DayOfWeek.MONDAY)))
                .isEqualTo(5);
        assertThat(Punctuality.tolerance(null)).isEqualTo(3);
    }
}
