package dev.cairn.mentoring.goal;

import static dev.cairn.mentoring.fixture.Changes.ofEvidence;
import static dev.cairn.mentoring.fixture.Changes.ofIndicator;
import static dev.cairn.mentoring.fixture.Changes.ofMeasurement;
import static dev.cairn.mentoring.fixture.Changes.plain;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.fixture.GoalBuilder;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.MilestoneBuilder;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.UserKey;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What hangs on a goal: who sees it, what it counts for, and what goes with what. */
class PlanItemServiceTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");
    private static final UserKey READER = keyOf("reader");

    private final World world = World.inMemory();
    private final KnownPages.Page home = world.pages().add();
    private final SeenMentorship mentorship = world.aMentorship().on(home).active();
    private final PlanItemService service = world.items();

    private SeenItem indicator(SeenGoal goal, Audience audience) {
        Map<String, Object> members = new HashMap<>(Map.of(
                "name", "Reviews", "measure", Measure.COUNT, "target", BigDecimal.valueOf(4), "audience", audience));
        return service.add(ItemKind.INDICATOR, goal.id(), MENTEE, sent(ofIndicator(members)));
    }

    private SeenItem measured(SeenItem indicator) {
        return service.add(ItemKind.MEASUREMENT, indicator.id(), MENTEE, sent(ofMeasurement(Map.of())));
    }

    private static Map<String, Object> sample(Audience audience) {
        return Map.of("type", EvidenceType.WORK_SAMPLE, "words", "The draft", "audience", audience);
    }

    private SeenItem evidence(SeenGoal goal, Audience audience) {
        return service.add(ItemKind.EVIDENCE, goal.id(), MENTEE, sent(ofEvidence(sample(audience))));
    }

    private SeenGoal seen(SeenGoal goal, UserKey by) {
        return world.plans().goal(goal.id(), by);
    }

    private List<JournalEntry> journal(UserKey by) {
        return world.service().journal(mentorship.mentorship().id(), by, 0, 100).items();
    }

    @Nested
    class A_draft {
        @Test
        void is_its_authors_alone_and_so_is_its_history() {
            SeenGoal goal = world.aGoal(mentorship).open();
            SeenItem draft = evidence(goal, Audience.AUTHOR);

            assertThat(seen(goal, MENTEE).items()).hasSize(1);
            assertThat(seen(goal, MENTOR).items()).isEmpty();
            Refused.as(NotFound.class, "item-not-found", () -> world.plans().item(draft.id(), MENTOR));
            assertThat(journal(MENTEE)).anyMatch(entry -> entry.kind() == ItemKind.EVIDENCE);
            assertThat(journal(MENTOR)).noneMatch(entry -> entry.kind() == ItemKind.EVIDENCE);
        }

        @Test
        void hides_what_is_about_it() {
            SeenGoal goal = world.aGoal(mentorship).open();
            SeenItem draft = indicator(goal, Audience.AUTHOR);
            SeenItem measurement = measured(draft);

            assertThat(seen(goal, MENTOR).items()).isEmpty();
            Refused.as(NotFound.class, "item-not-found", () -> world.plans().item(measurement.id(), MENTOR));
            assertThat(journal(MENTOR)).noneMatch(entry -> entry.kind() == ItemKind.MEASUREMENT);
        }

        @Test
        void hides_what_is_about_a_measurement_of_it() {
            SeenGoal goal = world.aGoal(mentorship).open();
            SeenItem measurement = measured(indicator(goal, Audience.AUTHOR));
            SeenItem evidence =
                    service.add(ItemKind.EVIDENCE, measurement.id(), MENTEE, sent(ofEvidence(sample(Audience.PAIR))));

            assertThat(seen(goal, MENTOR).items()).isEmpty();
            Refused.as(NotFound.class, "item-not-found", () -> world.plans().item(evidence.id(), MENTOR));
            assertThat(journal(MENTOR)).noneMatch(entry -> entry.kind() == ItemKind.EVIDENCE);
        }

        @Test
        void counts_neither_for_progress_nor_as_a_claim() {
            SeenGoal goal = world.aGoal(mentorship).open();
            measured(indicator(goal, Audience.AUTHOR));
            evidence(goal, Audience.AUTHOR);

            for (UserKey one : List.of(MENTEE, MENTOR)) {
                assertThat(seen(goal, one).progress()).isEqualByComparingTo("0");
                assertThat(seen(goal, one).claims()).isEqualTo(Claims.NONE);
            }
        }

        @Test
        void of_a_milestone_is_not_found_through_what_is_about_that() {
            SeenGoal goal = world.aGoal(mentorship).open();
            SeenMilestone milestone =
                    world.aMilestone(goal).saying("audience", Audience.AUTHOR).planned();
            service.add(ItemKind.EVIDENCE, milestone.id(), MENTEE, sent(ofEvidence(sample(Audience.PAIR))));

            assertThat(seen(goal, MENTOR).items()).isEmpty();
            assertThat(journal(MENTOR)).noneMatch(entry -> entry.kind() == ItemKind.EVIDENCE);
        }
    }

    @Nested
    class Shared_with_the_page {
        @Test
        void it_shows_its_outline_where_its_goal_is_shown() {
            SeenGoal goal = world.aGoal(mentorship).seenBy(Audience.PAGE).open();
            SeenItem indicator = indicator(goal, Audience.PAGE);
            measured(indicator);
            evidence(goal, Audience.PAIR);

            List<SeenItem> told = seen(goal, READER).items();

            assertThat(told).hasSize(1);
            assertThat(told.get(0).outline()).isEqualTo(new Outline("Reviews", null, null, null));
            assertThat(told.get(0).progress()).isEqualByComparingTo("25");
            assertThat(told.get(0).value()).isNull();
            assertThat(told.get(0).pairOnly()).isEmpty();
            assertThat(told.get(0).can()).isEmpty();
        }

        @Test
        void it_is_hidden_where_its_goal_is() {
            SeenGoal goal = world.aGoal(mentorship).open();
            SeenItem indicator = indicator(goal, Audience.PAGE);

            Refused.as(NotFound.class, "item-not-found", () -> world.plans().item(indicator.id(), READER));
        }

        @Test
        void a_milestone_of_a_hidden_goal_is_still_not_the_readers_to_back() {
            SeenGoal goal = world.aGoal(mentorship).open();
            SeenMilestone milestone =
                    world.aMilestone(goal).saying("audience", Audience.PAGE).planned();

            Refused.as(
                    NotPermitted.class,
                    "only-the-pair",
                    () -> service.add(
                            ItemKind.EVIDENCE, milestone.id(), READER, sent(ofEvidence(sample(Audience.PAIR)))));
        }

        @Test
        void only_by_the_mentee() {
            SeenGoal goal = world.aGoal(mentorship).open();
            SeenItem indicator = indicator(goal, Audience.PAIR);
            ItemChange<Indicator> widen = ofIndicator(Map.of("audience", Audience.PAGE));

            Refused.as(
                    NotPermitted.class,
                    "only-the-mentee-shares-with-page",
                    () -> service.change(indicator.id(), Indicator.class, MENTOR, Expected.revision(1), sent(widen)));
            SeenItem wide = service.change(indicator.id(), Indicator.class, MENTEE, Expected.revision(1), sent(widen));
            assertThat(wide.pairOnly().orElseThrow().audience()).isEqualTo(Audience.PAGE);
        }
    }

    @Nested
    class Claims_and_evidence {
        @Test
        void a_claim_is_a_reached_goal_a_reached_milestone_or_a_measurement() {
            SeenGoal goal = world.aGoal(mentorship).open();
            SeenMilestone milestone = world.aMilestone(goal).reached();
            world.aMilestone(goal).planned();
            SeenItem measurement = measured(indicator(goal, Audience.PAIR));
            assertThat(seen(goal, MENTOR).claims()).isEqualTo(new Claims(2, 0));

            service.add(ItemKind.EVIDENCE, milestone.id(), MENTOR, sent(ofEvidence(sample(Audience.PAIR))));
            service.add(ItemKind.EVIDENCE, measurement.id(), MENTOR, sent(ofEvidence(sample(Audience.PAIR))));
            assertThat(seen(goal, MENTOR).claims()).isEqualTo(new Claims(2, 2));

            SeenGoal reached =
                    world.goals().reach(goal.id(), MENTEE, GoalBuilder.revisionOf(seen(goal, MENTEE)), plain());
            assertThat(reached.claims()).isEqualTo(new Claims(3, 2));
            evidence(goal, Audience.PAIR);
            assertThat(seen(goal, MENTOR).claims()).isEqualTo(new Claims(3, 3));
        }

        @Test
        void evidence_is_put_right_by_its_author_alone() {
            SeenItem evidence = evidence(world.aGoal(mentorship).open(), Audience.PAIR);

            Refused.as(
                    NotPermitted.class,
                    "not-your-step",
                    () -> service.change(
                            evidence.id(),
                            Evidence.class,
                            MENTOR,
                            Expected.revision(1),
                            sent(ofEvidence(Map.of("words", "Another")))));
            Refused.as(
                    NotPermitted.class,
                    "not-your-step",
                    () -> service.remove(evidence.id(), Evidence.class, MENTOR, Expected.revision(1), plain()));
        }
    }

    @Nested
    class What_goes_with_what {
        @Test
        void a_deleted_goal_takes_all_that_hangs_on_it() {
            SeenGoal goal = world.aGoal(mentorship).proposed();
            SeenItem indicator = indicator(goal, Audience.PAIR);
            SeenItem evidence = evidence(goal, Audience.PAIR);

            world.tree().delete(goal.id(), MENTEE, GoalBuilder.revisionOf(goal), plain());

            for (SeenItem gone : List.of(indicator, evidence)) {
                Refused.as(NotFound.class, "item-not-found", () -> world.plans().item(gone.id(), MENTEE));
            }
            assertThat(journal(MENTOR))
                    .filteredOn(entry -> entry.action().equals("deleted"))
                    .extracting(JournalEntry::kind)
                    .contains(ItemKind.GOAL, ItemKind.INDICATOR, ItemKind.EVIDENCE);
        }

        @Test
        void a_deleted_milestone_takes_its_evidence() {
            SeenGoal goal = world.aGoal(mentorship).proposed();
            SeenMilestone milestone = world.aMilestone(goal).planned();
            SeenItem evidence =
                    service.add(ItemKind.EVIDENCE, milestone.id(), MENTEE, sent(ofEvidence(sample(Audience.PAIR))));

            world.milestones().delete(milestone.id(), MENTEE, MilestoneBuilder.revisionOf(milestone), plain());

            Refused.as(NotFound.class, "item-not-found", () -> world.plans().item(evidence.id(), MENTEE));
        }

        @Test
        void a_removed_measurement_takes_its_evidence_and_then_its_indicator_can_go() {
            SeenGoal goal = world.aGoal(mentorship).open();
            SeenItem indicator = indicator(goal, Audience.PAIR);
            SeenItem measurement = measured(indicator);
            service.add(ItemKind.EVIDENCE, measurement.id(), MENTOR, sent(ofEvidence(sample(Audience.PAIR))));
            Refused.as(
                    Conflict.class,
                    "indicator-is-measured",
                    () -> service.remove(indicator.id(), Indicator.class, MENTOR, Expected.revision(1), plain()));

            service.remove(measurement.id(), Measurement.class, MENTEE, Expected.revision(1), plain());
            service.remove(indicator.id(), Indicator.class, MENTOR, Expected.revision(1), plain());

            assertThat(seen(goal, MENTEE).items()).isEmpty();
        }
    }

    @Nested
    class Its_time {
        @Test
        void nothing_is_measured_before_it_was_agreed() {
            SeenGoal goal = world.aGoal(mentorship).proposed();
            SeenItem indicator = indicator(goal, Audience.PAIR);

            Refused.as(Conflict.class, "goal-is-proposed", () -> measured(indicator));
        }

        @Test
        void evidence_may_come_after_the_goal_was_reached_and_an_indicator_may_not() {
            SeenGoal goal = world.aGoal(mentorship).reached();

            evidence(goal, Audience.PAIR);

            Refused.as(Conflict.class, "goal-is-reached", () -> indicator(goal, Audience.PAIR));
        }

        @Test
        void what_did_not_change_leaves_no_trace() {
            SeenGoal goal = world.aGoal(mentorship).open();
            SeenItem indicator = indicator(goal, Audience.PAIR);

            SeenItem same = service.change(
                    indicator.id(),
                    Indicator.class,
                    MENTOR,
                    Expected.revision(1),
                    sent(ofIndicator(Map.of("name", "Reviews"))));

            assertThat(same.pairOnly().orElseThrow().revision()).isEqualTo(1);
        }
    }
}
