package dev.cairn.mentoring.goal.macro;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each person sees of a page, case by case. */
class MacroCasesTest {
    static List<MacroCase> cases() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases"))) {
            return files.filter(file -> file.toString().endsWith(".case"))
                    .sorted()
                    .map(MacroCase::read)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shows_what_the_case_says(MacroCase told) {
        World world = World.inMemory();
        KnownPages.Page page = world.pages().add();
        Stories.tell(told.section("given", "nothing"), world, page);
        String viewer = told.section("viewer", "mentee");
        MacrosOnAPage macros = new MacrosOnAPage(
                        world, new EscapingTemplates(true), Locale.forLanguageTag(told.section("language", "en-GB")))
                .seenBy(viewer.equals("anonymous") ? null : viewer);

        String html = macros.draw(
                told.section("macro", "mentoring-goal-plan"),
                told.parameters(),
                MacrosOnAPage.on(page.id(), told.section("output", "display")));

        assertThat(HtmlTree.of(Jsoup.parseBodyFragment(html).select(told.section("at", "body > *"))))
                .isEqualTo(HtmlTree.of(told.section("html", "")));
    }
}
