package dev.cairn.mentoring.goal;

import static dev.cairn.mentoring.fixture.Changes.because;
import static dev.cairn.mentoring.fixture.Changes.ofEvidence;
import static dev.cairn.mentoring.fixture.Changes.ofGoal;
import static dev.cairn.mentoring.fixture.Changes.ofIndicator;
import static dev.cairn.mentoring.fixture.Changes.ofMeasurement;
import static dev.cairn.mentoring.fixture.Changes.ofMentorship;
import static dev.cairn.mentoring.fixture.Changes.plain;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.GoalBuilder.revisionOf;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.MilestoneBuilder;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.Cadence;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Place;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The plan as it stood when a day ended. */
class PlanHistoryTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");
    private static final UserKey READER = keyOf("reader");
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    private final World world = World.inMemory();
    private final KnownPages.Page home = world.pages().add();
    private final MentorshipId mentorship = started();

    private MentorshipId started() {
        world.clock().set(MONDAY);
        return world.aMentorship().on(home).active().mentorship().id();
    }

    private SeenMentorship now() {
        return world.service().get(mentorship, MENTEE);
    }

    private SeenPlan plan(UserKey viewer, LocalDate day) {
        return world.history().of(mentorship, viewer, () -> day);
    }

    private SeenGoal goal(SeenGoal goal, UserKey viewer, LocalDate day) {
        return plan(viewer, day).goal(goal.id()).orElseThrow();
    }

    private static List<String> titles(List<SeenGoal> goals) {
        return goals.stream().map(SeenGoal::title).toList();
    }

    private SeenGoal change(SeenGoal goal, String member, Object value) {
        return world.goals().change(goal.id(), MENTEE, revisionOf(goal), sent(ofGoal(Map.of(member, value))));
    }

    private SeenItem evidence(SeenGoal goal, UserKey by, Audience audience) {
        return world.items()
                .add(
                        ItemKind.EVIDENCE,
                        goal.id(),
                        by,
                        sent(ofEvidence(
                                Map.of("type", EvidenceType.WORK_SAMPLE, "words", "The draft", "audience", audience))));
    }

    private SeenItem indicator(SeenGoal goal) {
        return world.items()
                .add(
                        ItemKind.INDICATOR,
                        goal.id(),
                        MENTEE,
                        sent(ofIndicator(
                                Map.of("name", "Reviews", "measure", Measure.COUNT, "target", BigDecimal.valueOf(4)))));
    }

    private void view(SeenGoal goal, UserKey by, int level) {
        world.assessments()
                .add(
                        goal.id(),
                        by,
                        sent(new AssessmentChange(Setting.to((long) level), Setting.to("Seen as " + level))));
    }

    private List<Integer> levels(SeenGoal goal, UserKey viewer, LocalDate day) {
        return goal(goal, viewer, day).items(ItemKind.ASSESSMENT).stream()
                .map(item -> item.pairOnly()
                        .orElseThrow()
                        .as(Assessment.class)
                        .content()
                        .level())
                .toList();
    }

    @Nested
    class A_goal {
        @Test
        void says_what_it_said_and_stood_where_it_stood() {
            SeenGoal goal = world.aGoal(now()).titled("Run a review").proposed();
            world.clock().set(TUESDAY);
            SeenGoal renamed = change(goal, "title", "Run a calm review");
            world.clock().set(FRIDAY);
            SeenGoal agreed = world.goals().agree(goal.id(), MENTOR, revisionOf(renamed), plain());
            world.goals().reach(goal.id(), MENTEE, revisionOf(agreed), plain());

            assertThat(goal(goal, MENTEE, MONDAY).title()).isEqualTo("Run a review");
            assertThat(goal(goal, MENTOR, TUESDAY).title()).isEqualTo("Run a calm review");
            assertThat(goal(goal, MENTOR, TUESDAY).state()).isEqualTo(GoalState.PROPOSED);
            assertThat(goal(goal, MENTOR, FRIDAY).state()).isEqualTo(GoalState.REACHED);
            assertThat(goal(goal, MENTOR, FRIDAY).reachedOn()).isEqualTo(FRIDAY);
        }

        @Test
        void is_not_there_before_it_is_made_and_still_there_before_it_is_deleted() {
            SeenGoal early = world.aGoal(now()).titled("Early").proposed();
            world.clock().set(TUESDAY);
            world.aGoal(now()).titled("Late").proposed();
            world.clock().set(FRIDAY);
            world.tree().delete(early.id(), MENTEE, revisionOf(early), sent("{}"));

            assertThat(titles(plan(MENTEE, MONDAY).goals())).containsExactly("Early");
            assertThat(titles(plan(MENTEE, TUESDAY).goals())).containsExactly("Early", "Late");
            assertThat(titles(plan(MENTEE, FRIDAY).goals())).containsExactly("Late");
        }

        @Test
        void hangs_where_it_hung_in_the_order_of_that_day() {
            SeenGoal one = world.aGoal(now()).titled("One").proposed();
            SeenGoal two = world.aGoal(now()).titled("Two").proposed();
            SeenGoal three = world.aGoal(now()).titled("Three").proposed();
            world.clock().set(TUESDAY);
            order(three, one, two);
            world.clock().set(FRIDAY);
            change(one, "parent", two.id());

            assertThat(titles(plan(MENTOR, MONDAY).goals())).containsExactly("One", "Two", "Three");
            assertThat(titles(plan(MENTOR, TUESDAY).goals())).containsExactly("Three", "One", "Two");
            assertThat(titles(plan(MENTOR, FRIDAY).goals())).containsExactly("Three", "Two");
            assertThat(titles(goal(two, MENTOR, FRIDAY).subGoals())).containsExactly("One");
        }

        @Test
        void that_moved_up_because_the_one_above_was_deleted_hangs_there_from_then_on() {
            SeenGoal top = world.aGoal(now()).titled("Top").proposed();
            SeenGoal middle =
                    world.aGoal(now()).titled("Middle").below(top).by("mentor").proposed();
            SeenGoal draft = world.aGoal(now())
                    .titled("Draft")
                    .below(middle)
                    .seenBy(Audience.AUTHOR)
                    .proposed();
            world.clock().set(FRIDAY);
            world.tree().delete(middle.id(), MENTOR, revisionOf(middle), sent("{}"));

            assertThat(goal(draft, MENTEE, MONDAY).parent()).isEqualTo(middle.id());
            assertThat(goal(draft, MENTEE, FRIDAY).parent()).isEqualTo(top.id());
        }

        @Test
        void has_come_as_far_as_it_had_by_what_counted_then() {
            SeenGoal goal = world.aGoal(now()).open();
            SeenMilestone first = world.aMilestone(goal).titled("First").planned();
            world.aMilestone(goal).titled("Second").planned();
            world.clock().set(TUESDAY);
            world.milestones().reach(first.id(), MENTEE, MilestoneBuilder.revisionOf(first), plain());
            world.clock().set(FRIDAY);
            SeenItem indicator = indicator(goal);
            world.items().add(ItemKind.MEASUREMENT, indicator.id(), MENTEE, sent(ofMeasurement(Map.of("on", FRIDAY))));

            assertThat(goal(goal, MENTEE, MONDAY).progress()).isEqualByComparingTo("0");
            assertThat(goal(goal, MENTEE, TUESDAY).progress()).isEqualByComparingTo("50");
            assertThat(goal(goal, MENTEE, FRIDAY).progress()).isEqualByComparingTo("25");
            assertThat(goal(goal, MENTEE, TUESDAY).claims()).isEqualTo(new Claims(1, 0));
            assertThat(goal(goal, MENTEE, FRIDAY).claims()).isEqualTo(new Claims(2, 0));
        }
    }

    @Nested
    class A_milestone {
        @Test
        void has_the_day_and_the_moves_that_it_had() {
            SeenGoal goal = world.aGoal(now()).open();
            SeenMilestone planned = world.aMilestone(goal).due(FRIDAY).planned();
            world.clock().set(TUESDAY);
            world.milestones()
                    .postpone(
                            planned.id(),
                            MENTEE,
                            MilestoneBuilder.revisionOf(planned),
                            sent(new Postponement(FRIDAY.plusWeeks(2), "too much at once")));
            world.clock().set(FRIDAY.plusDays(1));

            SeenMilestone before = plan(MENTOR, MONDAY).milestones().get(0);
            SeenMilestone after = plan(MENTOR, TUESDAY).milestones().get(0);

            assertThat(before.due()).isEqualTo(FRIDAY);
            assertThat(before.pairOnly().orElseThrow().moves()).isEmpty();
            assertThat(after.pairOnly().orElseThrow().moves())
                    .containsExactly(new Move(FRIDAY, FRIDAY.plusWeeks(2), "too much at once", MENTEE, TUESDAY));
        }

        @Test
        void was_overdue_only_if_its_day_had_passed_by_then() {
            SeenGoal goal = world.aGoal(now()).open();
            world.aMilestone(goal).due(TUESDAY).planned();
            world.clock().set(FRIDAY);

            assertThat(plan(MENTEE, TUESDAY).milestones()).noneMatch(SeenMilestone::overdue);
            assertThat(plan(MENTEE, FRIDAY).milestones()).allMatch(SeenMilestone::overdue);
        }
    }

    @Nested
    class A_day {
        @Test
        void ends_in_the_time_zone_of_whoever_looks() {
            world.clock().set(Instant.parse("2026-09-07T23:59:59.999Z"));
            world.aGoal(now()).titled("Late on Monday").proposed();
            world.clock().set(Instant.parse("2026-09-08T00:00:00Z"));
            world.aGoal(now()).titled("Early on Tuesday").proposed();

            assertThat(titles(plan(MENTEE, MONDAY).goals())).containsExactly("Late on Monday");
            assertThat(titles(plan(MENTEE, TUESDAY).goals())).hasSize(2);
        }

        @Test
        void that_has_not_come_is_refused_by_field() {
            Refused.forFields(() -> plan(MENTEE, TUESDAY), "date:day-in-the-future");
        }

        @Test
        void before_the_mentorship_was_there_has_no_plan() {
            Refused.as(NotFound.class, "mentorship-not-there-yet", () -> plan(MENTEE, MONDAY.minusDays(1)));
        }

        @Test
        void that_is_today_has_the_plan_of_now_for_each_of_the_pair_without_its_steps() {
            everything();

            for (UserKey one : List.of(MENTEE, MENTOR)) {
                SeenPlan now = world.plans().of(mentorship, one);

                assertThat(plan(one, world.clock().today()))
                        .usingRecursiveComparison(RecursiveComparisonConfiguration.builder()
                                .withIgnoredFieldsMatchingRegexes(".*\\.can", ".*\\.past", ".*planRevision")
                                .withIgnoredFields("mentorship.past")
                                .withStrictTypeChecking(true)
                                .build())
                        .isEqualTo(now);
            }
        }

        /** A plan with each kind of thing in it, and hidden ones of both. */
        private void everything() {
            Mentorship found = now().mentorship();
            world.service()
                    .change(
                            mentorship,
                            MENTEE,
                            Expected.revision(found.revision()),
                            sent(ofMentorship(Map.of(
                                    "cadence", new Cadence.Monthly(-1, DayOfWeek.FRIDAY), "careerAim", "To lead"))));
            SeenGoal goal = world.aGoal(now())
                    .saying("aim", new Aim(Aim.Kind.TEAM, "Less waiting"))
                    .open();
            world.clock().set(TUESDAY);
            SeenGoal part = world.aGoal(now()).below(goal).by("mentor").open();
            world.aGoal(now()).seenBy(Audience.AUTHOR).titled("Draft").proposed();
            world.aGoal(now()).seenBy(Audience.AUTHOR).by("mentor").below(part).proposed();
            world.aGoal(now()).dropped();
            SeenMilestone milestone = world.aMilestone(goal).reached();
            world.milestones()
                    .reopen(milestone.id(), MENTEE, MilestoneBuilder.revisionOf(milestone), because("too early"));
            world.aMilestone(part).saying("indicator", "It is said").dropped();
            evidence(goal, MENTEE, Audience.PAGE);
            evidence(goal, MENTOR, Audience.AUTHOR);
            SeenItem indicator = indicator(part);
            world.items().add(ItemKind.MEASUREMENT, indicator.id(), MENTEE, sent(ofMeasurement(Map.of())));
            view(goal, MENTEE, 2);
            view(goal, MENTOR, 4);
            view(goal, MENTOR, 5);
            world.clock().set(FRIDAY);
            world.proposals()
                    .propose(
                            goal.id(),
                            MENTEE,
                            sent(new NewProposal(
                                    ofGoal(Map.of("title", "Run two reviews")),
                                    null,
                                    "less time",
                                    null,
                                    FRIDAY.plusWeeks(4),
                                    null,
                                    null,
                                    null)));
            order(world.plans().of(mentorship, MENTEE).goals().stream()
                    .sorted((one, other) -> other.title().compareTo(one.title()))
                    .toArray(SeenGoal[]::new));
        }
    }

    private void order(SeenGoal... goals) {
        world.tree()
                .order(
                        mentorship,
                        MENTEE,
                        Expected.revision(now().mentorship().planRevision()),
                        sent(new GoalOrder(
                                null, List.of(goals).stream().map(SeenGoal::id).toList())));
    }

    @Nested
    class Whoever_looks_back {
        @Test
        void does_not_see_a_draft_of_the_other_of_that_day_though_it_was_shared_later() {
            SeenGoal draft = world.aGoal(now()).seenBy(Audience.AUTHOR).proposed();
            world.clock().set(FRIDAY);
            change(draft, "audience", Audience.PAIR);

            assertThat(plan(MENTEE, MONDAY).goals()).hasSize(1);
            assertThat(plan(MENTOR, MONDAY).goals()).isEmpty();
            assertThat(plan(MENTOR, MONDAY).counts().goals().values()).containsOnly(0);
            assertThat(plan(MENTOR, FRIDAY).goals()).hasSize(1);
        }

        @Test
        void does_not_see_a_view_of_the_other_of_a_day_when_it_was_blind_though_it_was_revealed_later() {
            SeenGoal goal = world.aGoal(now()).open();
            view(goal, MENTOR, 2);
            world.clock().set(FRIDAY);
            view(goal, MENTEE, 4);

            assertThat(levels(goal, MENTEE, MONDAY)).isEmpty();
            assertThat(goal(goal, MENTEE, MONDAY).views().in()).containsExactly(ViewRole.MENTOR);
            assertThat(levels(goal, MENTOR, MONDAY)).containsExactly(2);
            assertThat(levels(goal, MENTEE, FRIDAY)).containsExactlyInAnyOrder(2, 4);
        }

        @Test
        void does_not_see_a_view_that_is_blind_now() {
            SeenGoal goal = world.aGoal(now()).open();
            view(goal, MENTOR, 2);

            assertThat(levels(goal, MENTEE, MONDAY)).isEmpty();
        }

        @Test
        void can_do_nothing_there() {
            SeenGoal goal = world.aGoal(now()).open();
            world.aMilestone(goal).planned();
            evidence(goal, MENTEE, Audience.PAIR);

            SeenPlan then = plan(MENTEE, MONDAY);

            assertThat(then.mentorship().can()).isEmpty();
            assertThat(then.flat()).allMatch(one -> one.can().isEmpty());
            assertThat(then.milestones()).hasSize(1).allMatch(one -> one.can().isEmpty());
            assertThat(then.flat().get(0).items())
                    .hasSize(1)
                    .allMatch(one -> one.can().isEmpty());
        }

        @Test
        void and_is_not_of_the_pair_finds_nothing_even_what_was_shared_with_the_page() {
            world.aGoal(now()).seenBy(Audience.PAGE).open();
            Place place = new Place(home.id(), null, null);

            assertThat(world.plans().of(mentorship, READER).goals()).hasSize(1);
            Refused.as(NotFound.class, "mentorship-not-found", () -> plan(READER, MONDAY));
            assertThat(world.history().at(place, READER, MONDAY)).isEmpty();
            assertThat(world.history().at(place, null, MONDAY)).isEmpty();
            assertThat(world.history().at(place, MENTOR, MONDAY)).isPresent();
        }

        @Test
        void is_told_that_it_is_not_there_before_the_day_is_read() {
            Refused.as(
                    NotFound.class,
                    "mentorship-not-found",
                    () -> world.history().of(mentorship, READER, () -> {
                        throw new AssertionError("the day was read");
                    }));
        }
    }

    @Test
    void the_mentorship_itself_stands_as_it_stood() {
        world.clock().set(FRIDAY);
        world.service()
                .pause(mentorship, MENTOR, Expected.revision(now().mentorship().revision()), plain());

        assertThat(plan(MENTEE, MONDAY).mentorship().mentorship().stage()).isEqualTo(Stage.ACTIVE);
        assertThat(plan(MENTEE, MONDAY).mentorship().charter()).isEqualTo(now().charter());
        assertThat(plan(MENTEE, FRIDAY).mentorship().mentorship().stage()).isEqualTo(Stage.PAUSED);
    }
}
