package dev.cairn.mentoring.goal;

import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.Place;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlanReaderTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");
    private static final UserKey READER = keyOf("reader");

    private final World world = World.inMemory();
    private final KnownPages.Page home = world.pages().add();
    private final SeenMentorship mentorship = world.aMentorship().on(home).active();

    private SeenPlan seenBy(UserKey viewer) {
        return world.plans().of(mentorship.mentorship().id(), viewer);
    }

    @Nested
    class A_plan {
        @Test
        void has_goals_below_goals_and_milestones_by_their_day() {
            SeenGoal top = world.aGoal(mentorship).titled("top").open();
            SeenGoal below = world.aGoal(mentorship).titled("below").below(top).open();
            world.aMilestone(below)
                    .titled("later")
                    .due(world.clock().today().plusDays(9))
                    .planned();
            world.aMilestone(below)
                    .titled("sooner")
                    .due(world.clock().today().plusDays(1))
                    .planned();

            SeenPlan plan = seenBy(MENTEE);

            assertThat(plan.flat()).extracting(SeenGoal::title).containsExactly("top", "below");
            assertThat(plan.milestones()).extracting(SeenMilestone::title).containsExactly("sooner", "later");
        }

        @Test
        void shows_a_reader_what_is_shown_to_the_page_and_counts_of_all_but_drafts() {
            SeenGoal hidden = world.aGoal(mentorship).titled("hidden").open();
            world.aGoal(mentorship)
                    .titled("shown")
                    .below(hidden)
                    .seenBy(Audience.PAGE)
                    .open();
            world.aGoal(mentorship).titled("draft").seenBy(Audience.AUTHOR).proposed();
            world.aMilestone(hidden).saying("audience", Audience.PAGE).planned();
            world.aMilestone(hidden).reached();

            SeenPlan plan = seenBy(READER);

            assertThat(plan.flat()).extracting(SeenGoal::title).containsExactly("shown");
            assertThat(plan.flat().get(0).parent()).isNull();
            assertThat(plan.loose()).hasSize(1);
            assertThat(plan.mentorship().charter()).isNull();
            assertThat(plan.counts().goals()).isEqualTo(Map.of("proposed", 0, "open", 2, "reached", 0, "dropped", 0));
            assertThat(plan.counts().milestones()).isEqualTo(Map.of("planned", 1, "reached", 1, "dropped", 0));
        }

        @Test
        void counts_a_draft_for_its_author() {
            world.aGoal(mentorship).seenBy(Audience.AUTHOR).proposed();

            assertThat(seenBy(MENTEE).counts().goals()).containsEntry("proposed", 1);
            assertThat(seenBy(MENTOR).counts().goals()).containsEntry("proposed", 0);
        }
    }

    @Nested
    class The_agreement {
        @Test
        void is_in_the_plan_of_the_pair_and_of_nobody_else() {
            assertThat(seenBy(MENTEE).agreement()).isNotNull();
            assertThat(seenBy(MENTOR).agreement()).isNotNull();
            assertThat(seenBy(READER).agreement()).isNull();
        }
    }

    @Nested
    class Progress {
        @Test
        void is_the_mean_of_sub_goals_rounded_once() {
            SeenGoal top = world.aGoal(mentorship).open();
            SeenGoal third = world.aGoal(mentorship).below(top).open();
            world.aMilestone(third).reached();
            world.aMilestone(third).planned();
            world.aMilestone(third).planned();
            world.aMilestone(third).dropped();
            world.aGoal(mentorship).below(top).reached();
            world.aGoal(mentorship).below(top).dropped();
            world.aGoal(mentorship).below(top).proposed();

            assertThat(world.plans().goal(third.id(), MENTEE).progress()).isEqualByComparingTo("33.33");
            assertThat(world.plans().goal(top.id(), MENTEE).progress()).isEqualByComparingTo("66.67");
        }
    }

    @Nested
    class A_place {
        @Test
        void shows_the_plan_that_it_speaks_of_or_none() {
            world.aGoal(mentorship).open();

            assertThat(world.plans().at(new Place(home.id(), null, null), READER))
                    .isPresent();
            assertThat(world.plans().at(new Place(world.pages().add().id(), null, null), READER))
                    .isEmpty();
        }
    }

    @Nested
    class A_space {
        @Test
        void lists_the_milestones_of_all_plans_that_the_viewer_may_see_the_earliest_first() {
            SeenGoal goal = world.aGoal(mentorship).open();
            world.aMilestone(goal)
                    .titled("later")
                    .due(world.clock().today().plusDays(9))
                    .planned();
            SeenMentorship other =
                    world.aMentorship().of("other").with("mentee").active();
            world.aMilestone(world.aGoal(other).open()).titled("sooner").planned();
            world.aMilestone(goal).titled("first").due(world.clock().today()).planned();

            Slice<SeenMilestone> mine = world.plans().inSpace("OPS", MENTEE, milestone -> true, 2);

            assertThat(mine.items()).extracting(SeenMilestone::title).containsExactly("first", "later");
            assertThat(mine.total()).isEqualTo(3);
            assertThat(world.plans()
                            .inSpace("OPS", MENTOR, milestone -> true, 9)
                            .items())
                    .extracting(SeenMilestone::title)
                    .containsExactly("first", "later");
            assertThat(world.plans()
                            .inSpace("OPS", READER, milestone -> true, 9)
                            .items())
                    .isEmpty();
        }
    }
}
