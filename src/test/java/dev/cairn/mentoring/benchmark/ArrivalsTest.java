package dev.cairn.mentoring.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    @Test
    void percentiles_are_those_of_what_was_added() {
        Latencies latencies = new Latencies();
        for (int millis = 1; millis <= 1000; millis++) {
            latencies.add(Duration.ofMillis(millis));
        }

        assertThat(latencies.count()).isEqualTo(1000);
        assertThat(latencies.at(50)).isCloseTo(500, within(1.0));
        assertThat(latencies.at(95)).isCloseTo(950, within(1.0));
        assertThat(latencies.at(99)).isCloseTo(990, within(1.0));
        assertThat(new Latencies().at(95)).isNaN();
    }

    @Test
    void whoever_waits_behind_a_slow_one_is_timed_from_when_it_was_to_be_sent() {
        Object one = new Object();
        Map<Integer, Duration> latencies = new ConcurrentHashMap<>();

        int failures = new Arrivals(100, Duration.ofMillis(300))
                .run(
                        number -> {
                            synchronized (one) {
                                if (number == 0) {
                                    sleep(300);
                                }
                            }
                        },
                        latencies::put);

        assertThat(failures).isZero();
        assertThat(latencies).hasSize(30);
        // sent 100 ms after the slow one, so 200 ms too late, though it took no time itself
        assertThat(latencies.get(10)).isBetween(Duration.ofMillis(180), Duration.ofMillis(290));
    }

    @Test
    void nobody_waits_to_be_sent_until_those_before_are_done() {
        long begin = System.nanoTime();

        new Arrivals(50, Duration.ofMillis(400)).run(number -> sleep(400), (number, latency) -> {});

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(2_000));
    }

    @Test
    void what_fails_is_counted_and_not_timed() {
        Map<Integer, Duration> latencies = new ConcurrentHashMap<>();

        int failures = new Arrivals(1000, Duration.ofMillis(20))
                .run(
                        number -> {
                            if (number % 4 == 0) {
                                new Got(500, new byte[0], "", 0, 0, 0).expect(200);
                            }
                        },
                        latencies::put);

        assertThat(failures).isEqualTo(5);
        assertThat(latencies).hasSize(15).doesNotContainKey(4);
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
