package dev.cairn.mentoring.pulse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.pulse.Pulse;
import dev.cairn.mentoring.pulse.PulseAnswer;
import dev.cairn.mentoring.pulse.Pulses;
import dev.cairn.mentoring.pulse.Quarter;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ActiveObjectsPulsesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.123Z");
    private static final PulseAnswer ANSWER = new PulseAnswer(5, 1, 3);

    @Parameter
    TestDatabase database;

    private final MentorshipId mentorship = new MentorshipId(UUID.randomUUID());
    private final CheckInId checkIn = new CheckInId(UUID.randomUUID());
    private final UserKey mentee = new UserKey("mentee-" + UUID.randomUUID());
    private final String space = "S" + UUID.randomUUID();
    private final Pulse blank = pulse(1, null, false, null);

    private Pulse pulse(long revision, Pulse.@Nullable Given given, boolean skipped, @Nullable Instant at) {
        return new Pulse(mentorship, checkIn, mentee, revision, given, skipped, at);
    }

    private Pulse given(long revision, int year, int quarter) {
        return pulse(revision, new Pulse.Given(ANSWER, space, new Quarter(year, quarter)), false, NOW);
    }

    private Pulses pulses() {
        return PulsesOn.table(database.ao());
    }

    private void replace(Pulse before, Pulse after) {
        database.commit(() -> pulses().replace(before, after));
    }

    @Test
    void keep_an_answer_for_its_mentee_alone() {
        replace(blank, given(2, 2026, 4));

        assertThat(pulses().of(checkIn, mentee)).contains(given(2, 2026, 4));
        assertThat(pulses().of(checkIn, new UserKey("mentor"))).isEmpty();
        assertThat(pulses().of(new CheckInId(UUID.randomUUID()), mentee)).isEmpty();
    }

    @Test
    void keep_that_nothing_was_said_and_nothing_of_what_was_taken_back() {
        Pulse skipped = pulse(3, null, true, NOW);
        Pulse back = pulse(4, null, false, NOW.plusSeconds(1));
        replace(blank, given(2, 2026, 4));
        replace(given(2, 2026, 4), skipped);
        assertThat(pulses().of(checkIn, mentee)).contains(skipped);

        replace(skipped, back);

        assertThat(pulses().of(checkIn, mentee)).contains(back);
        assertThat(pulses().voices(space, new Quarter(2000, 1), new Quarter(2100, 1)))
                .isEmpty();
    }

    @Test
    void find_the_answers_of_a_space_from_quarter_to_quarter() {
        replace(blank, given(2, 2026, 4));

        assertThat(pulses().voices(space, new Quarter(2026, 4), new Quarter(2026, 4)))
                .containsExactly(new Pulses.Voice(mentee, new Quarter(2026, 4), ANSWER));
        assertThat(pulses().voices(space, new Quarter(2025, 1), new Quarter(2027, 1)))
                .hasSize(1);
        assertThat(pulses().voices(space, new Quarter(2024, 4), new Quarter(2026, 3)))
                .isEmpty();
        assertThat(pulses().voices(space, new Quarter(2027, 1), new Quarter(2028, 4)))
                .isEmpty();
        assertThat(pulses().voices("OTHER", new Quarter(2026, 4), new Quarter(2026, 4)))
                .isEmpty();
    }

    @Test
    void take_one_of_two_that_are_saved_at_once() {
        replace(blank, given(2, 2026, 4));

        assertThatThrownBy(() -> database.transactions().guarded(() -> {
                    pulses().replace(blank, given(2, 2026, 3));
                    return true;
                }))
                .isInstanceOf(Conflict.class);
        assertThat(pulses().of(checkIn, mentee)).contains(given(2, 2026, 4));
    }

    @Test
    void refuse_one_in_place_of_what_two_others_have_replaced_since() {
        Pulse skipped = pulse(3, null, true, NOW);
        replace(blank, given(2, 2026, 4));
        replace(given(2, 2026, 4), skipped);

        assertThatThrownBy(() -> database.transactions().guarded(() -> {
                    pulses().replace(blank, given(2, 2026, 3));
                    return true;
                }))
                .isInstanceOf(Conflict.class);
        assertThat(pulses().of(checkIn, mentee)).contains(skipped);
    }
}
