package dev.cairn.mentoring.goal.macro;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.World;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mentor and mentee read what others are told of them. */
class ToldTest {
    private final World world = World.inMemory();
    private final KnownPages.Page page = world.pages().add();
    private String busy = "";

    @BeforeEach
    void a_space_that_the_keeper_looks_after() {
        Stories.tell("mentorships in a space of the keeper's", world, page);
        busy = world.mentorships().openIn("OPS", 10).stream()
                .filter(one -> one.homePage().value() == 4711)
                .map(one -> one.id().toString())
                .findFirst()
                .orElseThrow();
    }

    private MacrosOnAPage seenBy(String viewer, Locale language) {
        return new MacrosOnAPage(world, new EscapingTemplates(true), language).seenBy(viewer);
    }

    private Element told(String viewer, String mentorship, Locale language) throws Exception {
        return Jsoup.parse(seenBy(viewer, language).progressPage(Map.of("mentorship", mentorship)));
    }

    private static List<String> cells(Element table) {
        return table.select("tbody tr").first().select("td").stream()
                .map(Element::html)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de"})
    @Tag("R65")
    void cell_by_cell_as_whoever_looks_after_the_space_reads_it(String language) throws Exception {
        Locale locale = Locale.forLanguageTag(language);

        Element table = Jsoup.parse(seenBy("keeper", locale).progressPage(Map.of("space", "OPS")));

        assertThat(cells(table)).hasSize(12).anyMatch(cell -> cell.contains("4711"));
        for (String one : List.of("mentor", "mentee")) {
            Element told = told(one, busy, locale);
            assertThat(told.select("tbody tr")).hasSize(1);
            assertThat(told.select("th").eachText())
                    .isEqualTo(table.select("th").eachText());
            assertThat(cells(told)).isEqualTo(cells(table));
            assertThat(told.text()).doesNotContain("Secret");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"keeper", "mentee2", "mentor3", "admin", "reader"})
    @Tag("R65")
    void everybody_else_is_answered_as_if_there_were_none(String viewer) throws Exception {
        assertThat(seenBy(viewer, Locale.UK).progressPage(Map.of("mentorship", busy)))
                .contains("There is no such mentorship of yours")
                .isEqualTo(seenBy(viewer, Locale.UK)
                        .progressPage(Map.of("mentorship", UUID.randomUUID().toString())))
                .isEqualTo(seenBy(viewer, Locale.UK).progressPage(Map.of("mentorship", "none")));
    }

    @Test
    void a_plan_leads_its_pair_there_and_nobody_else() {
        String link = "a[href='/confluence/progress?mentorship=" + busy + "']";

        assertThat(plan("mentee", "display").select(link)).hasSize(1);
        assertThat(plan("mentor", "display").select(link)).hasSize(1);
        assertThat(plan("mentee", "pdf").select("a[href*=progress]")).isEmpty();
        assertThat(plan("keeper", "display").select("a[href*=progress]")).isEmpty();
    }

    private Element plan(String viewer, String output) {
        return Jsoup.parseBodyFragment(seenBy(viewer, Locale.UK)
                .draw("mentoring-goal-plan", Map.of("mentorship", busy), MacrosOnAPage.on(page.id(), output)));
    }
}
