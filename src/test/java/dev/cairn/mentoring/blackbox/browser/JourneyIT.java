package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people and their plan, from the empty page to milestones that were reached and moved. */
@Tag("browser")
class JourneyIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;

    private static Browser browser;

    @BeforeAll
    static void a_browser() {
        browser = new Browser(SANDBOX);
    }

    @AfterAll
    static void no_browser() {
        browser.close();
    }

    @Test
    void mentee_and_mentor_make_a_plan_that_outlives_a_reload_and_a_restart() {
        String space = SANDBOX.newSpace();
        long page = SANDBOX.as("admin").makePage(space, "Growth plan of Mentee", Macros.both());

        theMenteeStarts(page);
        theMentorAccepts(page);
        theMenteeProposesAGoal(page);
        theMentorAgrees(page);
        theMenteeAddsMilestones(page);
        theMentorPostpones(page);

        PlanPage.open(browser, page);
        everythingIsThere(page);
        SANDBOX.restart();
        browser.logIn("mentee");
        PlanPage.open(browser, page);
        everythingIsThere(page);
        photographs(page);
        assertThat(browser.complaints()).isEmpty();
    }

    private static void theMenteeStarts(long page) {
        browser.logIn("mentee");
        browser.openPage(page);
        browser.element("[data-mentoring='goal-plan'].is-live [data-do='start']");
        browser.photograph("empty-light");
        PlanPage plan = new PlanPage(browser);
        plan.press("start");
        browser.photograph("start-light");
        plan.fill(Map.of(
                "other",
                "mentor",
                "success.skills",
                "Leads a review alone",
                "success.routines",
                "Writes before speaking",
                "success.outcomes",
                "Decisions that hold"));
        browser.waitUntil("proposed", () -> plan.stage().equalsIgnoreCase("Proposed"));
    }

    private static void theMentorAccepts(long page) {
        browser.logIn("mentor");
        PlanPage plan = PlanPage.open(browser, page);
        plan.press("accept");
        browser.waitUntil("active", () -> plan.stage().equalsIgnoreCase("Active"));
    }

    private static void theMenteeProposesAGoal(long page) {
        browser.logIn("mentee");
        PlanPage plan = PlanPage.open(browser, page);
        plan.press("add-goal");
        Map<String, String> goal = new LinkedHashMap<>();
        goal.put("title", "Explain trade-offs to non-engineers");
        goal.put("kind", "knowledge");
        goal.put("competency", "Communication");
        goal.put("due", "2027-02-28");
        goal.put("observableAction", "Tells a story before a number");
        goal.put("expectedOutcome", "The board decides in one meeting");
        goal.put("horizon", "medium");
        plan.fill(goal);
        plan.goal("Explain trade-offs to non-engineers").unfold().waitForState("proposed");
    }

    private static void theMentorAgrees(long page) {
        browser.logIn("mentor");
        PlanPage plan = PlanPage.open(browser, page);
        assertThat(browser.text()).contains("Waiting for you");
        PlanPage.Row goal = plan.goal("Explain trade-offs to non-engineers").press("agree");
        goal.waitForState("open");
    }

    private static void theMenteeAddsMilestones(long page) {
        browser.logIn("mentee");
        PlanPage plan = PlanPage.open(browser, page);
        PlanPage.Row goal = plan.goal("Explain trade-offs to non-engineers");
        goal.press("add-milestone");
        plan.fill(Map.of("title", "Dry run with the team", "due", "2026-12-12"));
        goal.press("add-milestone");
        plan.fill(Map.of("title", "Summary for the board", "due", "2027-01-05"));
        plan.milestone("Dry run with the team").press("reach").waitForState("reached");
    }

    private static void theMentorPostpones(long page) {
        browser.logIn("mentor");
        PlanPage plan = PlanPage.open(browser, page);
        PlanPage.Row milestone = plan.milestone("Summary for the board");
        plan.goal("Explain trade-offs to non-engineers").unfold();
        milestone.press("postpone");
        plan.fill(Map.of("due", "2027-01-19", "reason", "The board moved"));
        browser.waitUntil("moved", () -> milestone.text().contains("The board moved"));
    }

    private static void everythingIsThere(long page) {
        PlanPage plan = new PlanPage(browser);
        assertThat(plan.stage()).isEqualToIgnoringCase("Active");
        assertThat(plan.goal("Explain trade-offs to non-engineers").state()).isEqualTo("open");
        assertThat(plan.goal("Explain trade-offs to non-engineers").text())
                .contains("50%", "Tells a story before a number", "Feb 28, 2027");
        assertThat(plan.milestone("Dry run with the team").state()).isEqualTo("reached");
        assertThat(plan.milestone("Summary for the board").text())
                .contains("Jan 19, 2027", "Jan 5, 2027", "The board moved");
        assertThat(browser.text()).contains("Leads a review alone", "Decisions that hold");
        assertThat(page).isPositive();
    }

    private static void photographs(long page) {
        new PlanPage(browser).goal("Explain trade-offs to non-engineers").unfold();
        browser.photograph("plan-light");
        browser.open("/pages/viewpage.action?theme=dark&pageId=" + page);
        browser.element("[data-mentoring='goal-plan'].is-live");
        browser.photograph("plan-dark");
        browser.resize(Browser.PHONE);
        browser.open("/pages/viewpage.action?theme=light&pageId=" + page);
        browser.element("[data-mentoring='goal-plan'].is-live");
        browser.photograph("plan-phone");
        Object wide = browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wide).intValue())
                .as("nothing reaches beyond the phone")
                .isLessThanOrEqualTo(0);
        browser.resize(Browser.DESK);
    }
}
