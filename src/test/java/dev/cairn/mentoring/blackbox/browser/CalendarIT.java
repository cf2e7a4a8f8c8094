package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A person makes the address of their calendar on My mentoring, and revokes it. */
@Tag("browser")
class CalendarIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String PIECE = "[data-mentoring=calendar].is-live";

    private static Browser browser;

    private final String person = SANDBOX.newPerson("reader");

    @BeforeAll
    static void a_browser() {
        browser = new Browser(SANDBOX);
    }

    @AfterAll
    static void no_browser() {
        browser.close();
    }

    private void open() {
        browser.logIn(person);
        browser.complaints();
        browser.open("/plugins/servlet/mentoring/my-mentoring");
        browser.element(PIECE);
    }

    private String address() {
        return String.valueOf(browser.element(PIECE + " [name=address]").getDomProperty("value"));
    }

    private int answerAt(String address) {
        return SANDBOX.anonymous()
                .get(address.replaceFirst(".*(?=" + Caller.MENTORING + ")", ""))
                .status();
    }

    @Test
    @Tag("R65")
    void it_is_shown_once_and_good_for_nothing_after_it_was_revoked() {
        open();
        browser.element(PIECE + " [data-do=make-calendar]").click();
        browser.waitUntil("the address is shown", () -> address().contains("/calendars/"));
        String address = address();
        browser.photograph("calendar");
        assertThat(answerAt(address)).isEqualTo(200);

        open();
        assertThat(browser.all(PIECE + " [name=address]")).isEmpty();
        browser.element(PIECE + " [data-do=revoke-calendar]").click();
        browser.waitUntil(
                "there is none",
                () -> browser.all(PIECE + " [data-do=revoke-calendar]").isEmpty());

        assertThat(answerAt(address)).isEqualTo(404);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void it_is_made_and_put_away_by_keyboard_alone() {
        open();
        Keyboard keyboard = new Keyboard(browser);
        keyboard.tabTo("button", "Make a calendar address");
        keyboard.press(Keys.ENTER);
        browser.waitUntil(
                "the address has the focus", () -> "address".equals(browser.run("return document.activeElement.name")));
        keyboard.tabTo("button", "Done");
        keyboard.press(Keys.ENTER);

        browser.waitUntil(
                "the focus is at the heading", () -> "H2".equals(browser.run("return document.activeElement.tagName")));
        assertThat(browser.all(PIECE + " [name=address]")).isEmpty();
    }
}
