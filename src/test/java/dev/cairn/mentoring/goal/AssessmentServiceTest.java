package dev.cairn.mentoring.goal;

import static dev.cairn.mentoring.fixture.Changes.plain;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssessmentServiceTest {
    private static final UserKey MENTEE = KnownPeople.keyOf("mentee");
    private static final UserKey MENTOR = KnownPeople.keyOf("mentor");
    private static final UserKey READER = KnownPeople.keyOf("reader");
    private static final Expected FIRST = Expected.revision(1);

    private final World world = World.inMemory();
    private final SeenMentorship mentorship = world.aMentorship().active();
    private final GoalId goal = world.aGoal(mentorship).open().id();

    private SeenItem view(UserKey by, int level) {
        return world.assessments().add(goal, by, sent(says(level)));
    }

    private static AssessmentChange says(int level) {
        return new AssessmentChange(Setting.to((long) level), Setting.to("Seen as " + level));
    }

    private SeenItem change(SeenItem view, UserKey by, int level) {
        return world.assessments().change(view.id(), by, FIRST, sent(says(level)));
    }

    private SeenViews views(UserKey by) {
        return seen(by).views();
    }

    private SeenGoal seen(UserKey by) {
        return world.plans().goal(goal, by);
    }

    private List<Integer> levels(UserKey by) {
        return seen(by).items(ItemKind.ASSESSMENT).stream()
                .map(item -> item.pairOnly()
                        .orElseThrow()
                        .as(Assessment.class)
                        .content()
                        .level())
                .toList();
    }

    private static Assessment content(SeenItem view) {
        return view.pairOnly().orElseThrow().as(Assessment.class).content();
    }

    private List<JournalEntry> journal(UserKey by) {
        return world.journal().of(mentorship.mentorship().id().value(), by, 0, 200).items().stream()
                .filter(entry -> entry.kind() == ItemKind.ASSESSMENT)
                .toList();
    }

    @Nested
    class While_one_of_the_pair_is_missing {
        @Test
        void a_view_is_its_authors_alone_and_that_it_is_in_is_known() {
            SeenItem own = view(MENTEE, 4);

            assertThat(content(own).role()).isEqualTo(ViewRole.SELF);
            assertThat(levels(MENTEE)).containsExactly(4);
            assertThat(levels(MENTOR)).isEmpty();
            assertThat(views(MENTOR)).isEqualTo(views(MENTEE));
            assertThat(views(MENTOR).in()).containsExactly(ViewRole.SELF);
            assertThat(views(MENTOR).revealed()).isFalse();
            Refused.as(NotFound.class, "item-not-found", () -> world.plans().item(own.id(), MENTOR));
            Refused.as(NotFound.class, "item-not-found", () -> change(own, MENTOR, 1));
            assertThat(journal(MENTOR)).isEmpty();
            assertThat(journal(MENTEE)).hasSize(1);
        }

        @Test
        void its_author_may_change_it_and_take_it_back() {
            SeenItem own = view(MENTOR, 2);

            assertThat(content(own).role()).isEqualTo(ViewRole.MENTOR);
            assertThat(own.can()).containsExactlyInAnyOrder(ItemStep.EDIT, ItemStep.REMOVE);
            assertThat(content(change(own, MENTOR, 3)).level()).isEqualTo(3);
            world.assessments().remove(own.id(), MENTOR, Expected.revision(2), plain());

            assertThat(levels(MENTOR)).isEmpty();
            assertThat(views(MENTEE)).isEqualTo(SeenViews.NONE);
            assertThat(journal(MENTEE)).isEmpty();
        }

        @Test
        void nobody_gives_two() {
            view(MENTEE, 4);

            Refused.as(Conflict.class, "view-already-in", () -> view(MENTEE, 5));
            assertThat(seen(MENTEE).can()).doesNotContain(GoalStep.ASSESS);
            assertThat(seen(MENTOR).can()).contains(GoalStep.ASSESS);
        }

        @Test
        void the_missing_view_is_a_point_to_speak_of() {
            view(MENTEE, 4);

            assertThat(views(MENTOR).points())
                    .containsExactly(new ViewPoint(ViewPoint.Type.MISSING_VIEW, 1, ViewRole.MENTOR, null, 0));
        }
    }

    @Nested
    class When_both_are_in {
        @Test
        void both_read_both_and_the_gap_is_a_point_to_speak_of() {
            view(MENTEE, 4);
            view(MENTOR, 2);

            assertThat(levels(MENTEE)).containsExactlyInAnyOrder(4, 2);
            assertThat(levels(MENTOR)).containsExactlyInAnyOrder(4, 2);
            assertThat(views(MENTOR).revealed()).isTrue();
            assertThat(views(MENTOR).points())
                    .containsExactly(new ViewPoint(ViewPoint.Type.GAP, 1, ViewRole.MENTOR, null, 2));
        }

        @Test
        void nobody_changes_a_view_or_takes_it_back() {
            SeenItem self = view(MENTEE, 4);
            view(MENTOR, 2);

            Refused.as(Conflict.class, "round-closed", () -> change(self, MENTEE, 2));
            Refused.as(
                    Conflict.class,
                    "round-closed",
                    () -> world.assessments().remove(self.id(), MENTEE, FIRST, plain()));
            Refused.as(NotPermitted.class, "not-your-step", () -> change(self, MENTOR, 2));
            assertThat(seen(MENTEE).items(ItemKind.ASSESSMENT))
                    .allSatisfy(item -> assertThat(item.can()).isEmpty());
        }

        @Test
        void the_next_view_opens_a_round_that_is_blind_again() {
            view(MENTEE, 4);
            view(MENTOR, 2);

            SeenItem next = view(MENTOR, 3);

            assertThat(content(next).round()).isEqualTo(2);
            assertThat(levels(MENTEE)).containsExactlyInAnyOrder(4, 2);
            assertThat(views(MENTEE).revealed()).isFalse();
            assertThat(views(MENTEE).in()).containsExactly(ViewRole.MENTOR);
            assertThat(views(MENTEE).points())
                    .containsExactly(
                            new ViewPoint(ViewPoint.Type.GAP, 1, ViewRole.MENTOR, null, 2),
                            new ViewPoint(ViewPoint.Type.MISSING_VIEW, 2, ViewRole.SELF, null, 0));
            view(MENTEE, 3);
            assertThat(levels(MENTEE)).containsExactlyInAnyOrder(4, 2, 3, 3);
            assertThat(views(MENTEE).points()).isEmpty();
        }

        @Test
        void what_was_written_blind_stays_its_authors_in_the_journal() {
            change(view(MENTEE, 4), MENTEE, 5);
            view(MENTOR, 2);

            assertThat(journal(MENTEE)).extracting(JournalEntry::by).containsOnly(MENTEE);
            assertThat(journal(MENTOR)).extracting(JournalEntry::by).containsOnly(MENTOR);
        }
    }

    @Test
    void of_a_goal_that_is_shown_to_the_page_are_still_the_pairs() {
        GoalId shared = world.aGoal(mentorship).seenBy(Audience.PAGE).open().id();
        world.assessments().add(shared, MENTEE, sent(says(4)));
        world.assessments().add(shared, MENTOR, sent(says(2)));

        SeenGoal seen = world.plans().goal(shared, READER);

        assertThat(seen.items()).isEmpty();
        assertThat(seen.views()).isEqualTo(SeenViews.NONE);
        Refused.as(
                NotPermitted.class, "only-the-pair", () -> world.assessments().add(shared, READER, sent(says(3))));
    }

    @Test
    void are_of_goals_that_both_have_agreed() {
        GoalId proposed = world.aGoal(mentorship).proposed().id();

        Refused.as(Conflict.class, "goal-is-proposed", () -> world.assessments().add(proposed, MENTEE, sent(says(4))));
    }

    @Test
    void say_a_step_and_what_was_seen() {
        AssessmentChange nothing = new AssessmentChange(Setting.absent(), Setting.to(null));

        Refused.forFields(
                () -> world.assessments().add(goal, MENTEE, sent(nothing)), "level:required", "seen:required");
    }
}
