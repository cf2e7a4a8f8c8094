package dev.cairn.mentoring.goal;

import static dev.cairn.mentoring.fixture.Changes.because;
import static dev.cairn.mentoring.fixture.Changes.ofMilestone;
import static dev.cairn.mentoring.fixture.Changes.on;
import static dev.cairn.mentoring.fixture.Changes.plain;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static dev.cairn.mentoring.fixture.MilestoneBuilder.revisionOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MilestoneServiceTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");
    private static final UserKey READER = keyOf("reader");

    private final World world = World.inMemory();
    private final SeenMentorship mentorship = world.aMentorship().active();
    private final SeenGoal goal = world.aGoal(mentorship).open();
    private final MilestoneService service = world.milestones();

    private static Milestone whole(SeenMilestone seen) {
        return seen.pairOnly().orElseThrow();
    }

    private SeenMilestone change(SeenMilestone milestone, Map<String, ?> members) {
        return service.change(milestone.id(), MENTEE, revisionOf(milestone), sent(ofMilestone(members)));
    }

    private SeenMilestone postpone(SeenMilestone milestone, @Nullable LocalDate due, @Nullable String reason) {
        return service.postpone(milestone.id(), MENTOR, revisionOf(milestone), sent(new Postponement(due, reason)));
    }

    @Test
    void leaves_no_trace_of_a_change_that_changes_nothing() {
        SeenMilestone milestone = world.aMilestone(goal).planned();

        SeenMilestone after = change(milestone, Map.of("title", milestone.title()));

        assertThat(whole(after)).isEqualTo(whole(milestone));
    }

    @Test
    void is_shown_to_nobody_else_while_the_home_page_is_in_the_trash() {
        KnownPages.Page home = world.pages().add();
        SeenGoal elsewhere = world.aGoal(world.aMentorship().on(home).active()).open();
        SeenMilestone milestone = world.aMilestone(elsewhere).planned();
        home.trashed();

        Refused.as(Conflict.class, "home-page-gone", () -> change(milestone, Map.of("audience", Audience.PAGE)));
    }

    @Nested
    class The_words_of_a_milestone {
        private SeenMilestone agree(UserKey by, SeenMilestone milestone) {
            return service.agree(milestone.id(), by, revisionOf(milestone), plain());
        }

        private Accord accord(SeenMilestone milestone) {
            return whole(milestone).accord();
        }

        @Test
        @Tag("R103")
        void are_whose_they_are_until_the_other_agrees() {
            SeenMilestone planned = world.aMilestone(goal).planned();
            assertThat(accord(planned)).isEqualTo(new Accord(MENTEE, null));
            assertThat(planned.can()).doesNotContain(MilestoneStep.AGREE);
            assertThat(world.plans().milestone(planned.id(), MENTOR).can()).contains(MilestoneStep.AGREE);

            SeenMilestone agreed = agree(MENTOR, planned);

            assertThat(accord(agreed)).isEqualTo(new Accord(MENTEE, MENTOR));
            assertThat(agreed.can()).doesNotContain(MilestoneStep.AGREE).contains(MilestoneStep.REACH);
        }

        @Test
        @Tag("R103")
        void are_proposed_again_by_whoever_words_it_otherwise_or_moves_its_day() {
            SeenMilestone agreed = agree(MENTOR, world.aMilestone(goal).planned());

            SeenMilestone reworded = change(agreed, Map.of("title", "Other"));
            assertThat(accord(reworded)).isEqualTo(new Accord(MENTEE, null));

            SeenMilestone moved =
                    postpone(agree(MENTOR, reworded), reworded.due().plusDays(7), "ill");
            assertThat(accord(moved)).isEqualTo(new Accord(MENTOR, null));
            assertThat(accord(agree(MENTEE, moved)).isOfBoth()).isTrue();
        }

        @Test
        void stay_agreed_when_only_who_sees_them_changes() {
            SeenMilestone agreed = agree(MENTOR, world.aMilestone(goal).planned());

            assertThat(accord(change(agreed, Map.of("audience", Audience.PAGE))).isOfBoth())
                    .isTrue();
        }

        @Test
        void are_agreed_by_the_other_alone_and_once() {
            SeenMilestone planned = world.aMilestone(goal).planned();

            Refused.as(NotPermitted.class, "the-other-agrees", () -> agree(MENTEE, planned));
            SeenMilestone agreed = agree(MENTOR, planned);
            Refused.as(Conflict.class, "milestone-is-agreed", () -> agree(MENTOR, agreed));
        }
    }

    @Nested
    class A_new_milestone {
        @Test
        void is_the_mentees_if_nobody_else_is_named() {
            assertThat(whole(world.aMilestone(goal).planned()).owners()).containsExactly(MENTEE);
            assertThat(whole(world.aMilestone(goal)
                                    .saying("owners", List.of(MENTOR, MENTEE))
                                    .planned())
                            .owners())
                    .containsExactly(MENTOR, MENTEE);
        }

        @Test
        void needs_a_title_and_a_day() {
            Refused.forFields(
                    () -> service.add(goal.id(), MENTEE, sent(ofMilestone(Map.of()))),
                    "title:required",
                    "due:required");
        }

        @Test
        void is_not_due_before_the_mentorship_starts() {
            Refused.forFields(
                    () -> world.aMilestone(goal).due(LocalDate.of(2020, 1, 1)).planned(), "due:due-before-start");
        }

        @Test
        void has_owners_that_are_there_and_not_too_many() {
            world.people().takeAway("gone");
            List<UserKey> crowd =
                    IntStream.range(0, 11).mapToObj(i -> keyOf("owner" + i)).toList();

            Refused.forFields(
                    () -> world.aMilestone(goal)
                            .saying("owners", List.of(keyOf("gone")))
                            .planned(),
                    "owners:unknown-person");
            Refused.forFields(
                    () -> world.aMilestone(goal).saying("owners", crowd).planned(), "owners:too-many");
        }

        @Test
        void is_not_added_to_a_finished_goal() {
            SeenGoal reached = world.aGoal(mentorship).reached();

            Refused.as(
                    Conflict.class,
                    "goal-is-reached",
                    () -> world.aMilestone(reached).planned());
        }
    }

    @Nested
    class A_planned_milestone {
        private final SeenMilestone planned = world.aMilestone(goal).planned();

        @Test
        void is_reached_on_a_day_that_has_come() {
            LocalDate today = world.clock().today();
            Refused.forFields(
                    () -> service.reach(planned.id(), MENTEE, revisionOf(planned), on(today.plusDays(1))),
                    "reachedOn:day-in-the-future");

            SeenMilestone reached = service.reach(planned.id(), MENTEE, revisionOf(planned), plain());

            assertThat(reached.state()).isEqualTo(MilestoneState.REACHED);
            assertThat(reached.reachedOn()).isEqualTo(today);
            assertThat(world.plans().goal(goal.id(), MENTEE).progress()).isEqualByComparingTo("100.00");
        }

        @Test
        void moves_with_a_reason_and_keeps_each_move() {
            LocalDate first = planned.due().plusDays(7);
            LocalDate second = first.plusDays(7);

            SeenMilestone once = postpone(planned, first, "ill");
            SeenMilestone twice = postpone(once, second, "on leave");

            LocalDate today = world.clock().today();
            assertThat(twice.due()).isEqualTo(second);
            assertThat(whole(twice).moves())
                    .containsExactly(
                            new Move(planned.due(), first, "ill", MENTOR, today),
                            new Move(first, second, "on leave", MENTOR, today));
        }

        @Test
        void does_not_move_without_a_reason_a_day_or_a_difference() {
            Refused.forFields(() -> postpone(planned, null, null), "due:required", "reason:required");
            Refused.forFields(() -> postpone(planned, planned.due(), "why"), "due:same-day");
            Refused.forFields(() -> postpone(planned, LocalDate.of(2020, 1, 1), "why"), "due:due-before-start");
        }

        @Test
        void is_given_another_day_in_no_other_way() {
            Refused.as(
                    Conflict.class,
                    "needs-postponement",
                    () -> change(planned, Map.of("due", planned.due().plusDays(1))));
        }

        @Test
        void is_dropped_with_a_reason() {
            Refused.forFields(
                    () -> service.drop(planned.id(), MENTEE, revisionOf(planned), plain()), "reason:required");

            SeenMilestone dropped = service.drop(planned.id(), MENTEE, revisionOf(planned), because("no longer"));

            assertThat(dropped.state()).isEqualTo(MilestoneState.DROPPED);
            assertThat(whole(dropped).stateReason()).isEqualTo("no longer");
        }

        @Test
        void is_not_deleted() {
            Refused.as(
                    Conflict.class,
                    "goal-is-open",
                    () -> service.delete(planned.id(), MENTEE, revisionOf(planned), sent("{}")));
        }

        @Test
        void is_overdue_the_day_after_its_day() {
            world.clock().set(planned.due());
            assertThat(world.plans().milestone(planned.id(), MENTEE).overdue()).isFalse();

            world.clock().set(planned.due().plusDays(1));
            assertThat(world.plans().milestone(planned.id(), MENTEE).overdue()).isTrue();
        }

        @Test
        void is_changed_only_from_the_revision_that_was_seen() {
            change(planned, Map.of("title", "first"));

            Refused.as(Conflict.class, "changed-meanwhile", () -> change(planned, Map.of("title", "second")));
        }
    }

    @Nested
    class A_reached_milestone {
        @Test
        void is_taken_back_with_a_reason() {
            SeenMilestone reached = world.aMilestone(goal).reached();
            Refused.forFields(
                    () -> service.reopen(reached.id(), MENTEE, revisionOf(reached), plain()), "reason:required");

            SeenMilestone reopened = service.reopen(reached.id(), MENTEE, revisionOf(reached), because("too early"));

            assertThat(reopened.state()).isEqualTo(MilestoneState.PLANNED);
            assertThat(reopened.reachedOn()).isNull();
        }

        @Test
        void is_not_postponed() {
            SeenMilestone reached = world.aMilestone(goal).reached();

            Refused.as(
                    Conflict.class,
                    "milestone-is-reached",
                    () -> postpone(reached, reached.due().plusDays(1), "why"));
        }
    }

    @Nested
    class A_milestone_of_a_goal_that_is_not_agreed {
        private final SeenMilestone planned =
                world.aMilestone(world.aGoal(mentorship).proposed()).planned();

        @Test
        void is_given_another_day_without_a_reason() {
            LocalDate later = planned.due().plusDays(1);

            assertThat(change(planned, Map.of("due", later)).due()).isEqualTo(later);
        }

        @Test
        void is_deleted() {
            service.delete(planned.id(), MENTOR, revisionOf(planned), sent("{}"));

            Refused.as(
                    NotFound.class, "milestone-not-found", () -> world.plans().milestone(planned.id(), MENTEE));
        }

        @Test
        void is_not_reached() {
            Refused.as(
                    Conflict.class,
                    "goal-is-proposed",
                    () -> service.reach(planned.id(), MENTEE, revisionOf(planned), plain()));
        }
    }

    @Nested
    class Who_sees_a_milestone {
        @Test
        void one_that_is_shown_to_the_page_does_not_show_its_goal() {
            SeenMilestone milestone =
                    world.aMilestone(goal).saying("audience", Audience.PAGE).planned();

            SeenMilestone seen = world.plans().milestone(milestone.id(), READER);

            assertThat(seen.title()).isEqualTo(milestone.title());
            assertThat(seen.goalTitle()).isNull();
            assertThat(seen.goal()).isNull();
            assertThat(seen.pairOnly()).isEmpty();
        }

        @Test
        void one_of_a_draft_is_seen_by_the_author_of_the_draft_alone() {
            SeenGoal draft = world.aGoal(mentorship).seenBy(Audience.AUTHOR).proposed();
            SeenMilestone milestone =
                    world.aMilestone(draft).saying("audience", Audience.PAGE).planned();

            Refused.as(
                    NotFound.class, "milestone-not-found", () -> world.plans().milestone(milestone.id(), READER));
            Refused.as(
                    NotFound.class, "milestone-not-found", () -> world.plans().milestone(milestone.id(), MENTOR));
        }

        @Test
        void a_reader_takes_no_step_with_it() {
            SeenMilestone milestone =
                    world.aMilestone(goal).saying("audience", Audience.PAGE).planned();

            Refused.as(
                    NotPermitted.class,
                    "only-the-pair",
                    () -> service.reach(milestone.id(), READER, revisionOf(milestone), plain()));
        }
    }
}
