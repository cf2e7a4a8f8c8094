package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.sandbox.permission.SpacePermission;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Pages of notes are found by title or address, attached and detached where they are listed. */
@Tag("browser")
class AttachedPagesIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String OF_MENTORSHIP = "[data-mentoring='pages'][data-check-in=''].is-live";
    private static final String OF_CHECK_IN = "[data-mentoring='pages']:not([data-check-in='']).is-live";
    private static final String FORM = " form[data-name='attach-page']";
    private static final String LOG = "[data-mentoring='check-ins'].is-live";

    private static Browser browser;

    private Pair pair;
    private long notes;

    @BeforeAll
    static void a_browser() {
        browser = new Browser(SANDBOX);
    }

    @AfterAll
    static void no_browser() {
        browser.close();
    }

    @BeforeEach
    void a_log_and_a_check_in_on_a_page_and_another_page_with_notes() {
        String space = SANDBOX.newSpace();
        Caller admin = SANDBOX.as("admin");
        pair = Pair.in(SANDBOX, space, admin.makePage(space, "Home of two", Macros.checkIns() + Macros.checkIn()))
                .active();
        pair.mentee()
                .post(pair.path() + "/check-ins", Map.of("planned", "2027-01-12"))
                .expect(201);
        notes = admin.makePage(space, "Notes of ours", "<p/>");
    }

    private void open(Caller as) {
        browser.logIn(as.username());
        browser.complaints();
        browser.openPage(pair.page());
        browser.element(LOG);
    }

    private void fill(String where, String typed) {
        browser.click(browser.element(where + " [data-do='attach-page']"));
        browser.element(where + FORM + " [name=pageId]").sendKeys(typed);
    }

    private void send(String where) {
        browser.click(browser.element(where + FORM + " .aui-button-primary"));
    }

    private List<String> attached() {
        return pair.mentor()
                .get(pair.path() + "/pages")
                .expect(200)
                .member("results")
                .findValuesAsText("pageId");
    }

    @Test
    void a_page_is_attached_to_the_mentorship_by_its_title_and_detached_by_keyboard_alone() {
        open(pair.mentee());
        Keyboard keyboard = new Keyboard(browser);
        keyboard.tabTo("button", "Attach a page");
        keyboard.press(Keys.ENTER);
        keyboard.tabToField("pageId");
        keyboard.type("Notes of ours");
        browser.waitForText("“Notes of ours” in ");
        keyboard.press(Keys.ENTER);
        browser.waitUntil(
                "attached",
                () -> !browser.all(OF_MENTORSHIP + " .mentoring-attached a").isEmpty());

        assertThat(attached()).containsExactly(Long.toString(notes));
        assertThat(browser.element(OF_MENTORSHIP + " .mentoring-attached").getText())
                .contains("Notes of ours", "attached by");
        keyboard.tabTo("button", "Detach");
        keyboard.press(Keys.ENTER);
        browser.waitUntil("detached", () -> browser.all(".mentoring-attached").isEmpty());

        assertThat(attached()).isEmpty();
        assertThat(browser.run("return document.activeElement.tagName")).isEqualTo("H3");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_page_is_attached_to_a_check_in_by_any_address_of_it_and_stands_below_it_in_the_log() {
        long other = SANDBOX.as("admin").makePage(pair.space(), "More of ours", "<p/>");
        open(pair.mentor());
        String host = String.valueOf(browser.run("return location.origin + AJS.contextPath()"));

        fill(OF_CHECK_IN, host + "/pages/viewpage.action?pageId=" + notes);
        send(OF_CHECK_IN);
        browser.waitUntil(
                "attached",
                () -> browser.all(OF_CHECK_IN + " .mentoring-attached").size() == 1);
        fill(OF_CHECK_IN, host + "/display/" + pair.space() + "/More+of+ours");
        send(OF_CHECK_IN);
        browser.waitUntil(
                "attached",
                () -> browser.all(OF_CHECK_IN + " .mentoring-attached").size() == 2);

        assertThat(attached()).containsExactly(Long.toString(notes), Long.toString(other));
        assertThat(browser.element(LOG + " tbody").getText()).contains("Notes of ours", "More of ours");
        assertThat(browser.all(OF_MENTORSHIP + " .mentoring-attached")).isEmpty();
        browser.photograph("attached-pages");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void what_cannot_be_attached_is_said_at_the_box_and_what_is_hidden_is_said_as_what_is_not_there() {
        String space = SANDBOX.newClosedSpace();
        SANDBOX.grant(space, SANDBOX.subject(pair.mentor().username()), SpacePermission.VIEW);
        long hidden = SANDBOX.as("admin").makePage(space, "The mentor's own", "<p/>");
        open(pair.mentee());
        for (String typed : List.of(
                "No page is called so",
                "The mentor's own",
                "/pages/viewpage.action?pageId=" + hidden,
                "https://a.example/x")) {
            browser.openPage(pair.page());
            fill(OF_MENTORSHIP, typed);
            send(OF_MENTORSHIP);
            assertThat(browser.element(OF_MENTORSHIP + FORM + " .error").getText())
                    .as(typed)
                    .isEqualTo("No such page was found that you may view.");
        }
        browser.openPage(pair.page());
        fill(OF_MENTORSHIP, "Home of two");
        send(OF_MENTORSHIP);
        browser.waitForText("This page is here already");
        assertThat(attached()).isEmpty();
    }

    @Test
    void a_title_means_the_page_near_by_however_many_pages_elsewhere_have_it() {
        String title = "Minutes of " + pair.space();
        for (int other = 0; other < 30; other++) {
            SANDBOX.as("admin").makePage(SANDBOX.newSpace(), title, "<p/>");
        }
        long near = SANDBOX.as("admin").makePage(pair.space(), title, "<p/>");
        open(pair.mentee());

        fill(OF_MENTORSHIP, title);
        send(OF_MENTORSHIP);
        browser.waitUntil("attached", () -> !browser.all(".mentoring-attached").isEmpty());

        assertThat(attached()).containsExactly(Long.toString(near));
    }

    @Test
    void nothing_reaches_beyond_a_phone() {
        String title = "averylongtitlethatneverends".repeat(8);
        SANDBOX.as("admin").makePage(pair.space(), title, "<p/>");
        open(pair.mentee());
        fill(OF_MENTORSHIP, title);
        send(OF_MENTORSHIP);
        browser.waitUntil("attached", () -> !browser.all(".mentoring-attached").isEmpty());
        browser.resize(Browser.PHONE);
        browser.click(browser.element(OF_MENTORSHIP + " [data-do='attach-page']"));
        browser.photograph("attached-pages-phone");
        Object wide = browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        browser.resize(Browser.DESK);

        assertThat(wide).isEqualTo(0L);
    }
}
