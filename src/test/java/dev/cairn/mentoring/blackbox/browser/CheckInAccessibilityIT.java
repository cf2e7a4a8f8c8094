package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Dimension;

/** The check-in and the log for those who use no eyes or a dark screen, from the empty state to the closed one. */
@Tag("browser")
class CheckInAccessibilityIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String CHECK_IN = "[data-mentoring='check-in'].is-live";
    private static final String CLOSING = ".mentoring-closing.is-live";
    private static final String LOG = "[data-mentoring='check-ins'].is-live";

    private static Browser browser;
    private static Axe axe;

    private Pair pair;

    @BeforeAll
    static void a_browser() {
        browser = new Browser(SANDBOX);
        axe = new Axe(browser);
    }

    @AfterAll
    static void no_browser() {
        browser.close();
    }

    @BeforeEach
    void two_people_with_a_check_in_and_the_log_on_a_page() {
        String space = SANDBOX.newSpace();
        long page = SANDBOX.as("admin").makePage(space, "Check-in", Macros.checkIn() + Macros.checkIns());
        pair = Pair.in(SANDBOX, space, page).active(Map.of("cadence", Map.of("every", 2)));
        browser.logIn(pair.mentee().username());
    }

    private void open(String theme) {
        browser.open("/pages/viewpage.action?theme=" + theme + "&pageId=" + pair.page());
        browser.element(CHECK_IN);
        browser.element(LOG);
    }

    private String planned() {
        return Caller.MENTORING
                + "check-ins/"
                + pair.mentor()
                        .post(pair.path() + "/check-ins", Map.of("planned", "2027-01-12"))
                        .expect(201)
                        .text("id");
    }

    /** By script, for what was scrolled to may lie below the head of the page. */
    private static void press(String css) {
        browser.element(css);
        browser.run("document.querySelector(arguments[0]).click()", css);
    }

    private static void findsNothing(String where) {
        assertThat(axe.violations()).as(where).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axe_finds_nothing_while_a_check_in_is_planned_and_prepared(String theme) {
        axe.assumeInstalled();
        open(theme);
        findsNothing("none planned");
        press(CHECK_IN + " [data-do='plan-check-in']");
        browser.element("form[data-name='plan-check-in']");
        findsNothing("with the form that plans one");
        String checkIn = planned();
        for (Caller writer : List.of(pair.mentee(), pair.mentor())) {
            writer.change("POST", checkIn + "/drafts/wins/sharing", Map.of("text", "Led it"), 1)
                    .expect(200);
        }
        for (Dimension size : List.of(Browser.DESK, Browser.PHONE)) {
            browser.resize(size);
            open(theme);
            findsNothing("a check-in");
            press("[data-field='wins'] [data-do='write']");
            press("[data-do='move-check-in']");
            browser.element("form[data-name='move-check-in']");
            browser.run("document.querySelectorAll('.mentoring-audience').forEach(chip => chip.open = true)");
            findsNothing("while it is written and moved");
        }
        browser.resize(Browser.DESK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axe_finds_nothing_on_what_is_added_while_it_is_talked_about_and_when_it_is_closed(String theme) {
        axe.assumeInstalled();
        String checkIn = planned();
        String data = pair.mentee()
                .post(checkIn + "/data-points", Map.of("text", "Three of four led", "polarity", "progress"))
                .expect(201)
                .text("id");
        pair.mentor()
                .post(checkIn + "/interpretations", Map.of("text", "It comes with practice", "cites", List.of(data)))
                .expect(201);
        pair.mentee()
                .post(checkIn + "/actions", Map.of("task", "Lead the next"))
                .expect(201);
        pair.mentee()
                .post(checkIn + "/risks", Map.of("type", "risk", "what", "The move", "likelihood", "high"))
                .expect(201);
        open(theme);
        for (String to : List.of("", checkIn.replaceFirst(".*/", ""))) {
            Map<String, Object> page = new HashMap<>();
            page.put("pageId", Long.toString(pair.mentee().makePage(pair.space(), "Notes " + to, "<p/>")));
            page.put("checkInId", to.isEmpty() ? null : to);
            pair.mentee().post(pair.path() + "/pages", page).expect(201);
        }
        open(theme);
        findsNothing("with one of each");
        for (String pages : List.of("[data-check-in='']", ":not([data-check-in=''])")) {
            press("[data-mentoring='pages']" + pages + " [data-do='attach-page']");
            browser.element("[data-mentoring='pages']" + pages + " form[data-open]");
        }
        findsNothing("with the forms that attach pages");
        for (String step : List.of(
                "add-data-point",
                "add-interpretation",
                "add-alternative",
                "add-action",
                "add-risk",
                "drop",
                "hand-over")) {
            press(CHECK_IN + " [data-do='" + step + "']");
            browser.element(CHECK_IN + " form[data-open]");
            findsNothing(step);
        }

        String shown = pair.mentor()
                .get(checkIn)
                .expect(200)
                .member("standing")
                .path("fingerprint")
                .asText();
        pair.mentor()
                .change("POST", checkIn + "/confirmation", Map.of("fingerprint", shown), 1)
                .expect(200);
        open(theme);
        findsNothing("confirmed by one");
        press(CLOSING + " [data-do='close-check-in']");
        browser.element("form.mentoring-close");
        findsNothing("with the form that closes it");
        press("form.mentoring-close .aui-button-primary");
        browser.waitForText("Closed on");
        findsNothing("closed");
        press(CLOSING + " [data-do='add-note']");
        browser.element(CLOSING + " form");
        findsNothing("with the form of a note");
    }
}
