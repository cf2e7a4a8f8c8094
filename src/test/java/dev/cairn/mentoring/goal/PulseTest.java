package dev.cairn.mentoring.goal;

import static dev.cairn.mentoring.fixture.Changes.ofEvidence;
import static dev.cairn.mentoring.fixture.Changes.ofIndicator;
import static dev.cairn.mentoring.fixture.Changes.ofMeasurement;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from a plan as one person sees it: staleness, effort beside gain, momentum. */
class PulseTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");
    private static final UserKey READER = keyOf("reader");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final World world = World.inMemory();
    private final KnownPages.Page home = world.pages().add();
    private final SeenMentorship mentorship = world.aMentorship().on(home).active();

    private SeenGoal seen(SeenGoal goal, UserKey by) {
        return world.plans().goal(goal.id(), by);
    }

    private SeenItem indicator(SeenGoal goal, Audience audience) {
        return world.items()
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
                                BigDecimal.TEN,
                                "target",
                                BigDecimal.ONE,
                                "audience",
                                audience))));
    }

    private SeenItem measured(SeenItem indicator, LocalDate on, int value) {
        return world.items()
                .add(
                        ItemKind.MEASUREMENT,
                        indicator.id(),
                        MENTEE,
                        sent(ofMeasurement(Map.of("on", on, "value", BigDecimal.valueOf(value)))));
    }

    @Nested
    class A_hint_that_a_goal_wants_another_look {
        @ParameterizedTest(name = "due {0} days from today: {1}")
        @CsvSource({"1, false", "0, false", "-1, true"})
        void says_that_the_target_day_has_passed_from_the_next_day_on(int days, boolean passed) {
            SeenGoal goal =
                    world.aGoal(mentorship).saying("due", TODAY.plusDays(30)).open();

            assertThat(Staleness.of(seen(goal, MENTEE), TODAY.plusDays(30 - days), ZoneOffset.UTC)
                            .contains(Staleness.TARGET_DAY_PASSED))
                    .isEqualTo(passed);
        }

        @ParameterizedTest(name = "measured {0} days ago: {1}")
        @CsvSource({"0, false", "28, false", "29, true"})
        void says_that_nothing_was_measured_for_longer_than_four_weeks(int days, boolean stale) {
            SeenGoal goal = world.aGoal(mentorship).open();
            measured(indicator(goal, Audience.PAIR), TODAY.minusDays(days), 5);

            assertThat(Staleness.of(seen(goal, MENTOR), TODAY, ZoneOffset.UTC).contains(Staleness.NOT_MEASURED))
                    .isEqualTo(stale);
        }

        @Test
        void counts_from_the_beginning_of_an_indicator_that_was_never_measured() {
            SeenGoal goal = world.aGoal(mentorship).open();
            indicator(goal, Audience.PAIR);

            assertThat(Staleness.daysWithoutMeasurement(seen(goal, MENTEE), TODAY.plusDays(29), ZoneOffset.UTC))
                    .hasValue(29);
        }

        @Test
        void counts_days_where_the_reader_is() {
            SeenGoal goal = world.aGoal(mentorship).open();
            indicator(goal, Audience.PAIR);
            LocalDate there = LocalDate.ofInstant(world.clock().instant(), ZoneId.of("Pacific/Kiritimati"));

            assertThat(Staleness.daysWithoutMeasurement(seen(goal, MENTEE), there, ZoneId.of("Pacific/Kiritimati")))
                    .hasValue(0);
        }

        @Test
        void says_nothing_of_a_goal_that_is_no_longer_open_or_is_not_measured() {
            SeenGoal dropped =
                    world.aGoal(mentorship).saying("due", TODAY.plusDays(1)).dropped();
            SeenGoal bare = world.aGoal(mentorship).saying("due", null).proposed();

            assertThat(Staleness.of(seen(dropped, MENTEE), TODAY.plusYears(1), ZoneOffset.UTC))
                    .isEmpty();
            assertThat(Staleness.of(seen(bare, MENTEE), TODAY.plusYears(1), ZoneOffset.UTC))
                    .isEmpty();
        }

        @Test
        void does_not_betray_an_indicator_that_is_its_authors_alone() {
            SeenGoal goal =
                    world.aGoal(mentorship).saying("due", TODAY.plusYears(2)).open();
            indicator(goal, Audience.AUTHOR);

            assertThat(Staleness.of(seen(goal, MENTEE), TODAY.plusDays(90), ZoneOffset.UTC))
                    .containsExactly(Staleness.NOT_MEASURED);
            assertThat(Staleness.of(seen(goal, MENTOR), TODAY.plusDays(90), ZoneOffset.UTC))
                    .isEmpty();
        }
    }

    @Nested
    class Effort_beside_gain {
        @Test
        void adds_up_what_was_used_by_unit_and_what_was_recorded() {
            SeenGoal goal = world.aGoal(mentorship).open();
            support(goal, "2.5", "hours", Audience.PAIR);
            support(goal, "1.5", "hours", Audience.PAIR);
            support(goal, "3", null, Audience.PAIR);
            support(goal, "0", "days", Audience.PAIR);
            SeenItem indicator = indicator(goal, Audience.PAIR);
            measured(indicator, TODAY.minusDays(3), 9);
            measured(indicator, TODAY, 7);

            Effort effort = Effort.of(seen(goal, MENTOR));

            assertThat(effort.used())
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of("hours", new BigDecimal("4.0"), "", new BigDecimal("3")));
            assertThat(effort.recorded()).isEqualTo(2);
            assertThat(effort.isAny()).isTrue();
        }

        @Test
        void holds_against_it_how_far_each_indicator_moved_and_what_was_reached() {
            SeenGoal goal = world.aGoal(mentorship).open();
            measured(indicator(goal, Audience.PAIR), TODAY, 7);
            indicator(goal, Audience.PAIR);
            world.aMilestone(goal).titled("one").reached();
            world.aMilestone(goal).titled("two").planned();

            Effort effort = Effort.of(seen(goal, MENTEE));

            assertThat(effort.gains().stream().map(Effort.Gain::change)).containsExactly(new BigDecimal("-3"));
            assertThat(effort.reached()).isEqualTo(1);
        }

        @Test
        void is_none_where_nothing_was_put_in() {
            SeenGoal goal = world.aGoal(mentorship).open();
            world.aMilestone(goal).reached();

            assertThat(Effort.of(seen(goal, MENTEE)).isAny()).isFalse();
        }

        @Test
        void does_not_betray_a_draft() {
            SeenGoal goal = world.aGoal(mentorship).open();
            support(goal, "2", "hours", Audience.AUTHOR);
            measured(indicator(goal, Audience.AUTHOR), TODAY, 7);

            assertThat(Effort.of(seen(goal, MENTEE)).recorded()).isEqualTo(1);
            assertThat(Effort.of(seen(goal, MENTOR))).isEqualTo(new Effort(Map.of(), 0, List.of(), 0));
        }

        private void support(SeenGoal goal, String used, @Nullable String unit, Audience audience) {
            SupportChange change = new SupportChange(
                    Setting.to(SupportType.COACHING),
                    Setting.to("Coaching"),
                    Setting.absent(),
                    Setting.absent(),
                    Setting.to(new BigDecimal(used)),
                    unit == null ? Setting.absent() : Setting.to(unit),
                    Setting.absent());
            world.items()
                    .add(ItemKind.SUPPORT, goal.id(), MENTEE, sent(new ItemChange<>(change, Setting.to(audience))));
        }
    }

    @Nested
    class The_steps_of_a_month {
        @Test
        void counts_milestones_by_the_month_of_their_reaching_and_claims_by_that_of_their_first_evidence() {
            SeenGoal goal = world.aGoal(mentorship).open();
            SeenMilestone reached = world.aMilestone(goal).reached();
            world.aMilestone(goal).planned();
            SeenItem value = measured(indicator(goal, Audience.PAIR), TODAY, 7);
            backed(reached, TODAY.minusMonths(1));
            backed(reached, TODAY);
            backed(value, TODAY);

            assertThat(months(MENTOR)).isEqualTo("{2026-11=2, 2026-10=1}");
        }

        @Test
        void counts_no_evidence_of_what_is_not_claimed() {
            SeenGoal goal = world.aGoal(mentorship).open();
            world.items().add(ItemKind.EVIDENCE, goal.id(), MENTEE, sent(evidence(TODAY, Audience.PAIR)));
            backed(world.aMilestone(goal).planned(), TODAY);

            assertThat(months(MENTEE)).isEqualTo("{}");
        }

        @ParameterizedTest(name = "{0} months later: {1}")
        @CsvSource({"0, {2026-11=1}", "5, {2026-11=1}", "6, {}"})
        void looks_back_on_six_months(int later, String months) {
            world.aMilestone(world.aGoal(mentorship).open()).reached();

            assertThat(months(MENTEE, TODAY.plusMonths(later))).isEqualTo(months);
        }

        @Test
        void tells_readers_of_no_step_that_they_may_not_know_of_and_nobody_of_drafts() {
            SeenGoal goal = world.aGoal(mentorship).open();
            world.aMilestone(goal).reached();
            backed(world.aMilestone(goal).saying("audience", Audience.AUTHOR).reached(), TODAY);

            assertThat(months(READER)).isEqualTo("{}");
            assertThat(months(MENTOR)).isEqualTo("{2026-11=1}");
            assertThat(months(MENTEE)).isEqualTo("{2026-11=3}");
        }

        private void backed(SeenMilestone milestone, LocalDate on) {
            world.items().add(ItemKind.EVIDENCE, milestone.id(), MENTEE, sent(evidence(on, Audience.PAIR)));
        }

        private void backed(SeenItem value, LocalDate on) {
            world.items().add(ItemKind.EVIDENCE, value.id(), MENTEE, sent(evidence(on, Audience.PAIR)));
        }

        private ItemChange<Evidence> evidence(LocalDate on, Audience audience) {
            return ofEvidence(new HashMap<>(
                    Map.of("type", EvidenceType.METRIC, "words", "Seen", "observedOn", on, "audience", audience)));
        }

        private String months(UserKey by) {
            return months(by, TODAY);
        }

        private String months(UserKey by, LocalDate today) {
            Map<YearMonth, Integer> months = Momentum.of(
                            world.plans().of(mentorship.mentorship().id(), by), today)
                    .months();
            return months.entrySet().stream().map(Object::toString).collect(Collectors.joining(", ", "{", "}"));
        }
    }
}
