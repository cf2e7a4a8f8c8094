package dev.cairn.mentoring.progress;

import static dev.cairn.mentoring.fixture.Changes.because;
import static dev.cairn.mentoring.fixture.Changes.ofEvidence;
import static dev.cairn.mentoring.fixture.Changes.ofIndicator;
import static dev.cairn.mentoring.fixture.Changes.ofMeasurement;
import static dev.cairn.mentoring.fixture.Changes.plain;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.checkin.AnAction;
import dev.cairn.mentoring.checkin.Assent;
import dev.cairn.mentoring.checkin.CheckInChange;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.CheckInItem;
import dev.cairn.mentoring.fixture.GoalBuilder;
import dev.cairn.mentoring.fixture.MilestoneBuilder;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.goal.EvidenceType;
import dev.cairn.mentoring.goal.Measure;
import dev.cairn.mentoring.goal.Postponement;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.NewReview;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DriftTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");

    private final World world = World.inMemory();
    private final SeenMentorship pair = world.aMentorship().active();
    private final LocalDate today = world.clock().today();
    private final SeenGoal goal = world.aGoal(pair).open();

    private List<Finding> found(Rule rule) {
        return Drift.of(
                        world.progress()
                                .situation(world.mentorships()
                                        .find(pair.mentorship().id())
                                        .orElseThrow()),
                        Thresholds.USUAL)
                .stream()
                .filter(one -> one.rule() == rule)
                .toList();
    }

    private CheckInId planned(LocalDate day) {
        return world.planning()
                .plan(pair.mentorship().id(), MENTEE, sent(new CheckInChange(Setting.to(day), Setting.absent(), null)))
                .checkIn()
                .id();
    }

    private CheckInItem<?> step(CheckInId in, @Nullable UUID serves) {
        return world.noting()
                .add(in, MENTEE, sent(AnAction.to("Ask first").serving(serves).change()))
                .item();
    }

    private void done(CheckInItem<?> step) {
        world.actions().complete(step.id(), MENTEE, Expected.revision(step.revision()), plain());
    }

    private CheckInId held(LocalDate day) {
        CheckInId id = planned(day);
        close(id, day);
        return id;
    }

    private void close(CheckInId id, LocalDate day) {
        world.clock().set(day);
        UUID shown = world.closing().standing(world.checkIns().get(id, MENTEE)).fingerprint();
        Assent assent = new Assent(Setting.to(shown), true);
        world.closing().confirm(id, MENTEE, Expected.revision(1), sent(assent));
        world.closing().close(id, MENTOR, Expected.revision(1), sent(assent));
    }

    @Test
    void nothing_is_found_where_the_two_do_not_work_together() {
        assertThat(found(Rule.NO_EVIDENCE)).hasSize(1);

        world.service().pause(pair.mentorship().id(), MENTEE, Expected.revision(2), plain());

        assertThat(found(Rule.NO_EVIDENCE)).isEmpty();
    }

    @Nested
    class No_evidence {
        private void shown() {
            world.items()
                    .add(
                            ItemKind.EVIDENCE,
                            goal.id(),
                            MENTEE,
                            sent(ofEvidence(Map.of(
                                    "type",
                                    EvidenceType.WORK_SAMPLE,
                                    "words",
                                    "The draft",
                                    "audience",
                                    Audience.PAIR))));
        }

        @Test
        void is_found_two_months_after_a_goal_was_agreed_or_something_was_shown_last() {
            assertThat(found(Rule.NO_EVIDENCE))
                    .containsExactly(new Finding(Rule.NO_EVIDENCE, today.plusDays(60), null, 60));

            world.clock().set(today.plusDays(10));
            shown();

            assertThat(found(Rule.NO_EVIDENCE)).extracting(Finding::from).containsExactly(today.plusDays(70));
        }

        @Test
        void is_not_found_where_no_goal_is_open() {
            world.goals().drop(goal.id(), MENTEE, GoalBuilder.revisionOf(goal), because("no longer"));

            assertThat(found(Rule.NO_EVIDENCE)).isEmpty();
        }
    }

    @Nested
    class Moved_often {
        private SeenMilestone moved(int times) {
            SeenMilestone one = world.aMilestone(goal).planned();
            for (int time = 1; time <= times; time++) {
                world.clock().set(today.plusDays(time));
                one = world.milestones()
                        .postpone(
                                one.id(),
                                MENTOR,
                                MilestoneBuilder.revisionOf(one),
                                sent(new Postponement(one.due().plusDays(7), "ill")));
            }
            return one;
        }

        @Test
        void is_found_from_the_third_move_on() {
            SeenMilestone often = moved(4);

            assertThat(found(Rule.MOVED_OFTEN))
                    .containsExactly(new Finding(
                            Rule.MOVED_OFTEN, today.plusDays(3), often.id().value(), 4));
        }

        @Test
        void is_not_found_after_two_moves_or_once_it_is_reached() {
            moved(2);
            SeenMilestone often = moved(3);
            world.milestones().reach(often.id(), MENTEE, MilestoneBuilder.revisionOf(often), plain());

            assertThat(found(Rule.MOVED_OFTEN)).isEmpty();
        }
    }

    @Nested
    class Loose_steps {
        @Test
        void are_found_from_the_third_on_that_is_open_and_serves_nothing() {
            CheckInId talk = planned(today.plusDays(7));
            step(talk, null);
            step(talk, null);
            world.clock().set(today.plusDays(2));
            step(talk, null);

            assertThat(found(Rule.LOOSE_STEPS))
                    .containsExactly(new Finding(Rule.LOOSE_STEPS, today.plusDays(2), null, 3));
        }

        @Test
        void are_not_found_where_steps_are_done_serve_something_or_are_small() {
            CheckInId talk = planned(today.plusDays(7));
            step(talk, null);
            step(talk, null);
            done(step(talk, null));
            step(talk, goal.id().value());
            world.noting()
                    .add(
                            talk,
                            MENTEE,
                            sent(AnAction.to("Draw it").tried().due(today).change()));

            assertThat(found(Rule.LOOSE_STEPS)).isEmpty();
        }
    }

    @Nested
    class Silence_on_a_goal {
        @Test
        void is_found_after_three_check_ins_that_agreed_on_nothing_for_it() {
            held(today.plusDays(7));
            held(today.plusDays(14));
            held(today.plusDays(21));

            assertThat(found(Rule.SILENT_ON_GOAL))
                    .containsExactly(new Finding(
                            Rule.SILENT_ON_GOAL, today.plusDays(21), goal.id().value(), 3));
        }

        @Test
        void is_not_found_where_something_for_a_part_of_it_is_open_or_ended_since() {
            UUID milestone = world.aMilestone(goal).planned().id().value();
            CheckInId first = planned(today.plusDays(7));
            CheckInItem<?> step = step(first, milestone);
            close(first, today.plusDays(7));
            held(today.plusDays(14));
            held(today.plusDays(21));
            held(today.plusDays(28));
            assertThat(found(Rule.SILENT_ON_GOAL)).isEmpty();

            done(step);

            assertThat(found(Rule.SILENT_ON_GOAL)).isEmpty();
        }
    }

    @Nested
    @Tag("R1")
    class A_check_in_that_is_overdue {
        @Test
        void is_found_once_its_day_and_the_days_of_grace_have_passed() {
            planned(today.plusDays(7));

            assertThat(found(Rule.CHECK_IN_OVERDUE))
                    .containsExactly(new Finding(Rule.CHECK_IN_OVERDUE, today.plusDays(11), null, 3));
        }

        @Test
        void is_not_found_where_none_is_planned_and_there_is_no_rhythm() {
            held(today.plusDays(7));

            assertThat(found(Rule.CHECK_IN_OVERDUE)).isEmpty();
        }
    }

    @Nested
    class Much_done_and_nothing_moved {
        private final SeenItem measure = world.items()
                .add(
                        ItemKind.INDICATOR,
                        goal.id(),
                        MENTEE,
                        sent(ofIndicator(Map.of(
                                "name",
                                "Reviews",
                                "measure",
                                Measure.VALUE,
                                "baseline",
                                BigDecimal.ZERO,
                                "target",
                                BigDecimal.valueOf(4)))));

        private void measured(int days, int value) {
            world.clock().set(today.plusDays(days));
            world.items()
                    .add(
                            ItemKind.MEASUREMENT,
                            measure.id(),
                            MENTEE,
                            sent(ofMeasurement(
                                    Map.of("on", today.plusDays(days), "value", BigDecimal.valueOf(value)))));
        }

        private void twoDone(int days) {
            CheckInId talk = planned(today.plusDays(40));
            world.clock().set(today.plusDays(days));
            done(step(talk, goal.id().value()));
            done(step(talk, measure.id().value()));
        }

        @Test
        void is_found_with_the_first_measurement_after_two_steps_that_shows_no_change() {
            measured(1, 2);
            twoDone(5);
            measured(8, 2);
            measured(9, 2);

            assertThat(found(Rule.DONE_BUT_FLAT))
                    .containsExactly(new Finding(
                            Rule.DONE_BUT_FLAT, today.plusDays(8), goal.id().value(), 2));
        }

        @Test
        void is_not_found_where_it_moved_or_nobody_has_measured_since() {
            measured(1, 2);
            twoDone(5);
            assertThat(found(Rule.DONE_BUT_FLAT)).isEmpty();

            measured(8, 3);

            assertThat(found(Rule.DONE_BUT_FLAT)).isEmpty();
        }
    }

    @Nested
    class A_target_that_has_passed {
        @Test
        void is_found_the_day_after_that_of_a_goal_and_of_a_milestone() {
            SeenMilestone milestone =
                    world.aMilestone(goal).due(today.plusDays(3)).planned();

            assertThat(found(Rule.TARGET_PASSED))
                    .containsExactly(
                            new Finding(
                                    Rule.TARGET_PASSED,
                                    today.plusMonths(3).plusDays(1),
                                    goal.id().value(),
                                    0),
                            new Finding(
                                    Rule.TARGET_PASSED,
                                    today.plusDays(4),
                                    milestone.id().value(),
                                    0));
            assertThat(found(Rule.TARGET_PASSED).get(1).holds(today.plusDays(3)))
                    .isFalse();
            assertThat(found(Rule.TARGET_PASSED).get(1).holds(today.plusDays(4)))
                    .isTrue();
        }

        @Test
        void is_not_found_of_what_is_reached_or_a_draft() {
            world.aMilestone(goal).reached();
            world.aGoal(pair).titled("Secret").seenBy(Audience.AUTHOR).proposed();

            assertThat(found(Rule.TARGET_PASSED))
                    .extracting(Finding::subject)
                    .containsExactly(goal.id().value());
        }
    }

    @Nested
    @Tag("R24")
    class A_plan_that_was_not_reviewed {
        private void reviewed(@Nullable LocalDate next) {
            world.service()
                    .review(pair.mentorship().id(), MENTEE, Expected.revision(2), sent(new NewReview(null, next)));
        }

        @Test
        void is_found_a_quarter_after_the_first_goal_or_the_last_review() {
            assertThat(found(Rule.NOT_REVIEWED))
                    .containsExactly(new Finding(Rule.NOT_REVIEWED, today.plusWeeks(13), null, 13));

            world.clock().set(today.plusDays(30));
            reviewed(null);

            assertThat(found(Rule.NOT_REVIEWED))
                    .extracting(Finding::from)
                    .containsExactly(today.plusDays(30).plusWeeks(13));
        }

        @Test
        void is_found_after_the_day_that_the_two_named_and_not_before() {
            reviewed(today.plusMonths(8));

            assertThat(found(Rule.NOT_REVIEWED))
                    .extracting(Finding::from)
                    .containsExactly(today.plusMonths(8).plusDays(1));
        }
    }
}
