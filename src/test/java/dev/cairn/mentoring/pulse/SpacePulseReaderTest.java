package dev.cairn.mentoring.pulse;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.NewPlaybook;
import dev.cairn.mentoring.checkin.PlaybookVersion;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.SettableClock;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R126")
class SpacePulseReaderTest {
    private static final Quarter THIRD = new Quarter(2026, 3);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Pulses pulses = new InMemoryPulses();
    private final World world = World.inMemory();
    private final KnownPages pages = world.pages();
    private final SettableClock clock = world.clock();
    private final SpacePulseReader reader = new SpacePulseReader(pulses, world.playbooks(), clock);

    @BeforeEach
    void a_space_in_november() {
        pages.addSpace("TEAM", "keeper");
        pages.addSpace("OTHER");
        clock.set(NOW);
    }

    private void said(String mentee, String space, Quarter quarter, int clarity, int usefulness, int support) {
        Pulse blank =
                new Pulse(new MentorshipId(random()), new CheckInId(random()), keyOf(mentee), 1, null, false, null);
        Pulse.Given given = new Pulse.Given(new PulseAnswer(clarity, usefulness, support), space, quarter);
        pulses.replace(blank, blank.saying(given, NOW));
    }

    private static UUID random() {
        return UUID.randomUUID();
    }

    private void saidByPeople(int people, Quarter quarter, int number) {
        for (int person = 0; person < people; person++) {
            said("mentee" + person, "TEAM", quarter, number, number, number);
        }
    }

    private List<QuarterPulse> quarters() {
        return reader.of("TEAM", keyOf("reader")).quarters();
    }

    @Test
    void four_mentees_are_told_nothing_of_and_five_are() {
        saidByPeople(4, THIRD, 3);
        assertThat(quarters()).isEmpty();

        said("the fifth", "TEAM", THIRD, 5, 4, 3);

        assertThat(quarters())
                .containsExactly(
                        new QuarterPulse(THIRD, new BigDecimal("3.5"), new BigDecimal("3.0"), new BigDecimal("3.0")));
    }

    @Test
    void one_mentee_who_answers_five_times_is_one() {
        for (int time = 0; time < 5; time++) {
            said("the same", "TEAM", THIRD, 3, 3, 3);
        }
        assertThat(quarters()).isEmpty();

        saidByPeople(3, THIRD, 3);

        assertThat(quarters()).isEmpty();
    }

    @Test
    void one_mentee_counts_once_however_often_they_answer() {
        saidByPeople(4, THIRD, 4);
        for (int time = 0; time < 50; time++) {
            said("loud", "TEAM", THIRD, 1, 5, time % 2 == 0 ? 1 : 3);
        }

        assertThat(quarters())
                .containsExactly(
                        new QuarterPulse(THIRD, new BigDecimal("3.5"), new BigDecimal("4.0"), new BigDecimal("3.5")));
    }

    @Test
    void means_do_not_give_away_the_one_whose_answer_is_missing_to_those_who_know_the_others() {
        saidByPeople(4, THIRD, 3);
        said("the fifth", "TEAM", THIRD, 3, 4, 2);

        assertThat(quarters())
                .containsExactly(
                        new QuarterPulse(THIRD, new BigDecimal("3.0"), new BigDecimal("3.0"), new BigDecimal("3.0")));
    }

    @Test
    void the_quarter_that_is_running_is_never_told() {
        saidByPeople(9, new Quarter(2026, 4), 3);
        assertThat(quarters()).isEmpty();

        clock.set(Instant.parse("2027-01-01T23:59:59Z"));
        assertThat(quarters()).as("in the first day after it").isEmpty();

        clock.set(Instant.parse("2027-01-02T00:00:00Z"));
        assertThat(quarters()).hasSize(1);
    }

    @Test
    void two_years_are_told_the_latest_quarter_first() {
        for (Quarter quarter : List.of(
                new Quarter(2024, 3), new Quarter(2024, 4), new Quarter(2025, 2), new Quarter(2026, 2), THIRD)) {
            saidByPeople(5, quarter, 3);
        }

        assertThat(quarters())
                .extracting(quarter -> quarter.quarter().toString())
                .containsExactly("2026-Q3", "2026-Q2", "2025-Q2", "2024-Q4");
    }

    @Test
    void what_was_new_in_the_playbook_stands_beside_the_quarter_in_which_it_was_made() {
        saidByPeople(5, THIRD, 3);
        saidByPeople(5, new Quarter(2026, 2), 3);
        clock.set(LocalDate.of(2026, 8, 1));
        world.playbooks()
                .publish(
                        "TEAM", keyOf("keeper"), Expected.revision(1), sent(new NewPlaybook("Other order", List.of())));
        clock.set(NOW);

        SpacePulse told = reader.of("TEAM", keyOf("reader"));

        assertThat(told.madeIn(THIRD)).extracting(PlaybookVersion::news).containsExactly("Other order");
        assertThat(told.madeIn(new Quarter(2026, 2))).isEmpty();
    }

    @Test
    void people_of_another_space_do_not_count() {
        saidByPeople(4, THIRD, 3);
        said("elsewhere", "OTHER", THIRD, 3, 3, 3);

        assertThat(quarters()).isEmpty();
        assertThat(reader.of("OTHER", keyOf("reader")).quarters()).isEmpty();
    }

    @Test
    void who_may_not_view_the_space_is_told_as_of_no_space() {
        pages.closeSpace("TEAM", "mentee");

        assertThatThrownBy(() -> reader.of("TEAM", keyOf("reader"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reader.of("NONE", keyOf("reader"))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_quarter_begins_and_ends_in_greenwich() {
        assertThat(Quarter.of(Instant.parse("2026-09-30T23:59:59.999Z"))).isEqualTo(THIRD);
        assertThat(Quarter.of(Instant.parse("2026-10-01T00:00:00Z"))).isEqualTo(new Quarter(2026, 4));
        assertThat(THIRD.firstDay()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(THIRD.lastDay()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(new Quarter(2026, 1).minus(1)).isEqualTo(new Quarter(2025, 4));
        assertThat(Quarter.parse(THIRD.toString())).isEqualTo(THIRD);
    }
}
