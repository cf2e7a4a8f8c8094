package dev.cairn.mentoring.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
    @ParameterizedTest(name = "{0} of {1} is {2} %")
    @CsvSource({"1, 3, 33.33", "2, 3, 66.67", "0, 5, 0.00", "5, 5, 100.00", "1, 16, 6.25", "1, 800, 0.13", "1, 32, 3.13"
    })
    void is_rounded_half_up_to_two_decimals_when_shown(long part, long whole, String percent) {
        assertThat(Fraction.of(part, whole).percent()).hasToString(percent);
    }

    @Test
    void stays_exact_through_means_of_means() {
        Fraction third = Fraction.of(1, 3);
        Fraction mean = Fraction.mean(List.of(third, third, third));

        assertThat(mean).isEqualTo(third);
        assertThat(Fraction.mean(List.of(mean, Fraction.of(2, 3)))).isEqualTo(Fraction.of(1, 2));
    }

    @Test
    void is_rounded_once_and_not_at_each_level() {
        Fraction inner = Fraction.mean(List.of(Fraction.of(1, 3), Fraction.NONE));

        assertThat(Fraction.mean(Collections.nCopies(7, inner)).percent()).hasToString("16.67");
    }

    @Test
    void is_never_more_than_the_whole() {
        assertThatThrownBy(() -> Fraction.of(6, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
