package dev.cairn.mentoring.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every collection of milestones does. */
public abstract class MilestonesContract {
    private static final UserKey MENTEE = new UserKey("mentee-key");
    private static final UserKey MENTOR = new UserKey("mentor-key");
    private static final LocalDate DUE = LocalDate.of(2027, 1, 31);

    private final MentorshipId mentorship = MentorshipId.random();
    private final GoalId goal = GoalId.random();

    protected abstract Milestones milestones();

    protected abstract Texts texts();

    /** Runs a change so that it is kept. */
    protected abstract void commit(Runnable change);

    @Test
    void keeps_all_of_a_milestone() {
        Milestone milestone = stored(List.of(MENTEE, MENTOR));

        assertThat(found(mentorship)).containsExactly(milestone);
    }

    @Test
    void keeps_every_move_in_its_order() {
        Milestone before = stored(List.of(MENTEE));
        Milestone after =
                before.moved(move(DUE, 1, "ill \"today\"\n\ud83e\udea8")).moved(move(DUE.plusDays(1), 2, "<b>"));

        commit(() -> milestones().replace(before, after));

        assertThat(found(mentorship)).containsExactly(after);
    }

    @Test
    void keeps_the_moves_when_something_else_changes() {
        Milestone before = stored(List.of(MENTEE));
        Milestone moved = before.moved(move(DUE, 1, "ill"));
        commit(() -> milestones().replace(before, moved));

        Milestone reached = moved.reached(DUE);
        commit(() -> milestones().replace(moved, reached));

        assertThat(found(mentorship)).containsExactly(reached);
    }

    @Test
    void keeps_ten_owners_and_none() {
        List<UserKey> ten = IntStream.range(0, 10)
                .mapToObj(i -> new UserKey("8a7f0001" + "0".repeat(23) + i))
                .toList();
        Milestone before = stored(ten);
        assertThat(found(mentorship)).containsExactly(before);

        Milestone after = before.with("Other", null, DUE, List.of(), Audience.PAGE, MENTOR);
        commit(() -> milestones().replace(before, after));

        assertThat(found(mentorship)).containsExactly(after);
    }

    @Test
    void keeps_why_it_was_dropped() {
        Milestone before = stored(List.of(MENTEE));
        Milestone after = before.dropped("no longer " + "x".repeat(7000));

        commit(() -> milestones().replace(before, after));

        assertThat(found(mentorship)).containsExactly(after);
    }

    @Test
    void removes_one_with_its_texts_and_leaves_the_others() {
        Milestone first = stored(List.of(MENTEE));
        Milestone second = stored(List.of(MENTEE));

        commit(() -> milestones().remove(first));

        assertThat(found(mentorship)).containsExactly(second);
        assertThat(texts().of(mentorship.value()).of(first.id().value())).isEmpty();
        assertThat(milestones().mentorshipOf(first.id())).isEmpty();
    }

    @Test
    void knows_whose_a_milestone_is() {
        Milestone milestone = stored(List.of());

        assertThat(milestones().mentorshipOf(milestone.id())).contains(mentorship);
        assertThat(milestones().mentorshipOf(MilestoneId.random())).isEmpty();
    }

    @Test
    void gives_nothing_of_other_mentorships() {
        stored(List.of());

        assertThat(found(MentorshipId.random())).isEmpty();
        assertThat(milestones().of(List.of()).with(texts().of(List.of()))).isEmpty();
    }

    private static Move move(LocalDate from, int days, String reason) {
        return new Move(from, from.plusDays(days), reason, MENTOR, LocalDate.of(2026, 11, 22));
    }

    private List<Milestone> found(MentorshipId of) {
        return milestones().of(List.of(of)).with(texts().of(of.value()));
    }

    private Milestone stored(List<UserKey> owners) {
        Milestone milestone = new Milestone(
                MilestoneId.random(),
                1,
                mentorship,
                goal,
                "First draft",
                "reviewed by two " + "x".repeat(7000),
                DUE,
                owners,
                MilestoneState.PLANNED,
                null,
                null,
                List.of(),
                Accord.proposed(MENTEE),
                MENTEE,
                Audience.PAIR,
                Instant.parse("2026-11-22T12:00:00.123Z"));
        commit(() -> milestones().add(milestone));
        return milestone;
    }
}
