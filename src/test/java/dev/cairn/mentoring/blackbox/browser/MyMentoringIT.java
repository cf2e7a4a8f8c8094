package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What waits for a person: their own mentorships, and goals of others that they are asked about (R12). */
@Tag("browser")
class MyMentoringIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String MY_MENTORING = "/plugins/servlet/mentoring/my-mentoring";
    private static final String PAGE = "[data-mentoring='my-mentoring']";
    private static final String TITLE = "Lead a design review";

    private static Browser browser;

    @BeforeAll
    static void a_browser() {
        browser = new Browser(SANDBOX);
    }

    @AfterAll
    static void no_browser() {
        browser.close();
    }

    private static void openAs(String username) {
        browser.logIn(username);
        browser.open(MY_MENTORING);
        browser.element(PAGE + ".is-live");
    }

    @Test
    @Tag("R12")
    void a_stakeholder_is_invited_on_screen_gives_their_view_and_can_change_it_until_it_is_revealed() {
        Pair pair = aPlan();
        String goal = pair.goal(
                Map.of("title", TITLE, "observableAction", "Asks before answering", "why", "I want to lead one day"));

        browser.logIn(pair.mentee().username());
        PlanPage plan = PlanPage.open(browser, pair.page());
        Map<String, String> invitation = new LinkedHashMap<>();
        invitation.put("person", " outsider");
        invitation.put("until", "2031-03-01T17:30");
        plan.goal(TITLE).press("invite");
        plan.fill(invitation);
        browser.waitUntil(
                "the invitation stands in the plan",
                () -> !browser.all("[data-item='invitation']").isEmpty());
        assertThat(browser.element("[data-item='invitation']").getDomProperty("textContent"))
                .contains("until Mar 1, 2031")
                .contains("My mentoring");

        openAs("outsider");
        assertThat(browser.text()).contains(TITLE, "Asks before answering").doesNotContain("I want to lead one day");
        browser.element(PAGE + " [data-do='assess']").click();
        browser.element("form[data-open] [name='level'][value='4']").click();
        browser.element("form[data-open] [name='seen']").sendKeys("She waits for the end of a question");
        browser.element("form[data-open] button.aui-button-primary").click();
        browser.waitForText("She waits for the end of a question");
        browser.photograph("my-mentoring-asked");

        editWhatWasSeen("She waits, and then asks back");
        browser.waitForText("She waits, and then asks back");
        pair.mentee()
                .post(goal + "/assessments", Map.of("level", 3, "seen", "I try"))
                .expect(201);
        pair.mentor()
                .post(goal + "/assessments", Map.of("level", 4, "seen", "It shows"))
                .expect(201);
        browser.open(MY_MENTORING);
        assertThat(browser.text()).contains("She waits, and then asks back").doesNotContain("It shows", "I try");
        assertThat(browser.all(PAGE + " [data-do='edit']")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    private static void editWhatWasSeen(String text) {
        browser.element(PAGE + " [data-field='seen'] [data-do='edit']").click();
        WebElement value = browser.element("form[data-open] [name='value']");
        value.clear();
        value.sendKeys(text);
        browser.element("form[data-open] button.aui-button-primary").click();
    }

    @Test
    void each_of_the_pair_finds_their_mentorship_with_its_next_step_and_a_way_to_its_page() {
        Pair pair = aPlan();
        pair.proposedGoal(pair.mentor(), Map.of("title", "Waits for the mentee"));

        openAs(pair.mentee().username());
        assertThat(browser.element(PAGE + " .mentoring-mine a[href*='/" + pair.space() + "/']")
                        .getText())
                .contains(" with ");
        assertThat(browser.element(PAGE + " .mentoring-mine").getText())
                .containsIgnoringCase("Active")
                .contains("one goal waits for your word");
    }

    @Test
    @Tag("R1")
    void the_next_check_in_and_open_next_steps_are_there_and_a_step_is_said_to_be_done() {
        Pair pair = aPlan();
        String checkIn = Caller.MENTORING
                + "check-ins/"
                + pair.mentee()
                        .post(pair.path() + "/check-ins", Map.of("planned", "2026-01-13"))
                        .expect(201)
                        .text("id");
        long page = pair.mentee().makePage(pair.space(), "Our talk", "<p/>", pair.page());
        pair.mentee()
                .change("PATCH", checkIn, Map.of("pageId", Long.toString(page)), 1)
                .expect(200);
        pair.mentee()
                .post(checkIn + "/actions", Map.of("task", "Read the minutes"))
                .expect(201);
        String mentors = pair.mentor().get("/rest/api/user/current").expect(200).text("username");
        pair.mentee()
                .post(checkIn + "/actions", Map.of("task", "Ask the board", "owner", Map.of("username", mentors)))
                .expect(201);

        openAs(pair.mentee().username());
        WebElement mine = browser.element("[data-mentoring='my-check-ins'].is-live");
        assertThat(mine.getText())
                .contains("Check-in overdue: it was planned for", "Prepare it: you begin", "Read the minutes")
                .doesNotContain("Ask the board");
        assertThat(mine.findElements(By.cssSelector("a[href$='" + page + "'], a[href*='Our+talk']")))
                .hasSize(1);
        browser.photograph("my-mentoring-check-ins");
        browser.element("[data-item='action'] [data-do='complete']").click();
        browser.waitUntil("done", () -> browser.all("[data-item='action']").isEmpty());
        assertThat(pair.mentee()
                        .get(checkIn + "/actions")
                        .expect(200)
                        .member("results")
                        .findValuesAsText("state"))
                .containsExactly("done", "open");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Tag("R89")
    void what_a_pair_gave_to_somebody_else_is_there_and_gone_with_its_last_step() {
        Pair pair = aPlan();
        String helper = SANDBOX.newPerson("helper");
        String checkIn = Caller.MENTORING
                + "check-ins/"
                + pair.mentee()
                        .post(pair.path() + "/check-ins", Map.of("planned", "2026-01-13"))
                        .expect(201)
                        .text("id");
        pair.mentor()
                .post(checkIn + "/actions", Map.of("task", "Show the checklist", "owner", Map.of("username", helper)))
                .expect(201);
        Map<String, String> shown = Map.of(
                "fingerprint",
                pair.mentee().get(checkIn).json().at("/standing/fingerprint").asText());
        pair.mentee().change("POST", checkIn + "/confirmation", shown, 1).expect(200);
        pair.mentor().change("POST", checkIn + "/closing", shown, 1).expect(200);

        openAs(helper);
        assertThat(browser.element("[data-mentoring='my-check-ins'].is-live").getText())
                .contains("Your open next steps", "Show the checklist", "Given to you by The mentor")
                .doesNotContain("Next check-ins");
        browser.photograph("my-mentoring-given");
        browser.element("[data-item='action'] [data-do='complete']").click();
        browser.waitUntil(
                "gone", () -> browser.all("[data-mentoring='my-check-ins']").isEmpty());
        assertThat(browser.run("return document.activeElement.matches('[data-mentoring] *')"))
                .isEqualTo(true);
        browser.open(MY_MENTORING);
        browser.element(PAGE + ".is-live");
        assertThat(browser.text()).doesNotContain("Show the checklist");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void nobody_whom_nothing_waits_for_is_told_so_and_who_is_not_logged_in_is_asked_to() {
        openAs("manager");
        assertThat(browser.text()).contains("You are in no mentorship");

        browser.open("/logout.action");
        browser.open(MY_MENTORING);
        assertThat(browser.driver().getCurrentUrl()).contains("login");
    }

    private static Pair aPlan() {
        String space = SANDBOX.newSpace();
        return Pair.in(SANDBOX, space, SANDBOX.as("admin").makePage(space, "Plan", Macros.both()))
                .active();
    }
}
