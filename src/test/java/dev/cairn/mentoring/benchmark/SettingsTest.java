package dev.cairn.mentoring.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static Settings of(Map<String, String> properties) {
        return Settings.from(properties::get);
    }

    @Test
    void what_is_not_said_or_left_empty_is_the_whole_run() {
        Settings whole = of(Map.of("benchmark.sizes", "", "benchmark.seconds", " "));

        assertThat(whole).isEqualTo(of(Map.of()));
        assertThat(whole.sizes()).containsExactly(1_000, 10_000, 100_000);
        assertThat(whole.steadySeconds()).isEqualTo(600);
        assertThat(whole.steadyRate()).isEqualTo(50);
    }

    @Test
    void sizes_are_measured_from_the_least_on() {
        assertThat(of(Map.of("benchmark.sizes", "5000, 1000", "benchmark.steady.seconds", "0")))
                .returns(List.of(1_000, 5_000), Settings::sizes)
                .returns(0, Settings::steadySeconds);
    }

    @Test
    void what_needs_one_site_takes_ten_thousand_or_the_nearest_below() {
        assertThat(of(Map.of()).isReference(10_000)).isTrue();
        assertThat(of(Map.of()).isReference(100_000)).isFalse();
        assertThat(of(Map.of("benchmark.sizes", "1000,5000")).isReference(5_000))
                .isTrue();
        assertThat(of(Map.of("benchmark.sizes", "20000,50000")).isReference(20_000))
                .isTrue();
    }

    @Test
    void nonsense_is_refused() {
        assertThatThrownBy(() -> of(Map.of("benchmark.sizes", "0"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(Map.of("benchmark.sizes", "many"))).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> of(Map.of("benchmark.seconds", "0"))).isInstanceOf(IllegalArgumentException.class);
    }
}
