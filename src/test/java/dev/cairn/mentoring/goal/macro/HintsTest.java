package dev.cairn.mentoring.goal.macro;

import static dev.cairn.mentoring.fixture.Changes.plain;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.mentorship.NewReview;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.progress.Finding;
import dev.cairn.mentoring.progress.Rule;
import dev.cairn.mentoring.progress.Summaries;
import dev.cairn.mentoring.progress.Summary;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the plan says to its pair of the findings that are kept for them. */
class HintsTest {
    private static final String BOX = ".mentoring-hints";

    private final World world = World.inMemory();
    private final KnownPages.Page page = world.pages().add();
    private final SeenMentorship pair = world.aMentorship().on(page).active();
    private final SeenGoal goal = world.aGoal(pair).titled("Run a <review>").open();
    private final SeenMilestone milestone =
            world.aMilestone(goal).titled("Ask & listen").planned();
    private final LocalDate today = world.clock().today();

    private void found(List<Finding> findings) {
        Summaries summaries = world.progress().summaries();
        Summaries.Kept kept = summaries.all(List.of(pair.mentorship().id())).get(0);
        Summary before = kept.summary();
        summaries.replace(
                kept,
                new Summary(
                        before.mentorship(),
                        before.spaceKey(),
                        before.homePage(),
                        before.mentorKey(),
                        before.menteeKey(),
                        before.mentorName(),
                        before.menteeName(),
                        before.stage(),
                        before.start(),
                        before.tally(),
                        before.talks(),
                        before.reviewedOn(),
                        before.aims(),
                        before.emphasis(),
                        findings));
    }

    private void found(Rule rule, int daysAgo, @Nullable UUID subject, long number) {
        found(List.of(new Finding(rule, today.minusDays(daysAgo), subject, number)));
    }

    private Element drawn(@Nullable String viewer, Locale language, String output, Map<String, String> parameters) {
        return Jsoup.parseBodyFragment(new MacrosOnAPage(world, new EscapingTemplates(true), language)
                .seenBy(viewer)
                .draw("mentoring-goal-plan", parameters, MacrosOnAPage.on(page.id(), output)));
    }

    private Element plan(@Nullable String viewer) {
        return drawn(viewer, Locale.UK, "display", Map.of());
    }

