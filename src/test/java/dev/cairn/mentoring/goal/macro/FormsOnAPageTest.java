package dev.cairn.mentoring.goal.macro;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.World;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Macros on one page share their forms, whichever of them comes first: no button is without its form, and no form is there twice. */
class FormsOnAPageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mentoring-check-ins",
                "mentoring-check-in",
                "mentoring-check-in mentoring-check-ins",
                "mentoring-check-ins mentoring-check-in",
                "mentoring-check-ins mentoring-check-in mentoring-check-ins mentoring-check-in",
                "mentoring-goal-plan mentoring-check-ins mentoring-check-in",
                "mentoring-check-in mentoring-check-ins mentoring-goal-plan"
            })
    void each_button_finds_its_form_once(String macros) {
        World world = World.inMemory();
        KnownPages.Page page = world.pages().add();
        Stories.tell("four check-ins that were held, and a setback that was said early", world, page);
        MacrosOnAPage on = new MacrosOnAPage(world, new EscapingTemplates(true), Locale.UK).seenBy("mentee");
        PlainContext context = MacrosOnAPage.on(page.id(), "display");

        Document drawn = Jsoup.parseBodyFragment(Arrays.stream(macros.split(" "))
                .map(macro -> on.draw(macro, Map.of(), context))
                .collect(Collectors.joining()));

        List<String> forms =
                drawn.select("[data-mentoring-forms] template[data-form]").eachAttr("data-form");
        assertThat(forms).doesNotHaveDuplicates();
        assertThat(forms)
                .containsAll(
                        drawn.select("button[data-form]:not([data-form=''])").eachAttr("data-form"));
    }
}
