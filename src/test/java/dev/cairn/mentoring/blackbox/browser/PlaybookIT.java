package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The playbook of a space is made on a page, and a pair takes it when it wants to. */
@Tag("browser")
class PlaybookIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String PLAYBOOK = "[data-mentoring='playbook'].is-live";

    private static Browser browser;

    private String space;

    @BeforeAll
    static void a_browser() {
        browser = new Browser(SANDBOX);
    }

    @AfterAll
    static void no_browser() {
        browser.close();
    }

    @BeforeEach
    void a_space() {
        space = SANDBOX.newSpace();
    }

    private void open(String person, long page, String what) {
        browser.logIn(person);
        browser.open("/pages/viewpage.action?pageId=" + page);
        browser.element(what);
    }

    private void publish() {
        SANDBOX.as("admin")
                .change(
                        "POST",
                        Caller.MENTORING + "spaces/" + space + "/playbooks",
                        Map.of(
                                "news",
                                "Customers first",
                                "sections",
                                List.of(Map.of(
                                        "use",
                                        "optional",
                                        "title",
                                        "Customers",
                                        "ask",
                                        "Whom did it reach?",
                                        "writers",
                                        "both",
                                        "minutes",
                                        5))),
                        1)
                .expect(200);
    }

    @Test
    @Tag("R122")
    @Tag("R125")
    void an_administrator_makes_the_next_version_by_keyboard() {
        long page = SANDBOX.as("admin").makePage(space, "Playbook", Macros.storage(Macros.PLAYBOOK, Map.of()));
        open("admin", page, PLAYBOOK);
        Keyboard keyboard = new Keyboard(browser);
        keyboard.tabTo("button", "Make the next version");
        keyboard.press(Keys.ENTER);
        browser.element("form[data-open]");
        keyboard.tabTo("button", "Add a section");
        keyboard.press(Keys.ENTER);
        keyboard.type("Customers");
        for (int tab = 0; tab < 3; tab++) {
            keyboard.press(Keys.TAB);
        }
        keyboard.type("Whom did it reach?");
        keyboard.tabTo("button", "Add a section");
        keyboard.press(Keys.TAB);
        keyboard.type("We ask about customers");
        keyboard.tabTo("button", "Publish this version");
        keyboard.press(Keys.ENTER);

        browser.waitForText("Version 2, by ");

        assertThat(browser.element(PLAYBOOK + " .mentoring-outline").getText())
                .contains("Customers", "Whom did it reach?", "What it tells us");
        browser.run("document.querySelector('.mentoring-versions').open = true");
        assertThat(browser.element(".mentoring-versions").getText())
                .contains("We ask about customers", "New: \u201cCustomers\u201d", "Version 1, as it comes with Cairn");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Tag("R125")
    void a_pair_takes_a_newer_version_when_one_of_the_two_wants_it_and_hides_what_is_optional() {
        Pair pair = Pair.in(SANDBOX, space, SANDBOX.as("admin").makePage(space, "Log", Macros.checkIns()))
                .active();
        pair.mentee()
                .post(pair.path() + "/check-ins", Map.of("planned", "2031-01-07"))
                .expect(201);
        publish();
        String choice = "[data-mentoring='playbook-choice'].is-live";
        open(pair.mentee().username(), pair.page(), choice);
        assertThat(browser.element(choice).getText())
                .contains(
                        "comes with Cairn",
                        "Customers first",
                        "New: \u201cCustomers\u201d",
                        "No longer asked: \u201cLooking back\u201d");

        browser.element("[data-do='use-playbook']").click();
        browser.waitForText("From the next check-in that you plan it is like this.");
        assertThat(pair.mentor()
                        .get(pair.path() + "/playbook")
                        .json()
                        .path("number")
                        .asInt())
                .isEqualTo(2);
        browser.element(choice + " [name='hidden']").click();
        browser.element("[data-do='hide-sections']").click();
        browser.waitUntil(
                "hidden",
                () -> pair.mentor()
                                .get(pair.path() + "/playbook")
                                .member("hidden")
                                .size()
                        == 1);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Tag("R36")
    void a_question_is_put_into_ones_own_box_by_keyboard() {
        Pair pair = Pair.in(SANDBOX, space, SANDBOX.as("admin").makePage(space, "Talk", Macros.checkIn()))
                .active();
        pair.mentee()
                .post(pair.path() + "/check-ins", Map.of("planned", "2031-01-07"))
                .expect(201);
        open(pair.mentee().username(), pair.page(), "[data-mentoring='check-in'].is-live");
        browser.run("document.querySelector('[data-section=wins] .mentoring-prompts > summary').focus()");
        Keyboard keyboard = new Keyboard(browser);
        keyboard.press(Keys.ENTER);
        keyboard.press(Keys.TAB);
        keyboard.press(Keys.ENTER);
        keyboard.type("I asked first");

        assertThat(browser.run("return document.querySelector('[data-field=wins] textarea').value"))
                .isEqualTo("What did you do there that others could learn from?\nI asked first");
        assertThat(browser.complaints()).isEmpty();
    }
}
