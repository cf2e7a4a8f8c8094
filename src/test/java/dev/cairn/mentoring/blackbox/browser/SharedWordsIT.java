package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The words of a space are written on a page and found in the agreements of its pairs. */
@Tag("browser")
class SharedWordsIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String WORDS = "[data-mentoring='shared-words'].is-live";

    private static Browser browser;

    private String space;
    private long page;

    @BeforeAll
    static void a_browser() {
        browser = new Browser(SANDBOX);
    }

    @AfterAll
    static void no_browser() {
        browser.close();
    }

    @BeforeEach
    void a_page_for_the_words() {
        space = SANDBOX.newSpace();
        page = SANDBOX.as("admin").makePage(space, "How we speak", Macros.storage(Macros.SHARED_WORDS, Map.of()));
    }

    private void open(String person) {
        browser.logIn(person);
        browser.open("/pages/viewpage.action?pageId=" + page);
        browser.element(WORDS);
    }

    @Test
    @Tag("R3")
    void an_administrator_writes_by_keyboard_what_every_pair_of_the_space_starts_from() {
        open("admin");
        Keyboard keyboard = new Keyboard(browser);
        keyboard.tabTo("button", "Edit these words");
        keyboard.press(Keys.ENTER);
        browser.element("form[data-open]");
        assertThat(browser.element("form[data-open]").getText()).doesNotContain("commits", "Only you two");
        keyboard.type("Situation, behaviour, impact");
        keyboard.tabTo("button", "Add a word");
        keyboard.press(Keys.ENTER);
        keyboard.type("Blocked");
        keyboard.press(Keys.TAB);
        keyboard.type("I need somebody today");
        keyboard.tabTo("button", "Save");
        keyboard.press(Keys.ENTER);
        browser.waitForText("I need somebody today");

        Pair pair = Pair.in(SANDBOX, space, SANDBOX.as("admin").makePage(space, "Plan", Macros.plan()))
                .active();
        browser.logIn(pair.mentee().username());
        PlanPage.open(browser, pair.page());
        browser.run("document.querySelector('.mentoring-agreement > details').open = true");
        assertThat(browser.element(".mentoring-agreement").getText())
                .contains("Words of the space", "Blocked", "Situation, behaviour, impact");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whoever_only_views_the_space_finds_nothing_to_press() {
        open("mentee");

        assertThat(browser.element(WORDS).getText()).contains("No words yet");
        assertThat(browser.all(WORDS + " button")).isEmpty();
    }
}
