package dev.cairn.mentoring.blackbox.browser;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A goal is measured, backed by evidence and supported, all on its page. */
@Tag("browser")
class ItemsIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String TITLE = "Lead a design review alone";
    private static final String MEASURE = "Reviews that I lead";
    private static final String WORDS = "Nobody asked who had led it";
    private static final String HELP = "Coaching for hard talks";

    private static Browser browser;

    private Pair pair;
    private String goal;
    private PlanPage plan;

    @BeforeAll
    static void a_browser() {
        browser = new Browser(SANDBOX);
    }

    @AfterAll
    static void no_browser() {
        browser.close();
    }

    @BeforeEach
    void a_goal_with_a_milestone_that_is_reached() {
        String space = SANDBOX.newSpace();
        pair = Pair.in(SANDBOX, space, SANDBOX.as("admin").makePage(space, "Plan", Macros.plan()))
                .active();
        goal = pair.goal(TITLE);
        String milestone = pair.milestone(goal, Map.of("title", "Dry run"));
        pair.step(pair.mentee(), milestone, "completion", Map.of()).expect(200);
        browser.logIn(pair.mentee().username());
        plan = PlanPage.open(browser, pair.page());
    }

    @Test
    @Tag("R64")
    @Tag("R105")
    void what_measures_backs_and_helps_is_there_after_a_reload_and_evidence_is_its_authors() {
        theMenteeMeasures();
        theMenteeBacksTheMilestone();
        theMenteeAsksForSupportAndGetsIt();

        everythingIsThere();
        plan = PlanPage.open(browser, pair.page());
        everythingIsThere();

        browser.logIn(pair.mentor().username());
        plan = PlanPage.open(browser, pair.page());
        everythingIsThere();
        plan.goal(TITLE).unfold();
        assertThat(plan.hanging("support", HELP).unfold().own("[data-do=edit], [data-do=remove]"))
                .isNotEmpty();
        assertThat(plan.hanging("evidence", WORDS).unfold().own("[data-do=edit], [data-do=remove]"))
                .isEmpty();
        JsonNode evidence =
                pair.mentor().get(goal + "/evidence").member("results").get(0);
        String path = MENTORING + "evidence/" + evidence.path("id").asText();
        assertThat(pair.mentor()
                        .change("PATCH", path, Map.of("words", "Better"), 1)
                        .status())
                .isEqualTo(403);
        assertThat(browser.complaints()).isEmpty();
    }

    private void theMenteeMeasures() {
        plan.goal(TITLE).press("add-indicator");
        Map<String, String> indicator = new LinkedHashMap<>();
        indicator.put("name", MEASURE);
        indicator.put("measure", "value");
        indicator.put("unit", "reviews");
        indicator.put("baseline", "0");
        indicator.put("target", "4");
        plan.fill(indicator);
        PlanPage.Row row = plan.hanging("indicator", MEASURE);
        row.press("add-measurement");
        plan.fill(Map.of("value", "1", "on", "2026-10-01", "source", "Minutes of the guild"));
        plan.hanging("measurement", "1 reviews").unfold();
        assertThat(row.own("svg")).as("one point is no way").isEmpty();
        row.press("add-measurement");
        plan.fill(Map.of("value", "3", "on", "2026-11-02"));
        plan.hanging("measurement", "3 reviews").unfold();
        evidenced("0 of 3 evidenced");
    }

    private void theMenteeBacksTheMilestone() {
        plan.milestone("Dry run").press("add-evidence");
        plan.fill(Map.of("type", "observation", "words", WORDS));
        evidenced("1 of 3 evidenced");
    }

    private void theMenteeAsksForSupportAndGetsIt() {
        plan.goal(TITLE).press("add-support");
        plan.fill(Map.of("what", HELP, "provider", "Ana", "planned", "4", "unit", "hours"));
        PlanPage.Row support = plan.hanging("support", HELP).unfold();
        browser.waitUntil("asked for", () -> support.text().contains("Asked for"));
        support.edit("state", "granted");
        browser.waitUntil("granted", () -> support.text().contains("Granted"));
    }

    private void evidenced(String text) {
        browser.waitUntil(
                text,
                () -> plan.goal(TITLE).own(".mentoring-evidenced").stream()
                        .map(WebElement::getText)
                        .anyMatch(text::equals));
    }

    private void everythingIsThere() {
        plan.goal(TITLE).unfold();
        evidenced("1 of 3 evidenced");
        PlanPage.Row indicator = plan.hanging("indicator", MEASURE).unfold();
        assertThat(indicator.text()).contains("75%", "now 3, from 0 to 4 reviews");
        WebElement chart = indicator.own("svg[role=img]").get(0);
        assertThat(chart.getDomAttribute("aria-label"))
                .isEqualTo(MEASURE + ", measured: Oct 1, 2026: 1; Nov 2, 2026: 3");
        assertThat(chart.findElement(By.tagName("polyline")).getDomAttribute("points"))
                .matches("[0-9.]+,[0-9.]+ [0-9.]+,[0-9.]+");
        assertThat(chart.isDisplayed()).isTrue();
        assertThat(plan.hanging("measurement", "1 reviews").text()).contains("Oct 1, 2026", "Minutes of the guild");
        assertThat(plan.hanging("evidence", WORDS).text()).contains("Observation", "for: Dry run");
        assertThat(plan.hanging("support", HELP).text()).contains("Coaching", "Granted", "0 of 4 hours used", "Ana");
    }

    @Test
    void a_goal_is_measured_backed_and_supported_by_keyboard_alone() {
        Keyboard keyboard = new Keyboard(browser);
        keyboard.tabTo("summary", TITLE);
        keyboard.unfold();

        keyboard.tabTo("button", "Add a measure");
        keyboard.press(Keys.ENTER);
        keyboard.type(MEASURE);
        keyboard.tabToField("target");
        keyboard.type("4");
        keyboard.press(Keys.ENTER);
        browser.waitUntil("added", () -> isOn("indicator"));
        keyboard.tabTo("button", "Record a value");
        keyboard.press(Keys.SPACE);
        keyboard.type("2");
        keyboard.press(Keys.ENTER);
        browser.waitForText("0 of 2 evidenced");
        browser.waitUntil("added", () -> isOn("measurement"));
        keyboard.unfold();
        keyboard.tabTo("button", "Add evidence");
        keyboard.press(Keys.ENTER);
        keyboard.tabToField("words");
        keyboard.type(WORDS);
        keyboard.tabTo("button", "Add evidence");
        keyboard.press(Keys.ENTER);
        browser.waitForText("1 of 2 evidenced");

        keyboard.tabTo("button", "Add support");
        keyboard.press(Keys.ENTER);
        keyboard.type(HELP);
        keyboard.press(Keys.ENTER);
        browser.waitUntil("added", () -> isOn("support"));

        assertThat(pair.mentee().get(goal + "/supports").body()).contains(HELP);
    }

    /** Whether the focus is on such a thing, as it is when one was added. */
    private static boolean isOn(String kind) {
        return Boolean.TRUE.equals(browser.run(
                "const at = document.activeElement.closest('[data-item]'); return at && at.dataset.item === arguments[0]",
                kind));
    }
}
