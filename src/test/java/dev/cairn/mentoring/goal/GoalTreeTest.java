package dev.cairn.mentoring.goal;

import static dev.cairn.mentoring.fixture.Changes.ofGoal;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.GoalBuilder.revisionOf;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.UserKey;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GoalTreeTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");

    private final World world = World.inMemory();
    private final SeenMentorship mentorship = world.aMentorship().active();

    private SeenPlan plan() {
        return world.plans().of(mentorship.mentorship().id(), MENTEE);
    }

    private SeenGoal move(SeenGoal goal, @Nullable SeenGoal below) {
        return world.goals()
                .change(
                        goal.id(),
                        MENTEE,
                        revisionOf(goal),
                        sent(ofGoal(Collections.singletonMap("parent", below == null ? null : below.id()))));
    }

    private SeenPlan order(UserKey by, @Nullable SeenGoal parent, SeenGoal... goals) {
        return world.tree()
                .order(
                        mentorship.mentorship().id(),
                        by,
                        Expected.revision(plan().mentorship().mentorship().planRevision()),
                        sent(new GoalOrder(
                                parent == null ? null : parent.id(),
                                List.of(goals).stream().map(SeenGoal::id).toList())));
    }

    private void delete(SeenGoal goal, UserKey by) {
        world.tree().delete(goal.id(), by, revisionOf(goal), sent("{}"));
    }

    @Nested
    class Sub_goals {
        @Test
        void are_five_deep_at_most() {
            SeenGoal above = world.aGoal(mentorship).open();
            for (int depth = 2; depth <= 5; depth++) {
                above = world.aGoal(mentorship).below(above).open();
            }
            SeenGoal deepest = above;

            Refused.as(
                    Conflict.class,
                    "goals-too-deep",
                    () -> world.aGoal(mentorship).below(deepest).proposed());
        }

        @Test
        void are_not_moved_too_deep_with_all_below_them() {
            SeenGoal top = world.aGoal(mentorship).open();
            SeenGoal second = world.aGoal(mentorship).below(top).open();
            SeenGoal third = world.aGoal(mentorship).below(second).open();
            SeenGoal other = world.aGoal(mentorship).open();
            SeenGoal below = world.aGoal(mentorship).below(other).open();
            world.aGoal(mentorship).below(below).open();

            Refused.as(Conflict.class, "goals-too-deep", () -> move(other, third));
        }

        @Test
        void are_never_part_of_themselves() {
            SeenGoal top = world.aGoal(mentorship).open();
            SeenGoal below = world.aGoal(mentorship).below(top).open();

            Refused.as(Conflict.class, "goal-cycle", () -> move(top, below));
            Refused.as(Conflict.class, "goal-cycle", () -> move(top, top));
        }

        @Test
        void move_and_come_back_to_the_top() {
            SeenGoal top = world.aGoal(mentorship).open();
            SeenGoal other = world.aGoal(mentorship).open();

            SeenGoal moved = move(other, top);
            assertThat(moved.parent()).isEqualTo(top.id());
            assertThat(plan().goals()).extracting(SeenGoal::id).containsExactly(top.id());

            assertThat(move(moved, null).parent()).isNull();
            assertThat(plan().goals()).extracting(SeenGoal::id).containsExactly(top.id(), other.id());
        }

        @Test
        void belong_to_the_same_plan() {
            SeenGoal foreign = world.aGoal(world.aMentorship().active()).open();

            Refused.forFields(() -> world.aGoal(mentorship).below(foreign).proposed(), "parentId:unknown-goal");
        }

        @Test
        void are_not_put_below_a_finished_goal() {
            SeenGoal reached = world.aGoal(mentorship).reached();

            Refused.as(
                    Conflict.class,
                    "parent-goal-finished",
                    () -> world.aGoal(mentorship).below(reached).proposed());
        }

        @Test
        void are_not_put_below_a_draft_of_the_other() {
            SeenGoal draft = world.aGoal(mentorship).seenBy(Audience.AUTHOR).proposed();

            Refused.forFields(
                    () -> world.aGoal(mentorship).by("mentor").below(draft).proposed(), "parentId:unknown-goal");
        }
    }

    @Nested
    class An_order {
        private final SeenGoal one = world.aGoal(mentorship).titled("one").open();
        private final SeenGoal two = world.aGoal(mentorship).titled("two").open();
        private final SeenGoal three = world.aGoal(mentorship).titled("three").open();

        @Test
        void is_what_the_plan_then_shows() {
            SeenPlan ordered = order(MENTOR, null, three, one, two);

            assertThat(ordered.goals()).extracting(SeenGoal::title).containsExactly("three", "one", "two");
            assertThat(plan().goals()).extracting(SeenGoal::title).containsExactly("three", "one", "two");
        }

        @Test
        void is_no_change_of_the_goals_themselves() {
            order(MENTEE, null, three, one, two);

            assertThat(world.plans()
                            .goal(one.id(), MENTEE)
                            .pairOnly()
                            .orElseThrow()
                            .revision())
                    .isEqualTo(one.pairOnly().orElseThrow().revision());
        }

        @Test
        void counts_as_a_change_of_the_plan() {
            long before = plan().mentorship().mentorship().planRevision();
            order(MENTEE, null, three, one, two);

            Refused.as(
                    Conflict.class,
                    "changed-meanwhile",
                    () -> world.tree()
                            .order(
                                    mentorship.mentorship().id(),
                                    MENTEE,
                                    Expected.revision(before),
                                    sent(new GoalOrder(null, List.of()))));
        }

        @Test
        void names_each_sibling_once() {
            Refused.as(Conflict.class, "goals-differ", () -> order(MENTEE, null, one, two));
            Refused.as(Conflict.class, "goals-differ", () -> order(MENTEE, null, one, two, two));
            Refused.as(Conflict.class, "goals-differ", () -> order(MENTEE, one, two));
        }

        @Test
        void leaves_the_drafts_of_the_other_where_they_are() {
            SeenGoal draft = world.aGoal(mentorship)
                    .titled("draft")
                    .seenBy(Audience.AUTHOR)
                    .proposed();
            order(MENTEE, null, one, draft, two, three);

            order(MENTOR, null, three, two, one);

            assertThat(plan().goals()).extracting(SeenGoal::title).containsExactly("three", "draft", "two", "one");
        }

        @Test
        void may_name_those_that_are_at_the_top_only_because_their_draft_is_hidden() {
            SeenGoal draft = world.aGoal(mentorship).seenBy(Audience.AUTHOR).proposed();
            SeenGoal part = world.aGoal(mentorship).titled("part").below(draft).proposed();

            SeenPlan ordered = order(MENTOR, null, three, part, two, one);

            assertThat(ordered.goals())
                    .extracting(SeenGoal::title)
                    .containsSubsequence("three", "two", "one")
                    .contains("part")
                    .hasSize(4);
            assertThat(world.plans().goal(part.id(), MENTEE).parent()).isEqualTo(draft.id());
        }

        @Test
        void is_given_by_one_of_the_pair() {
            Refused.as(NotPermitted.class, "only-the-pair", () -> order(keyOf("reader"), null, three, one, two));
        }
    }

    @Nested
    class Deleting {
        @Test
        void takes_the_milestones_along() {
            SeenGoal goal = world.aGoal(mentorship).proposed();
            SeenMilestone milestone = world.aMilestone(goal).planned();

            delete(goal, MENTEE);

            assertThat(plan().goals()).isEmpty();
            Refused.as(
                    NotFound.class, "milestone-not-found", () -> world.plans().milestone(milestone.id(), MENTEE));
            assertThat(world.service()
                            .journal(mentorship.mentorship().id(), MENTEE, 0, 2)
                            .items())
                    .extracting(entry -> entry.action(), entry -> entry.state())
                    .allSatisfy(said -> assertThat(said.toList()).containsExactly("deleted", Map.of()));
        }

        @Test
        void is_not_possible_once_a_goal_was_agreed() {
            SeenGoal open = world.aGoal(mentorship).open();

            Refused.as(Conflict.class, "goal-is-open", () -> delete(open, MENTEE));
        }

        @Test
        void is_its_authors_alone() {
            SeenGoal goal = world.aGoal(mentorship).proposed();

            Refused.as(NotPermitted.class, "not-your-step", () -> delete(goal, MENTOR));
        }

        @Test
        void lifts_the_drafts_of_the_other_and_does_not_tell_of_them() {
            SeenGoal goal = world.aGoal(mentorship).proposed();
            SeenGoal draft = world.aGoal(mentorship)
                    .by("mentor")
                    .seenBy(Audience.AUTHOR)
                    .below(goal)
                    .proposed();

            delete(goal, MENTEE);

            assertThat(plan().goals()).isEmpty();
            assertThat(world.plans()
                            .goal(draft.id(), MENTOR)
                            .pairOnly()
                            .orElseThrow()
                            .parent())
                    .isNull();
        }

        @Test
        void leaves_no_sub_goal_behind() {
            SeenGoal goal = world.aGoal(mentorship).proposed();
            world.aGoal(mentorship).below(goal).proposed();

            Refused.as(Conflict.class, "goal-has-sub-goals", () -> delete(goal, MENTEE));
        }
    }
}
