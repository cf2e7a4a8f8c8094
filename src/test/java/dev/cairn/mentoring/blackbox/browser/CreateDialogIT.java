package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From an empty space to a check-in that two people prepare and close, by what the Create dialog offers and without a manual. */
@Tag("browser")
class CreateDialogIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String LOG = "[data-mentoring='check-ins'].is-live";
    private static final String CHECK_IN = "[data-mentoring='check-in'].is-live";

    private static Browser browser;

    @BeforeAll
    static void a_browser() {
        browser = new Browser(SANDBOX);
    }

    @AfterAll
    static void no_browser() {
        browser.close();
    }

    private static void create(String blueprint, String title) {
        browser.element("#create-page-button").click();
        browser.element("#create-dialog [data-blueprint='" + blueprint + "']").click();
        browser.element("#create-dialog [data-blueprint='" + blueprint + "'][aria-current]");
        browser.element("#content-title").sendKeys(title);
        browser.element("#rte-button-publish").click();
    }

    @Test
    @Tag("R1")
    void an_empty_space_leads_to_a_check_in_that_both_prepare_and_close() {
        String space = SANDBOX.newSpace();
        String mentor = SANDBOX.newPerson("mentor");
        String mentee = SANDBOX.newPerson("mentee");
        browser.logIn(mentee);
        browser.complaints();
        browser.open("/display/" + space);
        create("home-blueprint", "The two of us");
        browser.element("[data-mentoring='goal-plan'].is-live [data-do='start']");
        String home = browser.driver().getCurrentUrl();

        photographBoth("first-day-home");
        PlanPage plan = new PlanPage(browser);
        plan.press("start");
        plan.fill(Map.of(
                "other",
                mentor,
                "success.skills",
                "Leads a review alone",
                "success.routines",
                "Writes before speaking",
                "success.outcomes",
                "Decisions that hold"));
        browser.waitUntil("proposed", () -> plan.stage().equalsIgnoreCase("Proposed"));

        browser.logIn(mentor);
        go(home);
        new PlanPage(browser).press("accept");
        browser.waitUntil("active", () -> new PlanPage(browser).stage().equalsIgnoreCase("Active"));
        browser.element(LOG + " [data-do='make-page']").click();
        browser.element(CHECK_IN + " textarea");
        photographBoth("first-day-check-in");

        browser.logIn(mentee);
        go(home);
        assertThat(browser.element(LOG).getText()).contains("Next check-in", "Check-in 1", "Prepare it: you begin");
        photographBoth("first-day-log");
        browser.element(LOG + " .mentoring-next a").click();
        Desk desk = new Desk(browser);
        desk.type("wins", "Led it").press("wins", "share").waitForShared("wins", "Led it");
        desk.fill("add-data-point", Map.of("text", "Three of four reviews led", "polarity", "progress"));
        browser.waitForText("Three of four reviews led");
        desk.fill("add-interpretation", Map.of("text", "It comes with practice", "cites", "true"));
        browser.waitForText("It comes with practice");
        desk.fill("add-action", Map.of("task", "Lead the next one", "deadline", "2031-03-01"));
        browser.waitForText("Lead the next one");
        desk.end("confirm-check-in").waitForEnd("You have confirmed it as it stands");
        photographBoth("first-day-prepared");

        browser.logIn(mentor);
        go(home);
        browser.element(LOG + " .mentoring-next a").click();
        browser.element(CHECK_IN);
        desk.end("close-check-in");
        browser.element("form.mentoring-close");
        photographBoth("first-day-closing");
        new OpenForm(browser, "form.mentoring-close").fill(Map.of());
        desk.waitForEnd("It stands on the page now");
        photographBoth("first-day-closed");
        assertThat(browser.element(".mentoring-closing").getText()).contains("Closed on");

        go(home);
        browser.waitUntil(
                "the next one is to be planned",
                () -> browser.element(LOG).getText().contains("No check-in is planned"));
        photographBoth("first-day-log-after");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void photographBoth(String name) {
        browser.photograph(name);
        browser.resize(Browser.PHONE);
        browser.photograph(name + "-phone");
        Object beyond =
                browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        browser.resize(Browser.DESK);
        assertThat(beyond).as(name + " on a phone").isEqualTo(0L);
    }

    @Test
    void a_check_in_made_by_the_dialog_below_the_home_page_is_the_next_one() {
        String space = SANDBOX.newSpace();
        String mentee = SANDBOX.newPerson("mentee");
        Pair pair = Pair.of(
                        SANDBOX,
                        SANDBOX.newPerson("mentor"),
                        mentee,
                        space,
                        SANDBOX.as("admin").makePage(space, "Home", "<p/>"))
                .active();
        pair.mentee()
                .post(pair.path() + "/check-ins", Map.of("planned", "2030-01-15"))
                .expect(201);
        browser.logIn(mentee);
        browser.openPage(pair.page());

        create("check-in-blueprint", "Our talk");

        browser.element(CHECK_IN + " textarea");
        assertThat(browser.element(CHECK_IN + " h2").getText()).startsWith("Check-in 1 ");
        assertThat(browser.text()).contains("Notes");
    }

    private static void go(String address) {
        browser.driver().get(address);
        browser.element(LOG);
    }
}
