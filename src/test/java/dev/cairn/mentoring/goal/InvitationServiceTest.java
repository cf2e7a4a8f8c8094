package dev.cairn.mentoring.goal;

import static dev.cairn.mentoring.fixture.Changes.plain;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InvitationServiceTest {
    private static final UserKey MENTEE = KnownPeople.keyOf("mentee");
    private static final UserKey MENTOR = KnownPeople.keyOf("mentor");
    private static final UserKey ANA = KnownPeople.keyOf("ana");
    private static final Instant END = Instant.parse("2026-12-01T17:30:00Z");
    private static final Expected FIRST = Expected.revision(1);

    private final World world = World.inMemory();
    private final KnownPages.Page home = world.pages().add().viewedBy("mentee", "mentor");
    private final SeenMentorship mentorship = world.aMentorship().on(home).active();
    private final GoalId goal = world.aGoal(mentorship).open().id();

    private SeenItem invite(UserKey by, UserKey person, Instant until) {
        return world.invitations()
                .invite(
                        goal,
                        by,
                        sent(new ItemChange<>(
                                new InvitationChange(Setting.to(person), Setting.to(until)), Setting.absent())));
    }

    private SeenItem view(UserKey by, int level) {
        return world.assessments().add(goal, by, sent(says(level)));
    }

    private SeenItem change(SeenItem view, UserKey by, int level, long revision) {
        return world.assessments().change(view.id(), by, Expected.revision(revision), sent(says(level)));
    }

    private static AssessmentChange says(int level) {
        return new AssessmentChange(Setting.to((long) level), Setting.to("Seen as " + level));
    }

    private List<Invited> waitingFor(UserKey person) {
        return world.invitations().of(person, 0, 50).items();
    }

    private List<ViewRole> rolesSeenBy(UserKey person) {
        return world.plans().goal(goal, person).items(ItemKind.ASSESSMENT).stream()
                .map(item -> item.pairOnly()
                        .orElseThrow()
                        .as(Assessment.class)
                        .content()
                        .role())
                .toList();
    }

    @Nested
    class As_long_as_it_holds {
        @Test
        void its_guest_finds_the_goal_though_not_the_page_and_nothing_else() {
            invite(MENTOR, ANA, END);
            view(MENTEE, 4);

            assertThat(waitingFor(ANA)).singleElement().satisfies(one -> {
                assertThat(one.title()).isEqualTo("Run a review");
                assertThat(one.observableAction()).isEqualTo("asks first");
                assertThat(one.invitation().author()).isEqualTo(MENTOR);
                assertThat(one.own()).isNull();
                assertThat(one.mayAssess()).isTrue();
            });
            Refused.as(NotFound.class, "goal-not-found", () -> world.plans().goal(goal, ANA));
            Refused.as(
                    NotFound.class,
                    "mentorship-not-found",
                    () -> world.plans().of(mentorship.mentorship().id(), ANA));
        }

        @Test
        void its_guest_says_what_they_see_and_changes_it_blindly() {
            invite(MENTOR, ANA, END);

            SeenItem own = view(ANA, 2);

            assertThat(own.can()).containsExactly(ItemStep.EDIT);
            change(own, ANA, 3, 1);
            assertThat(waitingFor(ANA)).singleElement().satisfies(one -> {
                assertThat(one.mayAssess()).isFalse();
                assertThat(one.own()
                                .pairOnly()
                                .orElseThrow()
                                .as(Assessment.class)
                                .content())
                        .isEqualTo(new Assessment(ViewRole.STAKEHOLDER, 3, "Seen as 3", 1));
            });
            assertThat(rolesSeenBy(MENTEE)).isEmpty();
            assertThat(rolesSeenBy(MENTOR)).isEmpty();
            Refused.as(Conflict.class, "view-already-in", () -> view(ANA, 1));
            Refused.as(NotFound.class, "item-not-found", () -> world.plans().item(own.id(), ANA));
            Refused.as(
                    NotFound.class,
                    "item-not-found",
                    () -> world.assessments().remove(own.id(), ANA, Expected.revision(2), plain()));
        }

        @Test
        void it_opens_one_goal_and_no_view_but_ones_own() {
            invite(MENTOR, ANA, END);
            GoalId other = world.aGoal(mentorship).open().id();
            SeenItem mentees = view(MENTEE, 4);

            Refused.as(
                    NotFound.class, "goal-not-found", () -> world.assessments().add(other, ANA, sent(says(2))));
            Refused.as(NotFound.class, "item-not-found", () -> change(mentees, ANA, 2, 1));
            Refused.as(NotFound.class, "goal-not-found", () -> invite(ANA, KnownPeople.keyOf("ben"), END));
        }

        @Test
        void its_view_is_revealed_with_the_pairs_and_kept_as_it_is() {
            invite(MENTEE, ANA, END);
            SeenItem own = view(ANA, 2);
            view(MENTEE, 4);
            view(MENTOR, 4);

            assertThat(rolesSeenBy(MENTEE))
                    .containsExactlyInAnyOrder(ViewRole.SELF, ViewRole.MENTOR, ViewRole.STAKEHOLDER);
            assertThat(world.plans().goal(goal, MENTOR).views().points())
                    .containsExactly(new ViewPoint(ViewPoint.Type.GAP, 1, ViewRole.STAKEHOLDER, ANA, 2));
            Refused.as(Conflict.class, "round-closed", () -> change(own, ANA, 5, 1));
        }

        @Test
        void a_view_that_was_asked_for_and_not_given_is_a_point_to_speak_of() {
            invite(MENTEE, ANA, END);
            view(MENTEE, 4);
            view(MENTOR, 4);

            assertThat(world.plans().goal(goal, MENTOR).views().points())
                    .containsExactly(new ViewPoint(ViewPoint.Type.MISSING_VIEW, 1, ViewRole.STAKEHOLDER, ANA, 0));
        }
    }

    @Test
    void ends_to_the_minute_and_what_was_written_stays() {
        invite(MENTOR, ANA, END);
        world.clock().set(END.minusMillis(1));
        SeenItem own = view(ANA, 2);
        change(own, ANA, 3, 1);

        world.clock().set(END);

        assertThat(waitingFor(ANA)).isEmpty();
        Refused.as(NotFound.class, "item-not-found", () -> change(own, ANA, 5, 2));
        Refused.as(NotFound.class, "goal-not-found", () -> view(ANA, 5));
        view(MENTEE, 4);
        view(MENTOR, 4);
        assertThat(rolesSeenBy(MENTEE)).contains(ViewRole.STAKEHOLDER);
    }

    @Test
    void ends_when_either_of_the_pair_removes_it() {
        SeenItem invitation = invite(MENTOR, ANA, END);
        SeenItem own = view(ANA, 2);

        world.items().remove(invitation.id(), Invitation.class, MENTEE, FIRST, plain());

        assertThat(waitingFor(ANA)).isEmpty();
        Refused.as(NotFound.class, "item-not-found", () -> change(own, ANA, 5, 1));
        Refused.as(NotFound.class, "goal-not-found", () -> view(ANA, 5));
    }

    @Test
    void is_for_somebody_else_and_ends_in_the_future() {
        Refused.forFields(() -> invite(MENTOR, MENTEE, END), "person:of-the-pair");
        Refused.forFields(() -> invite(MENTOR, ANA, world.clock().instant()), "until:moment-not-ahead");
    }
}
