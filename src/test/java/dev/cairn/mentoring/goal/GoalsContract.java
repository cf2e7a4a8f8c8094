package dev.cairn.mentoring.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every collection of goals does. */
public abstract class GoalsContract {
    private static final UserKey AUTHOR = new UserKey("mentee-key");
    private static final GoalContent FULL = new GoalContent(
            "Run a review \ud83e\udea8",
            GoalKind.BEHAVIOUR,
            "When\nit burns",
            "Leading",
            "asks first",
            "calm " + "x".repeat(8000),
            "it matters",
            new Aim(Aim.Kind.CUSTOMER, "fewer calls"),
            Horizon.MEDIUM,
            LocalDate.of(2027, 1, 31),
            LocalDate.of(2027, 1, 17),
            "I want to be \u201cheard\u201d",
            LearningFraming.COMPETENCE,
            Degree.HIGH,
            Degree.LOW);
    private static final GoalContent BARE = new GoalContent(
            "Bare", GoalKind.HABIT, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private final MentorshipId mentorship = MentorshipId.random();

    protected abstract Goals goals();

    protected abstract Texts texts();

    /** Runs a change so that it is kept. */
    protected abstract void commit(Runnable change);

    @Test
    void keeps_all_of_a_goal() {
        Goal parent = stored(BARE, null);

        Goal child = stored(FULL, parent.id());

        assertThat(found(mentorship)).containsExactlyInAnyOrder(parent, child);
    }

    @Test
    void replaces_what_differs_texts_included() {
        Goal before = stored(FULL, null);
        Goal after = before.with(
                        new GoalContent(
                                "Other",
                                GoalKind.KNOWLEDGE,
                                null,
                                null,
                                "acts",
                                FULL.expectedOutcome(),
                                null,
                                new Aim(Aim.Kind.TEAM, "other"),
                                Horizon.LONG,
                                null,
                                null,
                                "Another wish",
                                LearningFraming.WIDENING,
                                Degree.MEDIUM,
                                null),
                        Audience.PAGE)
                .dropped("no longer");

        commit(() -> goals().replace(before, after));

        assertThat(found(mentorship)).containsExactly(after);
    }

    @Test
    void clears_everything_that_may_be_left_open() {
        Goal before = stored(FULL, stored(BARE, null).id());
        Goal after = before.with(BARE, Audience.PAIR).under(null, 7);

        commit(() -> goals().replace(before, after));

        assertThat(found(mentorship)).contains(after);
    }

    @Test
    void keeps_the_day_of_reaching_and_forgets_it() {
        Goal open = stored(FULL, null).agreed();
        Goal reached = open.reached(LocalDate.of(2026, 12, 24));

        commit(() -> goals().replace(open, reached));
        assertThat(found(mentorship)).containsExactly(reached);

        Goal reopened = reached.reopened();
        commit(() -> goals().replace(reached, reopened));
        assertThat(found(mentorship)).containsExactly(reopened);
    }

    @Test
    void removes_one_with_its_texts_and_leaves_the_others() {
        Goal first = stored(FULL, null);
        Goal second = stored(FULL, null);

        commit(() -> goals().remove(first));

        assertThat(found(mentorship)).containsExactly(second);
        assertThat(texts().of(mentorship.value()).of(first.id().value())).isEmpty();
        assertThat(goals().mentorshipOf(first.id())).isEmpty();
    }

    @Test
    void knows_whose_a_goal_is() {
        Goal goal = stored(BARE, null);

        assertThat(goals().mentorshipOf(goal.id())).contains(mentorship);
        assertThat(goals().mentorshipOf(GoalId.random())).isEmpty();
    }

    @Test
    void gives_nothing_of_other_mentorships() {
        stored(FULL, null);

        assertThat(found(MentorshipId.random())).isEmpty();
        assertThat(goals().of(List.of()).with(texts().of(List.of()))).isEmpty();
    }

    private List<Goal> found(MentorshipId of) {
        return goals().of(List.of(of)).with(texts().of(of.value()));
    }

    private Goal stored(GoalContent content, @Nullable GoalId parent) {
        Goal goal = new Goal(
                GoalId.random(),
                1,
                mentorship,
                parent,
                3,
                content,
                GoalState.PROPOSED,
                null,
                null,
                AUTHOR,
                Audience.AUTHOR,
                Instant.parse("2026-11-22T12:00:00.123Z"));
        commit(() -> goals().add(goal));
        return goal;
    }
}
