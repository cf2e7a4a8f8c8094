package dev.cairn.mentoring.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrendTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final PlanItemId ID = PlanItemId.random();

    @ParameterizedTest
    @Tag("R17")
    @ValueSource(strings = {"", "5", "5 50"})
    void is_not_told_of_fewer_than_three_values(String values) {
        Trend trend = Trend.of(Measure.VALUE, daily(values));

        assertThat(trend.way()).isNull();
        assertThat(trend.points()).isEqualTo(daily(values).size());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1 2 3, RISING",
        "3 2 1, FALLING",
        "2 2 2, STEADY",
        // the middle one counts for neither half
        "1 100 1, STEADY",
        "5 1 9, RISING",
        // the mean of each half, not its edge
        "1 9 2 8, STEADY",
        "0 10 0 11, STEADY",
        "0 10 0 13, RISING",
        "10 0 8 1, STEADY",
        "10 0 7 0, FALLING",
        "-3 -2 -1, RISING",
    })
    void compares_the_later_half_with_the_earlier(String values, Trend.Way way) {
        assertThat(Trend.of(Measure.VALUE, daily(values)).way()).isEqualTo(way);
    }

    @Test
    void says_how_far_the_values_lie_apart() {
        Trend trend = Trend.of(Measure.VALUE, daily("4 2.5 9"));

        assertThat(trend.lowest()).isEqualTo("2.5");
        assertThat(trend.highest()).isEqualTo("9");
    }

    @Test
    void follows_the_days_and_not_the_order_of_recording() {
        List<Measurement> backwards = new ArrayList<>(daily("1 2 3"));
        Collections.reverse(backwards);

        assertThat(Trend.of(Measure.VALUE, backwards).way()).isEqualTo(Trend.Way.RISING);
    }

    @ParameterizedTest(name = "occasions on the days {0} are {1} of {2} weeks")
    @CsvSource({
        "0, , 1",
        "0 1 2 3, , 1",
        "0 7, , 2",
        "0 7 8 14 15 16, RISING, 3",
        "0 1 2 8 9 20, FALLING, 3",
        "0 7 14 21, STEADY, 4",
        // weeks without any count as such
        "0 1 2 3 28, FALLING, 5",
        // but two occasions stay two
        "0 20, , 2",
    })
    void counts_occasions_in_weeks(String days, Trend.Way way, int weeks) {
        List<Measurement> occasions = Stream.of(days.split(" "))
                .map(day -> new Measurement(ID, FIRST.plusDays(Long.parseLong(day)), BigDecimal.ONE, null))
                .toList();

        assertThat(Trend.of(Measure.PER_WEEK, occasions).points()).isEqualTo(weeks);
        assertThat(Trend.of(Measure.COUNT, occasions).way()).isEqualTo(way);
    }

    @Test
    void looks_back_no_further_than_a_year() {
        List<Measurement> occasions = Stream.iterate(FIRST, day -> day.minusWeeks(1))
                .limit(Trend.MOST_WEEKS + 8)
                .map(day -> new Measurement(ID, day, BigDecimal.ONE, null))
                .toList();

        assertThat(Trend.of(Measure.COUNT, occasions).points()).isEqualTo(Trend.MOST_WEEKS);
    }

    private static List<Measurement> daily(String values) {
        List<Measurement> measured = new ArrayList<>();
        for (String value : values.split(" ")) {
            if (!value.isEmpty()) {
                measured.add(new Measurement(ID, FIRST.plusDays(measured.size()), new BigDecimal(value), null));
            }
        }
        return measured;
    }
}
