package dev.cairn.mentoring.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static double slope(DoubleUnaryOperator cost) {
        Map<Integer, Double> costs = new TreeMap<>();
        for (int size : new int[] {1_000, 10_000, 100_000}) {
            costs.put(size, cost.applyAsDouble(size));
        }
        return Growth.slope(costs);
    }

    @Test
    void the_slope_is_the_power_of_the_size() {
        assertThat(slope(size -> 7)).isCloseTo(0, within(1e-9));
        assertThat(slope(size -> 3 * size)).isCloseTo(1, within(1e-9));
        assertThat(slope(size -> 0.2 * Math.sqrt(size))).isCloseTo(0.5, within(1e-9));
        assertThat(slope(size -> size * size)).isCloseTo(2, within(1e-9));
        assertThat(slope(size -> 5 / size)).isCloseTo(-1, within(1e-9));
    }

    @Test
    void it_is_that_of_the_line_nearest_to_all() {
        // 10, 20, 10 at equal distances: as much up as down
        assertThat(Growth.slope(Map.of(1_000, 10.0, 10_000, 20.0, 100_000, 10.0)))
                .isCloseTo(0, within(1e-9));
        // doubled over two powers of ten, whatever lies between in the middle
        assertThat(Growth.slope(Map.of(1_000, 10.0, 10_000, 14.0, 100_000, 20.0)))
                .isCloseTo(Math.log10(2) / 2, within(1e-9));
    }

    @Test
    void one_size_has_none_and_meets_no_gate() {
        double slope = Growth.slope(Map.of(1_000, 10.0));

        assertThat(slope).isNaN();
        assertThat(Figure.gated("slope", slope, 0.1).isMissed()).isTrue();
    }
}
