package dev.cairn.mentoring.goal;

import static dev.cairn.mentoring.fixture.Changes.because;
import static dev.cairn.mentoring.fixture.Changes.ofGoal;
import static dev.cairn.mentoring.fixture.Changes.on;
import static dev.cairn.mentoring.fixture.Changes.plain;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.GoalBuilder.revisionOf;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GoalServiceTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");

    private final World world = World.inMemory();
    private final SeenMentorship mentorship = world.aMentorship().active();
    private final GoalService service = world.goals();

    private static Goal whole(SeenGoal seen) {
        return seen.pairOnly().orElseThrow();
    }

    private SeenGoal change(SeenGoal goal, Map<String, ?> members) {
        return service.change(goal.id(), MENTEE, revisionOf(goal), sent(ofGoal(members)));
    }

    private JournalEntry newest() {
        return world.service()
                .journal(mentorship.mentorship().id(), MENTEE, 0, 1)
                .items()
                .get(0);
    }

    @Test
    void leaves_no_trace_of_a_change_that_changes_nothing() {
        SeenGoal goal = world.aGoal(mentorship).proposed();

        assertThat(change(goal, Map.of("title", goal.title())).pairOnly()).isEqualTo(goal.pairOnly());
    }

    @Nested
    class A_proposed_goal {
        @Test
        void changes_only_what_is_named() {
            SeenGoal goal = world.aGoal(mentorship).proposed();

            SeenGoal changed = change(goal, Map.of("why", "it matters"));

            assertThat(whole(changed).content().why()).isEqualTo("it matters");
            assertThat(changed.title()).isEqualTo(goal.title());
            assertThat(changed.state()).isEqualTo(GoalState.PROPOSED);
            assertThat(whole(changed).revision()).isEqualTo(whole(goal).revision() + 1);
        }

        @Test
        void may_lose_what_it_need_not_say() {
            SeenGoal goal = world.aGoal(mentorship).proposed();
            SeenGoal full = change(goal, Map.of("competency", "Leading", "aim", new Aim(Aim.Kind.TEAM, "calm")));

            Map<String, Object> cleared = new HashMap<>();
            cleared.put("competency", null);
            cleared.put("aim", null);
            SeenGoal bare = change(full, cleared);

            assertThat(whole(bare).content().competency()).isNull();
            assertThat(whole(bare).content().aim()).isNull();
        }

        @Test
        void begins_with_its_author_and_does_not_count_yet() {
            SeenGoal goal =
                    world.aGoal(mentorship).titled("Run a review").by("mentor").proposed();

            assertThat(goal.state()).isEqualTo(GoalState.PROPOSED);
            assertThat(whole(goal).author()).isEqualTo(MENTOR);
            assertThat(whole(goal).audience()).isEqualTo(Audience.PAIR);
            assertThat(newest().action()).isEqualTo("proposed");
        }

        @Test
        void counts_once_the_other_agrees() {
            SeenGoal goal = world.aGoal(mentorship).proposed();

            SeenGoal agreed = service.agree(goal.id(), MENTOR, revisionOf(goal), plain());

            assertThat(agreed.state()).isEqualTo(GoalState.OPEN);
            assertThat(newest().action()).isEqualTo("agreed");
        }

        @Test
        void is_not_agreed_by_its_author() {
            SeenGoal goal = world.aGoal(mentorship).proposed();

            Refused.as(
                    NotPermitted.class,
                    "the-other-agrees",
                    () -> service.agree(goal.id(), MENTEE, revisionOf(goal), plain()));
        }

        @Test
        void says_enough_before_it_is_agreed() {
            SeenGoal vague =
                    world.aGoal(mentorship).saying("expectedOutcome", null).proposed();
            SeenGoal unsituated =
                    world.aGoal(mentorship).saying("kind", GoalKind.BEHAVIOUR).proposed();

            for (SeenGoal goal : List.of(vague, unsituated)) {
                Refused.as(
                        Conflict.class,
                        "goal-not-defined",
                        () -> service.agree(goal.id(), MENTOR, revisionOf(goal), plain()));
            }
        }

        @Test
        void is_not_reached() {
            SeenGoal goal = world.aGoal(mentorship).proposed();

            Refused.as(
                    Conflict.class,
                    "goal-is-proposed",
                    () -> service.reach(goal.id(), MENTEE, revisionOf(goal), plain()));
        }

        @Test
        void is_declined_by_the_other_with_a_reason() {
            SeenGoal goal = world.aGoal(mentorship).proposed();

            Refused.forFields(() -> service.drop(goal.id(), MENTOR, revisionOf(goal), plain()), "reason:required");
            SeenGoal dropped = service.drop(goal.id(), MENTOR, revisionOf(goal), because("not now"));

            assertThat(dropped.state()).isEqualTo(GoalState.DROPPED);
            assertThat(whole(dropped).stateReason()).isEqualTo("not now");
        }
    }

    @Nested
    class A_new_goal {
        @Test
        void needs_a_title_and_a_kind() {
            Refused.forFields(
                    () -> service.propose(mentorship.mentorship().id(), MENTEE, sent(ofGoal(Map.of()))),
                    "title:required",
                    "kind:required");
        }

        @Test
        void is_not_due_before_the_mentorship_starts() {
            Refused.forFields(
                    () -> world.aGoal(mentorship)
                            .saying("due", LocalDate.of(2020, 1, 1))
                            .proposed(),
                    "due:due-before-start");
        }

        @Test
        void has_a_range_of_days_that_ends_when_it_is_due() {
            LocalDate last = world.clock().today().plusDays(20);
            SeenGoal goal = world.aGoal(mentorship)
                    .saying("due", last)
                    .saying("dueFrom", last.minusDays(14))
                    .proposed();

            assertThat(goal.pairOnly().orElseThrow().content().dueFrom()).isEqualTo(last.minusDays(14));
            assertThat(goal.due()).isEqualTo(last);
            for (LocalDate end : Arrays.asList(null, last.minusDays(15))) {
                Refused.forFields(
                        () -> world.aGoal(mentorship)
                                .saying("due", end)
                                .saying("dueFrom", last.minusDays(14))
                                .proposed(),
                        "dueFrom:range-without-end");
            }
        }

        @Test
        void has_a_situation_only_as_a_behaviour() {
            Refused.forFields(
                    () -> world.aGoal(mentorship)
                            .saying("pressureSituation", "when it burns")
                            .proposed(),
                    "pressureSituation:only-for-behaviour");
        }

        @Test
        void is_proposed_by_one_of_the_pair() {
            Refused.as(
                    NotPermitted.class,
                    "only-the-pair",
                    () -> world.aGoal(mentorship).by("reader").proposed());
        }

        @Test
        void is_shown_to_the_page_by_the_mentee_alone() {
            Refused.forFields(
                    () -> world.aGoal(mentorship)
                            .by("mentor")
                            .seenBy(Audience.PAGE)
                            .proposed(),
                    "audience:only-the-mentee-shares-with-page");
            assertThat(whole(world.aGoal(mentorship).seenBy(Audience.PAGE).proposed())
                            .audience())
                    .isEqualTo(Audience.PAGE);
        }

        @Test
        void is_not_proposed_once_the_mentorship_has_ended() {
            SeenMentorship concluded = world.aMentorship().concluded();

            Refused.as(
                    Conflict.class,
                    "mentorship-is-concluded",
                    () -> world.aGoal(concluded).proposed());
        }
    }

    @Nested
    class An_open_goal {
        private final SeenGoal open = world.aGoal(mentorship).open();

        @Test
        void is_reached_today_or_on_an_earlier_day() {
            world.clock().set(LocalDate.of(2026, 12, 24));

            SeenGoal reached = service.reach(open.id(), MENTOR, revisionOf(open), on(LocalDate.of(2026, 12, 1)));

            assertThat(reached.state()).isEqualTo(GoalState.REACHED);
            assertThat(reached.reachedOn()).isEqualTo(LocalDate.of(2026, 12, 1));
            assertThat(reached.progress()).isEqualByComparingTo("100.00");
        }

        @Test
        void is_not_reached_on_a_day_to_come_or_before_the_mentorship() {
            LocalDate today = world.clock().today();

            Refused.forFields(
                    () -> service.reach(open.id(), MENTEE, revisionOf(open), on(today.plusDays(1))),
                    "reachedOn:day-in-the-future");
            Refused.forFields(
                    () -> service.reach(open.id(), MENTEE, revisionOf(open), on(today.minusDays(1))),
                    "reachedOn:day-before-start");
        }

        @Test
        void says_something_else_only_by_a_proposal() {
            Refused.as(Conflict.class, "needs-proposal", () -> change(open, Map.of("why", "it matters")));
            Refused.as(
                    Conflict.class,
                    "needs-proposal",
                    () -> change(open, Map.of("title", "Other", "audience", Audience.PAGE)));
            assertThat(world.plans().goal(open.id(), MENTEE).pairOnly()).isEqualTo(open.pairOnly());
        }

        @Test
        void can_be_moved_and_shown_to_others_in_one_change() {
            SeenGoal top = world.aGoal(mentorship).open();

            SeenGoal moved = change(open, Map.of("parent", top.id(), "audience", Audience.PAGE));

            assertThat(whole(moved).parent()).isEqualTo(top.id());
            assertThat(whole(moved).audience()).isEqualTo(Audience.PAGE);
        }

        @Test
        void is_changed_only_from_the_revision_that_was_seen() {
            change(open, Map.of("audience", Audience.PAGE));

            Refused.as(Conflict.class, "changed-meanwhile", () -> change(open, Map.of("title", "second")));
            Refused.as(
                    Conflict.class,
                    "revision-missing",
                    () -> service.reach(open.id(), MENTEE, Expected.unstated(), plain()));
        }

        @Test
        void is_overdue_the_day_after_its_day() {
            LocalDate due = Objects.requireNonNull(open.due());
            world.clock().set(due);
            assertThat(world.plans().goal(open.id(), MENTEE).overdue()).isFalse();

            world.clock().set(due.plusDays(1));
            assertThat(world.plans().goal(open.id(), MENTEE).overdue()).isTrue();
        }
    }

    @Nested
    class A_reached_goal {
        private final SeenGoal reached = world.aGoal(mentorship).reached();

        @Test
        void is_taken_back_with_a_reason() {
            Refused.forFields(
                    () -> service.reopen(reached.id(), MENTEE, revisionOf(reached), plain()), "reason:required");

            SeenGoal reopened = service.reopen(reached.id(), MENTEE, revisionOf(reached), because("too early"));

            assertThat(reopened.state()).isEqualTo(GoalState.OPEN);
            assertThat(reopened.reachedOn()).isNull();
            assertThat(newest().reason()).isEqualTo("too early");
        }

        @Test
        void is_reworded_no_more_but_can_still_be_shown_to_others() {
            Refused.as(Conflict.class, "goal-is-reached", () -> change(reached, Map.of("title", "other")));

            SeenGoal shown = change(reached, Map.of("audience", Audience.PAGE));

            assertThat(whole(shown).audience()).isEqualTo(Audience.PAGE);
        }
    }
}
