package dev.cairn.mentoring.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The steady load is one of everything. */
class TrafficIT {
    private static final int MENTORSHIPS = 12;
    private static final int REQUESTS = 4_000;

    @Test
    void asks_for_every_route_and_reads_back_what_it_writes() throws Exception {
        Settings settings = Settings.from(Map.of("benchmark.sizes", String.valueOf(MENTORSHIPS))::get);
        try (Site site = Site.of(MENTORSHIPS, settings)) {
            Traffic traffic = Traffic.of(site, 2);

            assertThat(traffic.leftOut()).isEmpty();
            for (int number = 0; number < REQUESTS; number++) {
                if (Traffic.writes(number)) {
                    assertThat(traffic.write(number).stale()).isFalse();
                } else {
                    traffic.read(number);
                }
            }
        }
    }
}
