package dev.cairn.mentoring.goal.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.cairn.mentoring.fixture.Changes;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.goal.EvidenceType;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.journal.ItemKind;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** What the macros give to those who make PDF, a Word file or a mail of a page. */
class PaperTest {
    /** Control characters, and one of the two that Unicode has set aside. */
    private static final String UNKNOWN_TO_XML = "\u0001\u0002\u000b\u001f\uffff";

    static final List<String> EVERY_OUTPUT_ON_PAPER = List.of("pdf", "word", "html_export", "feed", "email", "diff");

    private final World world = World.inMemory();
    private final KnownPages.Page page = world.pages().add();
    private final MacrosOnAPage macros = new MacrosOnAPage(world).seenBy("mentee");

    static Set<String> stories() {
        return Stories.names();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void is_well_formed_XML_whatever_has_happened(String story) {
        Stories.tell(story, world, page);

        assertThatCode(() -> parsed(drawn("pdf"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @FieldSource("EVERY_OUTPUT_ON_PAPER")
    void has_a_blank_for_each_character_that_XML_does_not_know(String output) throws Exception {
        tellOf("Run" + UNKNOWN_TO_XML + "on");

        assertThat(parsed(drawn(output)))
                .contains("Goal Run     on")
                .contains("Why Run     on")
                .contains("Evidence Run     on");
    }

    @Test
    void keeps_what_XML_does_know() throws Exception {
        tellOf("Gr\u00f6\u00dfe \u4e2d \ud83d\ude00 <b> & \u007f\tone\nline");

        assertThat(parsed(drawn("pdf"))).contains("Why Gr\u00f6\u00dfe \u4e2d \ud83d\ude00 <b> & \u007f\tone\nline");
    }

    @Test
    void takes_nothing_from_what_a_browser_is_shown() {
        tellOf("Run" + UNKNOWN_TO_XML + "on");

        assertThat(Jsoup.parse(drawn("display")).wholeText()).contains("Goal Run" + UNKNOWN_TO_XML + "on");
    }

    /** Without an installed font, a PDF has no others. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void says_nothing_of_its_own_in_letters_that_the_fonts_of_a_PDF_do_not_have(String language) {
        ResourceBundle wording = ResourceBundle.getBundle("i18n.mentoring", Locale.forLanguageTag(language));
        CharsetEncoder letters = Charset.forName("windows-1252").newEncoder();

        assertThat(wording.keySet()).isNotEmpty().allMatch(key -> letters.canEncode(wording.getString(key)));
    }

    private void tellOf(String words) {
        SeenGoal goal = world.aGoal(world.aMentorship().on(page).active())
                .titled("Goal " + words.replace('\n', ' ').replace('\t', ' '))
                .saying("why", "Why " + words)
                .open();
        world.aMilestone(goal).saying("indicator", "Indicator " + words).planned();
        world.items()
                .add(
                        ItemKind.EVIDENCE,
                        goal.id(),
                        KnownPeople.keyOf("mentee"),
                        Changes.sent(
                                Changes.ofEvidence(Map.of("type", EvidenceType.METRIC, "words", "Evidence " + words))));
    }

    private String drawn(String output) {
        return macros.draw("mentoring-goal-plan", Map.of(), MacrosOnAPage.on(page.id(), output))
                + macros.draw("mentoring-goal", Map.of("goal", "Run a review"), MacrosOnAPage.on(page.id(), output))
                + macros.draw("mentoring-milestones", Map.of(), MacrosOnAPage.on(page.id(), output))
                + macros.draw("mentoring-evidence", Map.of(), MacrosOnAPage.on(page.id(), output));
    }

    /** Its text, read by a parser that forgives nothing. */
    private static String parsed(String html) throws Exception {
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        parser.setErrorHandler(null);
        return parser.parse(new InputSource(new StringReader("<body>" + html + "</body>")))
                .getDocumentElement()
                .getTextContent();
    }
}
