package dev.cairn.mentoring.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What every collection of mentorships does. */
public abstract class MentorshipsContract {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");

    private final UserKey mentor = new UserKey("mentor-" + UUID.randomUUID());
    private final UserKey mentee = new UserKey("mentee-" + UUID.randomUUID());
    private final PageId page = new PageId(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    private final String space = "S" + UUID.randomUUID();

    protected abstract Mentorships mentorships();

    /** Runs a change so that it is kept. */
    protected abstract void commit(Runnable change);

    @Test
    void keeps_all_of_a_mentorship() {
        Mentorship written = new Mentorship(
                MentorshipId.random(),
                1,
                1,
                new Mentor(mentor),
                new Mentee(mentee),
                mentee,
                Stage.PROPOSED,
                page,
                space,
                new Cadence.Monthly(-1, DayOfWeek.TUESDAY),
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2027, 6, 30),
                new PlanReview(LocalDate.of(2026, 11, 20), LocalDate.of(2027, 1, 12)),
                NOON);

        commit(() -> mentorships().add(written));

        assertThat(mentorships().find(written.id())).contains(written);
    }

    @Test
    void keeps_what_is_left_open_as_left_open() {
        Mentorship written = stored(Stage.PROPOSED, NOON);

        Mentorship found = mentorships().find(written.id()).orElseThrow();

        assertThat(found.cadence()).isNull();
        assertThat(found.plannedEnd()).isNull();
    }

    @Test
    void finds_nothing_under_an_unknown_id() {
        assertThat(mentorships().find(MentorshipId.random())).isEmpty();
    }

    @Test
    void replaces_what_differs() {
        Mentorship before = stored(Stage.PROPOSED, NOON);
        Mentorship after = before.with(new Cadence.EveryWeeks(2), LocalDate.of(2026, 12, 1), LocalDate.of(2027, 12, 1))
                .in(Stage.ACTIVE);

        commit(() -> mentorships().replace(before, after));

        assertThat(mentorships().find(before.id())).contains(after);
    }

    @Test
    void clears_what_is_taken_back() {
        Mentorship empty = stored(Stage.ACTIVE, NOON);
        Mentorship full = empty.with(new Cadence.EveryWeeks(1), empty.start(), LocalDate.of(2027, 12, 1));
        commit(() -> mentorships().replace(empty, full));

        Mentorship cleared = full.with(null, full.start(), null);
        commit(() -> mentorships().replace(full, cleared));

        assertThat(mentorships().find(empty.id())).contains(cleared);
    }

    @Test
    void replaces_one_and_leaves_the_others() {
        Mentorship first = stored(Stage.ACTIVE, NOON);
        Mentorship second = stored(Stage.ACTIVE, NOON);

        commit(() -> mentorships().replace(first, first.in(Stage.CONCLUDED)));

        assertThat(mentorships().find(second.id())).contains(second);
    }

    @Test
    void finds_those_homed_on_any_of_several_pages_in_any_stage() {
        Mentorship open = stored(Stage.ACTIVE, NOON);
        Mentorship concluded = stored(Stage.CONCLUDED, NOON.minusSeconds(60));

        assertThat(mentorships().homedOn(List.of(page, new PageId(1)))).containsExactly(open, concluded);
        assertThat(mentorships().homedOn(List.of())).isEmpty();
    }

    @Test
    void finds_those_of_several_ids() {
        Mentorship one = stored(Stage.ACTIVE, NOON);
        Mentorship other = stored(Stage.REFUSED, NOON);
        stored(Stage.ACTIVE, NOON);

        assertThat(mentorships().all(List.of(one.id(), other.id(), MentorshipId.random())))
                .containsExactlyInAnyOrder(one, other);
        assertThat(mentorships().all(List.of())).isEmpty();
    }

    @Test
    void finds_those_of_a_person_on_either_side() {
        Mentorship asMentor = stored(Stage.ACTIVE, NOON);
        Mentorship asMentee = of(mentee, mentor, Stage.REFUSED, NOON.plusSeconds(1));
        commit(() -> mentorships().add(asMentee));

        assertThat(mentorships().of(mentor)).containsExactly(asMentee, asMentor);
        assertThat(mentorships().of(new UserKey("nobody-" + UUID.randomUUID()))).isEmpty();
    }

    @Test
    void finds_the_latest_open_ones_of_a_space() {
        stored(Stage.CONCLUDED, NOON.plusSeconds(9));
        stored(Stage.PROPOSED, NOON);
        Mentorship paused = stored(Stage.PAUSED, NOON.plusSeconds(1));
        Mentorship active = stored(Stage.ACTIVE, NOON.plusSeconds(2));

        assertThat(mentorships().openIn(space, 2)).containsExactly(active, paused);
        assertThat(mentorships().openIn(space, 9)).hasSize(3);
        assertThat(mentorships().openIn(space + "X", 9)).isEmpty();
    }

    @Test
    void follows_a_page_into_another_space_without_a_new_revision() {
        Mentorship before = stored(Stage.ACTIVE, NOON);

        commit(() -> mentorships().moved(List.of(page), space + "2"));

        Mentorship found = mentorships().find(before.id()).orElseThrow();
        assertThat(found.spaceKey()).isEqualTo(space + "2");
        assertThat(found.revision()).isEqualTo(before.revision());
        assertThat(mentorships().openIn(space, 9)).isEmpty();
    }

    private Mentorship stored(Stage stage, Instant createdAt) {
        Mentorship mentorship = of(mentor, mentee, stage, createdAt);
        commit(() -> mentorships().add(mentorship));
        return mentorship;
    }

    private Mentorship of(UserKey mentorKey, UserKey menteeKey, Stage stage, Instant createdAt) {
        return new Mentorship(
                MentorshipId.random(),
                1,
                1,
                new Mentor(mentorKey),
                new Mentee(menteeKey),
                menteeKey,
                stage,
                page,
                space,
                null,
                LocalDate.of(2026, 11, 22),
                null,
                PlanReview.NONE,
                createdAt);
    }
}
