package dev.cairn.mentoring.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.mentorship.Mentee;
import dev.cairn.mentoring.mentorship.Mentor;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.PlanReview;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final UserKey MENTEE = new UserKey("mentee");
    private static final LocalDate DAY = LocalDate.parse("2026-11-01");
    private static final Mentorship MENTORSHIP = new Mentorship(
            MentorshipId.random(),
            1,
            1,
            new Mentor(new UserKey("mentor")),
            new Mentee(MENTEE),
            MENTEE,
            Stage.ACTIVE,
            new PageId(7),
            "ENG",
            null,
            DAY,
            null,
            PlanReview.NONE,
            Instant.EPOCH);

    private final List<Goal> goals = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();

    private final List<PlanItem<?>> items = new ArrayList<>();

    private Goal goal(GoalState state, @Nullable Goal parent) {
        Goal goal = new Goal(
                GoalId.random(),
                1,
                MENTORSHIP.id(),
                parent == null ? null : parent.id(),
                goals.size(),
                new GoalContent(
                        "Goal",
                        GoalKind.HABIT,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                state,
                null,
                state == GoalState.REACHED ? DAY : null,
                MENTEE,
                Audience.PAIR,
                Instant.EPOCH);
        goals.add(goal);
        return goal;
    }

    private void milestone(MilestoneState state, Goal goal) {
        milestone(state, goal, Audience.PAIR);
    }

    private void milestone(MilestoneState state, Goal goal, Audience audience) {
        milestones.add(new Milestone(
                MilestoneId.random(),
                1,
                MENTORSHIP.id(),
                goal.id(),
                "Milestone",
                null,
                DAY,
                List.of(),
                state,
                null,
                state == MilestoneState.REACHED ? DAY : null,
                List.of(),
                Accord.proposed(MENTEE),
                MENTEE,
                audience,
                Instant.EPOCH));
    }

    private Plan plan() {
        return new Plan(MENTORSHIP, goals, milestones, items, DAY);
    }

    private String progressOf(Goal goal) {
        return plan().progressOf(goal).percent().toString();
    }

    @Nested
    class Progress {
        @Test
        void of_a_goal_without_parts_is_nothing() {
            assertThat(progressOf(goal(GoalState.OPEN, null))).isEqualTo("0.00");
        }

        @Test
        void of_a_reached_goal_is_the_whole_whatever_its_milestones_say() {
            Goal goal = goal(GoalState.REACHED, null);
            milestone(MilestoneState.PLANNED, goal);

            assertThat(progressOf(goal)).isEqualTo("100.00");
        }

        @Test
        void is_the_share_of_reached_milestones_without_dropped_ones() {
            Goal goal = goal(GoalState.OPEN, null);
            milestone(MilestoneState.REACHED, goal);
            milestone(MilestoneState.PLANNED, goal);
            milestone(MilestoneState.PLANNED, goal);
            milestone(MilestoneState.DROPPED, goal);

            assertThat(progressOf(goal)).isEqualTo("33.33");
        }

        @Test
        void does_not_tell_of_milestones_that_are_their_authors_alone() {
            Goal goal = goal(GoalState.OPEN, null);
            milestone(MilestoneState.REACHED, goal);
            milestone(MilestoneState.PLANNED, goal, Audience.AUTHOR);

            assertThat(progressOf(goal)).isEqualTo("100.00");
        }

        @Test
        void is_the_mean_of_counting_sub_goals_before_any_milestone() {
            Goal goal = goal(GoalState.OPEN, null);
            milestone(MilestoneState.PLANNED, goal);
            goal(GoalState.REACHED, goal);
            Goal half = goal(GoalState.OPEN, goal);
            milestone(MilestoneState.REACHED, half);
            milestone(MilestoneState.PLANNED, half);
            goal(GoalState.PROPOSED, goal);
            goal(GoalState.DROPPED, goal);

            assertThat(progressOf(goal)).isEqualTo("75.00");
        }

        @Test
        void looks_at_milestones_where_no_sub_goal_counts() {
            Goal goal = goal(GoalState.OPEN, null);
            goal(GoalState.PROPOSED, goal);
            milestone(MilestoneState.REACHED, goal);

            assertThat(progressOf(goal)).isEqualTo("100.00");
        }
    }

    @Nested
    class Shape {
        @Test
        void knows_how_deep_and_how_high_a_goal_is() {
            Goal top = goal(GoalState.OPEN, null);
            Goal middle = goal(GoalState.OPEN, top);
            Goal low = goal(GoalState.OPEN, middle);

            assertThat(plan().depthOf(low.id())).isEqualTo(3);
            assertThat(plan().heightOf(top.id())).isEqualTo(3);
            assertThat(plan().depthOf(null)).isZero();
        }

        @Test
        void knows_what_lies_within_what() {
            Goal top = goal(GoalState.OPEN, null);
            Goal low = goal(GoalState.OPEN, goal(GoalState.OPEN, top));

            assertThat(plan().isWithin(low.id(), top.id())).isTrue();
            assertThat(plan().isWithin(top.id(), top.id())).isTrue();
            assertThat(plan().isWithin(top.id(), low.id())).isFalse();
        }

        @Test
        void keeps_siblings_in_their_order() {
            Goal second = goal(GoalState.OPEN, null).at(2);
            Goal first = goal(GoalState.OPEN, null).at(1);

            Plan plan = new Plan(MENTORSHIP, List.of(second, first), List.of(), List.of(), DAY);

            assertThat(plan.childrenOf(null)).containsExactly(first, second);
            assertThat(plan.nextPositionIn(null)).isEqualTo(3);
        }

        @Test
        void leaves_out_milestones_whose_goal_is_not_there() {
            milestone(MilestoneState.PLANNED, goal(GoalState.OPEN, null));
            goals.clear();

            assertThat(plan().milestone(milestones.get(0).id())).isEmpty();
        }
    }
}
