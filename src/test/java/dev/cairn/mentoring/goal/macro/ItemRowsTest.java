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
import dev.cairn.mentoring.goal.EvidenceType;
import dev.cairn.mentoring.goal.Measure;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.UserKey;
import java.math.BigDecimal;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a plan says of the things that hang on a goal. */
class ItemRowsTest {
    private static final UserKey MENTEE = keyOf("mentee");

    private final World world = World.inMemory();
    private final KnownPages.Page home = world.pages().add();
    private final SeenGoal goal =
            world.aGoal(world.aMentorship().on(home).active()).open();

    private Element row(String viewer, String kind) {
        String html = new MacrosOnAPage(world)
                .seenBy(viewer)
                .draw("mentoring-goal-plan", Map.of(), MacrosOnAPage.on(home.id(), "display"));
        return Jsoup.parse(html).select("[data-item=" + kind + "]").first();
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
