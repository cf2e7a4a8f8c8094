package dev.cairn.mentoring.goal;

import static dev.cairn.mentoring.fixture.Changes.ofIndicator;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.fixture.GoalBuilder;
import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SmartTest {
    private static final UserKey MENTEE = KnownPeople.keyOf("mentee");
    private static final UserKey MENTOR = KnownPeople.keyOf("mentor");

    private final World world = World.inMemory();
    private final SeenMentorship mentorship = world.aMentorship().active();

    /** Nothing but a title. */
    private GoalBuilder bare() {
        return world.aGoal(mentorship)
                .saying("observableAction", null)
                .saying("expectedOutcome", null)
                .saying("due", null);
    }

    private Set<Smart> metBy(SeenGoal goal, UserKey viewer) {
        return Smart.metBy(world.plans().goal(goal.id(), viewer));
    }

    private Set<Smart> metBy(SeenGoal goal) {
        return metBy(goal, MENTEE);
    }

    private void measure(SeenGoal goal, @Nullable Integer upTo, Audience audience) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("name", "Reviews");
        members.put("target", BigDecimal.TEN);
        members.put("targetTo", upTo == null ? null : BigDecimal.valueOf(upTo));
        members.put("audience", audience);
        world.items().add(ItemKind.INDICATOR, goal.id(), MENTEE, sent(ofIndicator(members)));
    }

    @Nested
    class A_goal {
        @Test
        void of_a_title_alone_can_be_proposed_and_meets_no_test() {
            assertThat(metBy(bare().proposed())).isEmpty();
        }

        @Test
        void is_specific_when_it_says_what_will_be_seen() {
            assertThat(metBy(bare().saying("observableAction", "asks first").proposed()))
                    .containsExactly(Smart.SPECIFIC);
        }

        @Test
        void of_behaviour_is_specific_when_it_also_says_when_it_counts() {
            GoalBuilder behaviour = bare().saying("kind", GoalKind.BEHAVIOUR).saying("observableAction", "asks first");

            assertThat(metBy(behaviour.proposed())).isEmpty();
            assertThat(metBy(behaviour
                            .saying("pressureSituation", "when it burns")
                            .proposed()))
                    .containsExactly(Smart.SPECIFIC);
        }

        @Test
        void is_measurable_by_a_measure() {
            SeenGoal goal = bare().proposed();
            measure(goal, null, Audience.PAIR);

            assertThat(metBy(goal)).containsExactly(Smart.MEASURABLE);
        }

        @Test
        void is_achievable_with_a_first_step_and_measurable_once_that_says_what_shows_it() {
            SeenGoal goal = bare().proposed();
            world.aMilestone(goal).saying("indicator", null).planned();
            assertThat(metBy(goal)).containsExactly(Smart.ACHIEVABLE);

            world.aMilestone(goal).saying("indicator", "No open question").planned();
            assertThat(metBy(goal)).containsExactly(Smart.MEASURABLE, Smart.ACHIEVABLE);
        }

        @Test
        void is_not_achievable_by_a_step_that_was_given_up() {
            SeenGoal goal = world.aGoal(mentorship).open();
            world.aMilestone(goal).saying("indicator", "No open question").dropped();

            assertThat(metBy(goal)).containsExactly(Smart.SPECIFIC, Smart.TIME_BOUND);
        }

        @Test
        void is_achievable_with_a_range_to_get_to() {
            SeenGoal goal = bare().proposed();
            measure(goal, 12, Audience.PAIR);

            assertThat(metBy(goal)).containsExactly(Smart.MEASURABLE, Smart.ACHIEVABLE);
        }

        @Test
        @Tag("R98")
        void is_achievable_with_room_in_its_day() {
            LocalDate last = world.clock().today().plusDays(20);
            SeenGoal goal = bare().saying("due", last)
                    .saying("dueFrom", last.minusDays(14))
                    .proposed();

            assertThat(metBy(goal)).containsExactly(Smart.ACHIEVABLE, Smart.TIME_BOUND);
        }

        @Test
        void is_achievable_with_help_that_was_not_refused() {
            SeenGoal goal = bare().proposed();
            support(goal, SupportState.REFUSED);
            assertThat(metBy(goal)).isEmpty();

            support(goal, SupportState.ASKED);
            assertThat(metBy(goal)).containsExactly(Smart.ACHIEVABLE);
        }

        @Test
        void is_relevant_when_it_says_why_or_which_aim_it_serves() {
            assertThat(metBy(bare().saying("why", "It pays").proposed())).containsExactly(Smart.RELEVANT);
            assertThat(metBy(bare().saying("aim", new Aim(Aim.Kind.TEAM, "Fewer waits"))
                            .proposed()))
                    .containsExactly(Smart.RELEVANT);
        }

        @Test
        void is_time_bound_when_it_has_a_day() {
            assertThat(metBy(bare().saying("due", world.clock().today().plusDays(9))
                            .proposed()))
                    .containsExactly(Smart.TIME_BOUND);
        }

        private void support(SeenGoal goal, SupportState state) {
            world.items()
                    .add(
                            ItemKind.SUPPORT,
                            goal.id(),
                            MENTEE,
                            sent(new ItemChange<>(
                                    new SupportChange(
                                            Setting.to(SupportType.COACHING),
                                            Setting.to("Hard talks"),
                                            Setting.absent(),
                                            Setting.absent(),
                                            Setting.absent(),
                                            Setting.absent(),
                                            Setting.to(state)),
                                    Setting.absent())));
        }
    }

    @Nested
    class What_is_only_ones_own {
        @Test
        void tells_the_other_nothing() {
            SeenGoal goal = bare().proposed();
            measure(goal, 12, Audience.AUTHOR);

            assertThat(metBy(goal, MENTEE)).containsExactly(Smart.MEASURABLE, Smart.ACHIEVABLE);
            assertThat(metBy(goal, MENTOR)).isEmpty();
        }
    }

    @Test
    void readers_of_a_shared_goal_are_told_no_test() {
        SeenGoal goal = world.aGoal(mentorship).seenBy(Audience.PAGE).open();

        assertThat(metBy(goal, KnownPeople.keyOf("reader"))).isEmpty();
    }
}
