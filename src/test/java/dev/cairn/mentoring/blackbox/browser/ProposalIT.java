package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

/** A change of an agreed goal, from the form that is filled with what the goal says to the answer of the other. */
@Tag("browser")
class ProposalIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String TITLE = "Lead a design review";
    private static final String PROPOSAL = "[data-mentoring='goal-plan'] [data-item='proposal']";

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
    @Tag("R18")
    @Tag("R99")
    void a_proposed_change_stands_in_the_goal_until_the_other_accepts_it() {
        String space = SANDBOX.newSpace();
        Pair pair = Pair.in(SANDBOX, space, SANDBOX.as("admin").makePage(space, "Plan", Macros.both()))
                .active(Map.of("cadence", Map.of("every", 2)));
        String goal = pair.goal(TITLE);
        pair.milestone(goal, Map.of("title", "Dry run", "due", "2027-03-10"));

        browser.logIn(pair.mentee().username());
        PlanPage plan = PlanPage.open(browser, pair.page());
        plan.goal(TITLE).press("propose-change");
        assertThat(browser.element("form[data-open] [name='title']").getDomProperty("value"))
                .isEqualTo(TITLE);
        Map<String, String> change = new LinkedHashMap<>();
        change.put("due", "2027-03-01");
        change.put("reason", "The release moved");
        change.put("assumption", "The team stays");
        plan.fill(change);
        browser.waitUntil("proposed", () -> browser.text().contains("Waiting for an answer"));

        browser.logIn(pair.mentor().username());
        plan = PlanPage.open(browser, pair.page());
        plan.goal(TITLE).unfold();
        assertThat(browser.element(PROPOSAL).getText())
                .contains("to Mar 1, 2027", "The release moved", "The team stays", "Waiting for you");
        JsonNode changes =
                pair.mentor().get(goal + "/proposals").member("results").get(0).get("changes");
        assertThat(changes.findValuesAsText("field")).containsExactly("due");
        browser.element(PROPOSAL + " [data-do='accept']").click();
        browser.waitUntil("accepted", () -> browser.element(PROPOSAL).getText().contains("Accepted by"));
        browser.waitForText("In the same fortnight are due: Dry run.");

        assertThat(pair.mentor().get(goal).text("due")).isEqualTo("2027-03-01");
        browser.photograph("proposal-accepted");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Tag("R83")
    void an_adjustment_that_a_check_in_agreed_on_begins_the_proposal_in_the_plan() {
        String space = SANDBOX.newSpace();
        Pair pair = Pair.in(SANDBOX, space, SANDBOX.as("admin").makePage(space, "Plan", Macros.plan()))
                .active();
        String goal = pair.goal(TITLE);
        String checkIn = pair.mentee()
                .post(pair.path() + "/check-ins", Map.of("planned", "2031-01-14"))
                .expect(201)
                .text("id");
        pair.mentee()
                .post(
                        Caller.MENTORING + "check-ins/" + checkIn + "/actions",
                        Map.of("task", "Give it until March", "adjustment", true, "serves", Pair.idIn(goal)))
                .expect(201);
        long talk = SANDBOX.as("admin")
                .makePage(space, "Talk", Macros.storage(Macros.CHECK_IN, Map.of("mentorship", pair.id())));
        browser.logIn(pair.mentee().username());
        browser.complaints();
        browser.openPage(talk);

        browser.element("[data-mentoring='check-in'].is-live a[data-change][href]")
                .click();
        browser.waitUntil(
                "the reason is there",
                () -> "Give it until March"
                        .equals(browser.element("form[data-open] [name='reason']")
                                .getDomProperty("value")));
        new PlanPage(browser).fill(Map.of("due", "2031-03-01"));
        browser.waitUntil("proposed", () -> browser.text().contains("Waiting for an answer"));

        assertThat(pair.mentor().get(goal + "/proposals").body()).contains("Give it until March", "2031-03-01");
        assertThat(PlanPage.open(browser, pair.page()).isAsking())
                .as("once is enough")
                .isFalse();
        assertThat(browser.complaints()).isEmpty();
    }
}
