package dev.cairn.mentoring.goal;

import static dev.cairn.mentoring.fixture.Changes.ofEvidence;
import static dev.cairn.mentoring.fixture.Changes.ofIndicator;
import static dev.cairn.mentoring.fixture.Changes.plain;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.UserKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A mentee who goes on with another mentor takes along what they choose, and nothing else. */
class HandoverServiceTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");
    private static final UserKey NEXT = keyOf("next");

    private final World world = World.inMemory();
    private final SeenMentorship before = world.aMentorship().active();
    private final SeenGoal goal = world.aGoal(before).titled("Run a review").open();
    private final SeenMilestone step =
            world.aMilestone(goal).titled("First draft").planned();

    private SeenMentorship next() {
        return world.aMentorship().with("next").proposed();
    }

    private List<GoalId> handOver(SeenMentorship to, List<GoalId> goals, List<MilestoneId> milestones) {
        return handOver(MENTEE, to.mentorship().id(), goals, milestones);
    }

    private List<GoalId> handOver(
            UserKey by, @Nullable MentorshipId to, List<GoalId> goals, List<MilestoneId> milestones) {
        Handover asked = new Handover(to, goals, milestones);
        return world.handovers().handOver(before.mentorship().id(), by, () -> Input.of(asked));
    }

    private SeenPlan plan(SeenMentorship of, UserKey viewer) {
        return world.plans().of(of.mentorship().id(), viewer);
    }

    private void add(ItemKind kind, ItemChange<? extends Content> change) {
        world.items().add(kind, goal.id(), MENTEE, sent(change));
    }

    private void measuredBy(String name, Audience audience) {
        add(
                ItemKind.INDICATOR,
                ofIndicator(Map.of(
                        "name",
                        name,
                        "measure",
                        Measure.COUNT,
                        "baseline",
                        BigDecimal.ZERO,
                        "target",
                        BigDecimal.TEN,
                        "audience",
                        audience)));
    }

    @Test
    @Tag("R122")
    void a_goal_is_proposed_to_the_next_mentor_in_the_same_words_with_what_measures_it_and_the_milestones_picked() {
        SeenMilestone left = world.aMilestone(goal).titled("Not picked").planned();
        measuredBy("Talks held", Audience.PAIR);
        SeenMentorship next = next();

        List<GoalId> made = handOver(next, List.of(goal.id()), List.of(step.id()));

        SeenGoal heir = plan(next, NEXT).goal(made.get(0)).orElseThrow();
        assertThat(made).hasSize(1).doesNotContain(goal.id());
        assertThat(heir.pairOnly().map(Goal::content)).isEqualTo(goal.pairOnly().map(Goal::content));
        assertThat(heir.state()).isEqualTo(GoalState.PROPOSED);
        assertThat(heir.milestones()).extracting(SeenMilestone::title).containsExactly("First draft");
        assertThat(heir.contents(Indicator.class)).extracting(Indicator::name).containsExactly("Talks held");
        assertThat(left.title()).isEqualTo("Not picked");
    }

    @Test
    @Tag("R122")
    void nothing_else_goes_with_it_and_neither_plan_tells_of_the_other() {
        add(ItemKind.EVIDENCE, ofEvidence(Map.of("type", EvidenceType.METRIC, "words", "Down by a third")));
        measuredBy("For myself", Audience.AUTHOR);
        SeenMentorship next = next();
        List<String> journal = journal(before, MENTOR);

        GoalId made = handOver(next, List.of(goal.id()), List.of()).get(0);

        assertThat(plan(next, MENTEE).goal(made).orElseThrow().items()).isEmpty();
        assertThat(journal(before, MENTOR)).isEqualTo(journal);
        assertThat(journal(next, NEXT)).hasSize(2).anyMatch(line -> line.startsWith("GOAL proposed"));
        assertThat(journal(next, NEXT))
                .noneMatch(line -> line.contains(before.mentorship().id().toString()));
    }

    private List<String> journal(SeenMentorship of, UserKey viewer) {
        return world.journal().of(of.mentorship().id().value(), viewer, 0, 200).items().stream()
                .map(HandoverServiceTest::line)
                .toList();
    }

    private static String line(JournalEntry entry) {
        return entry.kind() + " " + entry.action() + " " + entry.reason() + " " + entry.state();
    }

    @Test
    @Tag("R122")
    void goals_hang_together_as_far_as_they_were_picked_together() {
        SeenGoal middle = world.aGoal(before).titled("Middle").below(goal).open();
        SeenGoal leaf = world.aGoal(before).titled("Leaf").below(middle).open();
        SeenMentorship next = next();

        handOver(next, List.of(leaf.id(), goal.id()), List.of());

        SeenGoal top = plan(next, MENTEE).goals().get(0);
        assertThat(plan(next, MENTEE).goals()).hasSize(1);
        assertThat(top.title()).isEqualTo("Run a review");
        assertThat(top.subGoals()).extracting(SeenGoal::title).containsExactly("Leaf");
    }

    @Test
    @Tag("R122")
    void what_stands_there_in_the_same_words_is_not_passed_on_twice() {
        SeenMentorship next = next();
        handOver(next, List.of(goal.id()), List.of(step.id()));

        assertThat(handOver(next, List.of(goal.id()), List.of(step.id()))).isEmpty();
        assertThat(plan(next, MENTEE).flat()).hasSize(1);
        assertThat(plan(next, MENTEE).milestones()).hasSize(1);
    }

    @Test
    void a_draft_of_the_next_mentors_in_the_same_words_betrays_itself_by_nothing() {
        SeenMentorship next = next();
        world.aGoal(next).by("next").seenBy(Audience.AUTHOR).proposed();

        assertThat(handOver(next, List.of(goal.id()), List.of())).hasSize(1);
    }

    @Test
    @Tag("R122")
    void a_day_before_the_next_mentorship_began_is_left_out_or_becomes_its_first_one() {
        LocalDate late = world.clock().today().plusMonths(6);
        world.clock().set(late);
        SeenMentorship next = next();

        GoalId made = handOver(next, List.of(goal.id()), List.of(step.id())).get(0);

        SeenGoal heir = plan(next, MENTEE).goal(made).orElseThrow();
        assertThat(heir.due()).isNull();
        assertThat(heir.milestones()).extracting(SeenMilestone::due).containsExactly(late);
    }

    @Test
    @Tag("R122")
    void it_is_done_after_the_end_too_and_not_before_the_first_mentor_accepted() {
        SeenMentorship never = world.aMentorship().with("reader").proposed();
        Handover asked = new Handover(next().mentorship().id(), List.of(goal.id()), List.of());

        Refused.as(
                Conflict.class,
                "mentorship-is-proposed",
                () -> world.handovers().handOver(never.mentorship().id(), MENTEE, () -> Input.of(asked)));
        SeenMentorship now = world.service().get(before.mentorship().id(), MENTEE);
        world.service()
                .conclude(
                        now.mentorship().id(),
                        MENTEE,
                        Expected.revision(now.mentorship().revision()),
                        plain());
        assertThat(world.handovers().handOver(before.mentorship().id(), MENTEE, () -> Input.of(asked)))
                .hasSize(1);
    }

    @Test
    @Tag("R122")
    void it_is_the_mentees_alone_and_from_one_of_their_mentorships_to_another() {
        SeenMentorship next = next();
        SeenMentorship foreign = world.aMentorship().of("reader").with("next").active();
        SeenMentorship reversed = world.aMentorship().of("next").with("mentee").active();
        MentorshipId to = next.mentorship().id();
        List<GoalId> goals = List.of(goal.id());

        Refused.as(NotPermitted.class, "only-the-mentee-hands-over", () -> handOver(MENTOR, to, goals, List.of()));
        Refused.as(NotPermitted.class, "only-the-pair", () -> handOver(keyOf("reader"), to, goals, List.of()));
        for (SeenMentorship wrong : List.of(before, foreign, reversed)) {
            Refused.forFields(() -> handOver(wrong, goals, List.of()), "to:unknown-mentorship");
        }
        Refused.forFields(() -> handOver(MENTEE, null, goals, List.of()), "to:required");
        SeenMentorship over = world.aMentorship().with("next").refused();
        Refused.as(Conflict.class, "mentorship-is-refused", () -> handOver(over, goals, List.of()));
    }

    @Test
    void what_cannot_be_passed_on_is_refused_by_field() {
        SeenMentorship next = next();
        SeenGoal reached = world.aGoal(before).reached();
        SeenMilestone done = world.aMilestone(goal).reached();
        SeenMilestone elsewhere = world.aMilestone(world.aGoal(before).open()).planned();

        Refused.forFields(() -> handOver(next, List.of(), List.of()), "goals:nothing-picked");
        Refused.forFields(() -> handOver(next, List.of(GoalId.random()), List.of()), "goals:unknown-goal");
        Refused.forFields(() -> handOver(next, List.of(reached.id()), List.of()), "goals:only-open-goals");
        Refused.forFields(
                () -> handOver(next, List.of(goal.id()), List.of(done.id())), "milestones:only-planned-milestones");
        Refused.forFields(
                () -> handOver(next, List.of(goal.id()), List.of(elsewhere.id())), "milestones:unknown-milestone");
        assertThat(plan(next, MENTEE).flat()).isEmpty();
    }
}
