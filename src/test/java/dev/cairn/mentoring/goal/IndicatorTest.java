package dev.cairn.mentoring.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final PlanItemId ID = PlanItemId.random();

    @ParameterizedTest(name = "from {0} to {1} at {2} it is {3} %")
    @CsvSource({
        "0, 10, 5, 50.00",
        "0, 3, 1, 33.33",
        "0, 3, 2, 66.67",
        "20, 80, 80, 100.00",
        "20, 80, 95, 100.00",
        "20, 80, 10, 0.00",
        "10, 2, 8, 25.00",
        "10, 2, 1, 100.00",
        "10, 2, 11, 0.00",
        "-5, 5, 0, 50.00",
        "-5, -10, -7.5, 50.00",
        "0.1, 0.4, 0.2, 33.33",
        "0, 1000000, 0.000001, 0.00",
    })
    void it_has_come_so_far(String baseline, String target, String value, String percent) {
        Indicator indicator = measured(Measure.VALUE, baseline, target, null);

        assertThat(indicator.progressOf(List.of(on(0, value)), TODAY).percent()).isEqualTo(percent);
    }

    @ParameterizedTest(name = "from {0} to a range of {1} and {2} at {3} it is {4} %")
    @CsvSource({
        "0, 8, 10, 4, 50.00",
        "0, 8, 10, 8, 100.00",
        "0, 8, 10, 9, 100.00",
        "0, 10, 8, 8, 100.00",
        "0, 10, 8, 4, 50.00",
        "20, 8, 10, 15, 50.00",
        "20, 8, 10, 10, 100.00",
        "20, 10, 8, 10, 100.00",
    })
    void of_a_range_the_nearer_edge_is_the_end(
            String baseline, String one, String other, String value, String percent) {
        Indicator indicator = measured(Measure.VALUE, baseline, one, other);

        assertThat(indicator.progressOf(List.of(on(0, value)), TODAY).percent()).isEqualTo(percent);
    }

    @Test
    void it_has_not_come_far_before_it_is_measured() {
        Indicator indicator = measured(Measure.VALUE, "5", "10", null);

        assertThat(indicator.valueOf(List.of(), TODAY)).isEmpty();
        assertThat(indicator.progressOf(List.of(), TODAY)).isEqualTo(Fraction.NONE);
    }

    @Test
    void of_values_the_latest_counts_in_whatever_order_they_came() {
        Indicator indicator = measured(Measure.VALUE, "0", "10", null);

        assertThat(indicator.valueOf(List.of(on(1, "7"), on(9, "3")), TODAY)).hasValue(new BigDecimal("7"));
        assertThat(indicator.valueOf(List.of(on(9, "3"), on(1, "7")), TODAY)).hasValue(new BigDecimal("7"));
    }

    @Test
    void occasions_are_added_up() {
        Indicator indicator = measured(Measure.COUNT, "0", "6", null);

        assertThat(indicator.valueOf(List.of(on(90, "1"), on(9, "2"), on(0, "0.5")), TODAY))
                .hasValue(new BigDecimal("3.5"));
    }

    @Test
    void a_habit_is_the_mean_of_the_last_four_weeks() {
        Indicator indicator = measured(Measure.PER_WEEK, "0", "2", null);
        List<Measurement> weekly =
                Stream.of(40, 27, 20, 13, 6).map(days -> on(days, "2")).toList();

        assertThat(indicator.valueOf(weekly, TODAY)).hasValue(new BigDecimal("2"));
        assertThat(indicator.valueOf(weekly, TODAY.plusDays(14)).orElseThrow()).isEqualByComparingTo("1");
        assertThat(indicator.valueOf(weekly, TODAY.plusDays(60)).orElseThrow()).isEqualByComparingTo("0");
    }

    @ParameterizedTest(name = "begun {0} days ago, four occasions are {1} a week")
    @CsvSource({"0, 4", "6, 4", "7, 2", "13, 2", "14, 1.333333", "20, 1.333333", "21, 1", "27, 1"})
    void a_habit_that_began_lately_is_counted_from_its_first_week(int daysAgo, String perWeek) {
        Indicator indicator = measured(Measure.PER_WEEK, "0", "4", null);

        assertThat(indicator.valueOf(List.of(on(daysAgo, "4")), TODAY).orElseThrow())
                .isEqualByComparingTo(perWeek);
    }

    private static Indicator measured(Measure measure, String baseline, String target, String targetTo) {
        return new Indicator(
                "Reviews",
                null,
                measure,
                new BigDecimal(baseline),
                new BigDecimal(target),
                targetTo == null ? null : new BigDecimal(targetTo));
    }

    private static Measurement on(int daysAgo, String value) {
        return new Measurement(ID, TODAY.minusDays(daysAgo), new BigDecimal(value), null);
    }
}
