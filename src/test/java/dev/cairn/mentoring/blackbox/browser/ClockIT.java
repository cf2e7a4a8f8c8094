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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A clock keeps the time of a talk where the playbook gives minutes, for whoever starts it. */
@Tag("browser")
@Tag("R86")
class ClockIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String CHECK_IN = "[data-mentoring='check-in'].is-live";
    private static final String CLOCK = CHECK_IN + " .mentoring-clock";

    /** Minutes go by when a test says so: a page of this tab is as much later as it was told. */
    private static final String LATER =
            "const real = Date.now; Date.now = () => real() + 60000 * Number(sessionStorage.getItem('test.later'));";

    private static final String REDRAW =
            "require(['dev.cairn.mentoring/shared/section'], (section) => section.refresh())";

    private static Browser browser;

    private Pair pair;
    private String checkIn;

    @BeforeAll
    static void a_browser() {
        browser = new Browser(SANDBOX);
        browser.runFirst(LATER);
    }

    @AfterAll
    static void no_browser() {
        browser.close();
    }

    private void aCheckIn(List<Map<String, ?>> sections) {
        String space = SANDBOX.newSpace();
        if (!sections.isEmpty()) {
            SANDBOX.as("admin")
                    .change(
                            "POST",
                            Caller.MENTORING + "spaces/" + space + "/playbooks",
                            Map.of("news", "Shorter", "sections", sections),
                            1)
                    .expect(200);
        }
        pair = Pair.in(SANDBOX, space, SANDBOX.as("admin").makePage(space, "Talk", Macros.checkIn()))
                .active();
        checkIn = Caller.MENTORING
                + "check-ins/"
                + pair.mentee()
                        .post(pair.path() + "/check-ins", Map.of("planned", "2031-01-07"))
                        .expect(201)
                        .text("id");
    }

    /** Nobody waits for the time of the section in the middle, which has none. */
    private void aCheckInWithMinutes() {
        aCheckIn(List.of(
                Map.of("id", "wins", "use", "required", "minutes", 2),
                Map.of("id", "ahead", "use", "optional"),
                Map.of("id", "celebration", "use", "optional", "minutes", 10)));
    }

    private void open(Caller as) {
        browser.logIn(as.username());
        browser.run("sessionStorage.removeItem('test.later')");
        browser.openPage(pair.page());
        browser.element(CHECK_IN);
        browser.complaints();
    }

    private static void press(String step) {
        browser.click(browser.element(CLOCK + " [data-do='" + step + "']"));
    }

    private static void goBy(int minutes) {
        browser.run("sessionStorage.setItem('test.later', arguments[0])", minutes);
    }

    private static String in(String section) {
        return CHECK_IN + " [data-section='" + section + "'] [role='timer']";
    }

    private static void waitFor(String section, String words) {
        browser.waitUntil(words, () -> browser.element(in(section)).getText().equals(words));
    }

    private static void waitForSaid(String words) {
        browser.waitUntil(
                "said " + words,
                () -> words.equals(browser.run("return document.querySelector('.mentoring-said')?.textContent")));
    }

    @Test
    void is_started_by_keyboard_goes_on_to_the_next_section_and_stops_in_words() {
        aCheckInWithMinutes();
        open(pair.mentee());
        Keyboard keyboard = new Keyboard(browser);

        keyboard.tabTo("button", "Start a clock");
        keyboard.press(Keys.ENTER);
        waitFor("wins", "2 min left");
        waitForSaid("What went well, and how: 2 min left");
        browser.photograph("clock");
        goBy(1);
        waitFor("wins", "Less than a minute left");
        assertThat(browser.run("return document.querySelector('.mentoring-said').textContent"))
                .as("ticking is not announced")
                .isEqualTo("What went well, and how: 2 min left");
        goBy(2);
        String over = "The time for this section is over. Finish your thought, and go on when you are ready.";
        waitFor("wins", over);
        waitForSaid(over);

        assertThat(browser.run("return document.activeElement.textContent")).isEqualTo("Next section");
        keyboard.press(Keys.ENTER);
        waitFor("celebration", "10 min left");
        assertThat(browser.all(in("wins"))).isEmpty();
        assertThat(browser.run("return document.activeElement.textContent"))
                .as("there is no next one")
                .isEqualTo("Stop the clock");
        keyboard.press(Keys.ENTER);
        waitForSaid("The clock has stopped.");

        assertThat(browser.run("return document.activeElement.textContent")).isEqualTo("Start a clock");
        assertThat(browser.run("return document.querySelector('[role=timer]').checkVisibility()"))
                .isEqualTo(false);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void goes_on_after_a_reload_and_a_redraw_tells_the_server_nothing_and_nobody_else_sees_it() {
        aCheckInWithMinutes();
        open(pair.mentee());
        browser.requests();
        press("start-clock");
        waitFor("wins", "2 min left");
        press("next-section");
        waitFor("celebration", "10 min left");
        goBy(4);
        waitFor("celebration", "6 min left");
        assertThat(browser.requests()).noneMatch(address -> address.contains("/rest/"));

        browser.driver().navigate().refresh();
        browser.element(CHECK_IN);
        waitFor("celebration", "6 min left");
        browser.run(REDRAW);
        goBy(5);
        waitFor("celebration", "5 min left");

        open(pair.mentor());
        assertThat(browser.element(CLOCK).getText()).isEqualTo("Start a clock");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axe_finds_nothing_in_it_and_it_fits_a_phone(String theme) {
        Axe axe = new Axe(browser);
        axe.assumeInstalled();
        aCheckInWithMinutes();
        open(pair.mentee());
        browser.resize(Browser.PHONE);
        browser.open("/pages/viewpage.action?theme=" + theme + "&pageId=" + pair.page());
        browser.element(CHECK_IN);
        assertThat(axe.violations()).as("before it is started").isEmpty();
        press("start-clock");
        waitFor("wins", "2 min left");
        assertThat(axe.violations()).as("while it runs").isEmpty();
        goBy(3);
        browser.waitForText("Finish your thought");
        Object wide = browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        browser.photograph("clock-phone-" + theme);
        assertThat(axe.violations()).as("when time is over").isEmpty();
        browser.resize(Browser.DESK);

        assertThat(wide).isEqualTo(0L);
    }

    @Test
    void is_not_there_without_minutes() {
        aCheckIn(List.of());
        open(pair.mentee());

        assertThat(browser.all(CLOCK)).isEmpty();
    }

    @Test
    void is_not_there_once_the_check_in_is_closed_even_while_it_ran() {
        aCheckInWithMinutes();
        open(pair.mentee());
        press("start-clock");
        waitFor("wins", "2 min left");
        String shown =
                pair.mentor().get(checkIn).json().at("/standing/fingerprint").asText();
        pair.step(pair.mentor(), checkIn, "confirmation", Map.of("fingerprint", shown))
                .expect(200);
        pair.step(pair.mentee(), checkIn, "closing", Map.of("fingerprint", shown, "withoutNextSteps", true))
                .expect(200);
        browser.run(REDRAW);
        browser.waitForText("Closed");
        browser.waitUntil("without a clock", () -> browser.all(CLOCK).isEmpty());

        assertThat(browser.complaints()).isEmpty();
    }
}