    private List<String> said(Locale language) {
        return drawn("mentor", language, "display", Map.of())
                .select(BOX + " li")
                .eachText();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "NO_EVIDENCE | all | 3 | 60 | Nothing was shown for 63 days. | Seit 63 Tagen wurde nichts gezeigt.",
                "MOVED_OFTEN | milestone | 0 | 3 | The day of this milestone was moved 3 times: Ask & listen | Der Termin dieses Meilensteins wurde 3-mal verschoben: Ask & listen",
                "LOOSE_STEPS | all | 9 | 4 | 4 next steps are open and serve nothing in the plan. | 4 nächste Schritte sind offen und dienen nichts im Plan.",
                "SILENT_ON_GOAL | goal | 1 | 3 | The last 3 check-ins agreed on nothing for this goal: Run a <review> | In den letzten 3 Check-ins wurde für dieses Ziel nichts vereinbart: Run a <review>",
                "CHECK_IN_OVERDUE | all | 4 | 3 | A check-in was due on 14 Nov 2026. | Ein Check-in war am 14.11.2026 an der Reihe.",
                "DONE_BUT_FLAT | goal | 5 | 2 | At least 2 next steps for this goal are done, and what measures it has not moved since: Run a <review> | Mindestens 2 nächste Schritte für dieses Ziel sind getan, und was es misst, hat sich seither nicht bewegt: Run a <review>",
                "TARGET_PASSED | goal | 6 | 0 | The day of this goal was 15 Nov 2026: Run a <review> | Der Termin dieses Ziels war der 15.11.2026: Run a <review>",
                "TARGET_PASSED | milestone | 0 | 0 | The day of this milestone was 21 Nov 2026: Ask & listen | Der Termin dieses Meilensteins war der 21.11.2026: Ask & listen",
                "NOT_REVIEWED | all | 15 | 13 | The plan as a whole was not reviewed for 15 weeks. | Der Plan als Ganzes wurde seit 15 Wochen nicht durchgesehen."
            })
    @Tag("R25")
    @Tag("R96")
    void each_finding_is_one_sentence_in_either_language(
            Rule rule, String about, int daysAgo, long number, String english, String german) {
        UUID subject = switch (about) {
            case "goal" -> goal.id().value();
            case "milestone" -> milestone.id().value();
            default -> null;
        };

        found(rule, daysAgo, subject, number);

        assertThat(said(Locale.UK)).containsExactly(english);
        assertThat(said(Locale.GERMANY)).containsExactly(german);
    }

    @Test
    @Tag("R106")
    void the_day_that_the_two_had_named_for_a_review_is_said() {
        world.clock().set(today.minusDays(30));
        world.service()
                .review(
                        pair.mentorship().id(),
                        keyOf("mentee"),
                        Expected.revision(2),
                        sent(new NewReview(null, today.minusDays(2))));
        world.clock().set(today);

        assertThat(said(Locale.UK)).contains("The day to review the plan as a whole was 20 Nov 2026.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentee", "mentor"})
    @Tag("R25")
    void a_goal_is_named_and_linked_to_where_it_stands(String viewer) {
        found(Rule.DONE_BUT_FLAT, 0, goal.id().value(), 2);

        Element plan = plan(viewer);

        Element link = plan.select(BOX + " a").first();
        assertThat(link.text()).isEqualTo("Run a <review>");
        assertThat(plan.select(link.attr("href")).attr("data-id"))
                .isEqualTo(goal.id().toString());
    }

    @Test
    void a_goal_that_is_not_drawn_is_named_alone() {
        found(Rule.DONE_BUT_FLAT, 0, goal.id().value(), 2);

        Element box = drawn("mentee", Locale.UK, "display", Map.of("state", "reached"))
                .select(BOX)
                .first();

        assertThat(box.text()).endsWith("Run a <review>");
        assertThat(box.select("a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", ""})
    @Tag("R25")
    void nobody_but_the_pair_is_told_why(String viewer) {
        found(List.of(
                new Finding(Rule.NO_EVIDENCE, today, null, 60),
                new Finding(Rule.TARGET_PASSED, today, goal.id().value(), 0)));
        assertThat(plan("mentee").select(BOX + " li")).hasSize(2);

        for (String output : List.of("display", "pdf")) {
            assertThat(drawn(viewer.isEmpty() ? null : viewer, Locale.UK, output, Map.of())
                            .text())
                    .contains("mentee")
                    .doesNotContain("Worth a look", "Nothing was shown", "The day of this goal", "Run a <review>");
        }
    }

    @Test
    @Tag("R25")
    void what_one_of_them_may_not_know_of_is_not_said_to_them() {
        SeenGoal draft =
                world.aGoal(pair).titled("Mine alone").seenBy(Audience.AUTHOR).proposed();
        found(Rule.SILENT_ON_GOAL, 0, draft.id().value(), 3);

        assertThat(plan("mentee").select(BOX).text()).contains("Mine alone");
        assertThat(plan("mentor").select(BOX)).isEmpty();
    }

    @Test
    void what_is_to_come_is_not_said_yet() {
        found(Rule.TARGET_PASSED, -1, goal.id().value(), 0);
        assertThat(plan("mentee").select(BOX)).isEmpty();

        world.clock().set(today.plusDays(1));

        assertThat(plan("mentee").select(BOX)).hasSize(1);
    }

    @Test
    void nothing_is_said_of_the_past_nor_where_the_two_rest() {
        found(Rule.TARGET_PASSED, 0, goal.id().value(), 0);
        assertThat(drawn("mentee", Locale.UK, "display", Map.of("as-of", today.toString()))
                        .select(BOX))
                .isEmpty();

        UserKey mentee = keyOf("mentee");
        world.service().pause(pair.mentorship().id(), mentee, Expected.revision(2), plain());

        assertThat(plan("mentee").select(BOX)).isEmpty();
    }

    @Test
    void of_many_the_first_are_said_and_the_others_counted() {
        found(IntStream.range(0, HintsComposer.MOST + 2)
                .mapToObj(at -> new Finding(Rule.TARGET_PASSED, today, goal.id().value(), 0))
                .toList());

        Element box = plan("mentee").select(BOX).first();

        assertThat(box.select("li")).hasSize(HintsComposer.MOST);
        assertThat(box.text()).endsWith("There are 2 more.");
    }

    @Test
    @Tag("R25")
    void paper_says_the_same_without_a_link() {
        found(Rule.TARGET_PASSED, 0, goal.id().value(), 0);

        Element paper = drawn("mentee", Locale.UK, "pdf", Map.of());

        assertThat(paper.text()).contains("Worth a look together The day of this goal was 21 Nov 2026: Run a <review>");
        assertThat(paper.select("li a")).isEmpty();
    }
}
