package dev.cairn.mentoring.goal;

import static dev.cairn.mentoring.fixture.Changes.ofGoal;
import static dev.cairn.mentoring.fixture.Changes.plain;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.GoalBuilder.revisionOf;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
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
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who sees a goal. */
class GoalAudienceTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");
    private static final UserKey READER = keyOf("reader");

    private final World world = World.inMemory();
    private final KnownPages.Page home = world.pages().add();
    private final SeenMentorship mentorship = world.aMentorship().on(home).active();
    private final GoalService service = world.goals();

    private static Goal whole(SeenGoal seen) {
        return seen.pairOnly().orElseThrow();
    }

    private SeenGoal change(SeenGoal goal, Map<String, ?> members) {
        return service.change(goal.id(), MENTEE, revisionOf(goal), sent(ofGoal(members)));
    }

    @Test
    void a_draft_is_its_authors_alone() {
        SeenGoal draft = world.aGoal(mentorship).seenBy(Audience.AUTHOR).proposed();

        Refused.as(NotFound.class, "goal-not-found", () -> world.plans().goal(draft.id(), MENTOR));
        Refused.as(
                NotFound.class, "goal-not-found", () -> service.agree(draft.id(), MENTOR, revisionOf(draft), plain()));
        assertThat(world.plans().goal(draft.id(), MENTEE).title()).isEqualTo(draft.title());
    }

    @Test
    void a_draft_is_shared_and_then_stays_shared() {
        SeenGoal draft = world.aGoal(mentorship).seenBy(Audience.AUTHOR).proposed();

        SeenGoal shared = change(draft, Map.of("audience", Audience.PAIR));

        assertThat(world.plans().goal(draft.id(), MENTOR).title()).isEqualTo(draft.title());
        Refused.as(Conflict.class, "already-shared", () -> change(shared, Map.of("audience", Audience.AUTHOR)));
    }

    @Test
    void the_mentor_does_not_widen_it_but_may_take_it_back() {
        SeenGoal goal = world.aGoal(mentorship).open();
        Refused.as(
                NotPermitted.class,
                "only-the-mentee-shares-with-page",
                () -> service.change(
                        goal.id(), MENTOR, revisionOf(goal), sent(ofGoal(Map.of("audience", Audience.PAGE)))));
        SeenGoal wide = change(goal, Map.of("audience", Audience.PAGE));

        SeenGoal back =
                service.change(wide.id(), MENTOR, revisionOf(wide), sent(ofGoal(Map.of("audience", Audience.PAIR))));

        assertThat(whole(back).audience()).isEqualTo(Audience.PAIR);
    }

    @Test
    void a_reader_sees_the_outline_of_what_is_shown_to_the_page_and_no_more() {
        SeenGoal goal = world.aGoal(mentorship).seenBy(Audience.PAGE).open();
        SeenGoal hidden = world.aGoal(mentorship).open();

        SeenGoal outline = world.plans().goal(goal.id(), READER);

        assertThat(outline.title()).isEqualTo(goal.title());
        assertThat(outline.pairOnly()).isEmpty();
        assertThat(outline.can()).isEmpty();
        Refused.as(NotFound.class, "goal-not-found", () -> world.plans().goal(hidden.id(), READER));
        Refused.as(
                NotPermitted.class, "only-the-pair", () -> service.reach(goal.id(), READER, revisionOf(goal), plain()));
    }

    @Test
    void nobody_without_the_page_learns_that_it_is_there() {
        SeenGoal goal = world.aGoal(mentorship).seenBy(Audience.PAGE).open();
        home.viewedBy("mentee", "mentor");

        Refused.as(NotFound.class, "goal-not-found", () -> world.plans().goal(goal.id(), READER));
        Refused.as(NotFound.class, "goal-not-found", () -> world.plans().goal(GoalId.random(), READER));
    }

    @Test
    void nothing_is_shown_to_the_page_or_taken_back_while_the_page_is_in_the_trash() {
        SeenGoal goal = world.aGoal(mentorship).open();
        home.trashed();

        Refused.as(Conflict.class, "home-page-gone", () -> change(goal, Map.of("audience", Audience.PAGE)));
    }

    @Test
    void the_journal_does_not_tell_of_the_draft_that_a_goal_is_part_of() {
        SeenGoal draft = world.aGoal(mentorship).seenBy(Audience.AUTHOR).proposed();
        SeenGoal part = world.aGoal(mentorship).below(draft).proposed();
        change(part, Map.of("title", "Another"));

        assertThat(world.service()
                        .journal(mentorship.mentorship().id(), MENTOR, 0, 100)
                        .items()
                        .toString())
                .contains(part.id().toString())
                .doesNotContain(draft.id().toString());
    }

    @Test
    void the_audience_is_not_cleared() {
        SeenGoal goal = world.aGoal(mentorship).open();

        Refused.forFields(() -> change(goal, Collections.singletonMap("audience", null)), "audience:required");
    }
}
