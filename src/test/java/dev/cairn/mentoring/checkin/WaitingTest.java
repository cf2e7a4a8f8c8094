package dev.cairn.mentoring.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.mentorship.MentorshipId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private static final Instant TOLD = Instant.parse("2026-12-13T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 13);

    private static CheckInItem<DataPoint> seen(@Nullable LocalDate on) {
        return new CheckInItem<>(
                CheckInItemId.random(),
                1,
                MentorshipId.random(),
                CheckInId.random(),
                new DataPoint("Two hours", null, false, on),
                KnownPeople.keyOf("mentee"),
                TOLD);
    }

    private static OptionalLong middle(int... days) {
        return Waiting.middle(
                IntStream.of(days).mapToObj(one -> seen(TODAY.minusDays(one))).toList(), ZoneOffset.UTC);
    }

    @Test
    @Tag("R34")
    void is_the_days_from_seeing_to_telling() {
        assertThat(Waiting.of(seen(TODAY.minusDays(12)), ZoneOffset.UTC)).hasValue(12);
        assertThat(Waiting.of(seen(null), ZoneOffset.UTC)).isEmpty();
    }

    @Test
    @Tag("R34")
    void has_a_middle_from_three_on() {
        assertThat(middle(0, 12)).isEmpty();
        assertThat(middle(12, 0, 5)).hasValue(5);
        assertThat(middle(9, 1, 0, 4)).hasValue(4);
        assertThat(Waiting.middle(List.of(seen(null), seen(null), seen(TODAY)), ZoneOffset.UTC))
                .isEmpty();
    }
}
