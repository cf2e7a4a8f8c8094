package dev.cairn.mentoring.goal.macro;

import static dev.cairn.mentoring.fixture.Changes.ofEvidence;
import static dev.cairn.mentoring.fixture.Changes.ofIndicator;
import static dev.cairn.mentoring.fixture.Changes.ofMeasurement;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.goal.AutonomyChange;
import dev.cairn.mentoring.goal.EvidenceType;
import dev.cairn.mentoring.goal.ItemChange;
import dev.cairn.mentoring.goal.Measure;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a plan says of the things that hang on a goal. */
class ItemRowsTest {
    private static final UserKey MENTEE = keyOf("mentee");

    private final World world = World.inMemory();
    private final KnownPages.Page home = world.pages().add();
    private final SeenGoal goal =
            world.aGoal(world.aMentorship().on(home).active()).open();

    private Element plan(String viewer) {
        String html = new MacrosOnAPage(world)
                .seenBy(viewer)
                .draw("mentoring-goal-plan", Map.of(), MacrosOnAPage.on(home.id(), "display"));
        return Jsoup.parse(html).body();
    }

    private Element row(String viewer, String kind) {
        return plan(viewer).select("[data-item=" + kind + "]").first();
    }

    @Test
    void a_measurement_of_a_draft_is_marked_as_its_authors_alone_as_the_draft_is() {
        SeenItem draft = world.items()
                .add(
                        ItemKind.INDICATOR,
                        goal.id(),
                        MENTEE,
                        sent(ofIndicator(Map.of(
                                "name",
                                "Reviews",
                                "measure",
                                Measure.COUNT,
                                "target",
                                BigDecimal.TEN,
                                "audience",
                                Audience.AUTHOR))));
        world.items().add(ItemKind.MEASUREMENT, draft.id(), MENTEE, sent(ofMeasurement(Map.of())));

        assertThat(row("mentee", "measurement")
                        .select(".mentoring-audience > summary")
                        .text())
                .isEqualTo("Only you");
    }

    @Test
    @Tag("R129")
    void the_support_that_was_needed_is_told_over_time_to_the_pair_alone() {
        for (int level : List.of(2, 4)) {
            world.items()
                    .add(
                            ItemKind.AUTONOMY,
                            goal.id(),
                            MENTEE,
                            sent(new ItemChange<>(
                                    new AutonomyChange(
                                            Setting.to((long) level), Setting.to(LocalDate.of(2026, level, 3))),
                                    Setting.absent())));
        }

        assertThat(plan("mentor").text()).contains("Over time: 2 on 3 Feb 2026, 4 on 3 Apr 2026.");
        assertThat(row("mentor", "autonomy").text()).startsWith("4 of 5: Alone, looked over afterwards");
        assertThat(plan("reader").text()).doesNotContain("Over time");
    }

    @Test
    void evidence_with_a_page_and_a_link_shows_both_to_who_may_not_edit_it() {
        KnownPages.Page minutes = world.pages().add();
        world.items()
                .add(
                        ItemKind.EVIDENCE,
                        goal.id(),
                        MENTEE,
                        sent(ofEvidence(Map.of(
                                "type",
                                EvidenceType.METRIC,
                                "link",
                                "https://example.org/board",
                                "page",
                                minutes.id()))));

        Element evidence = row("mentor", "evidence");
        assertThat(evidence.select("a[rel]")).hasSize(1);
        assertThat(evidence.select("dd").eachText()).contains("https://example.org/board");
    }
}
