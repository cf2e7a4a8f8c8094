package dev.cairn.mentoring.blackbox.browser;

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
import org.openqa.selenium.support.ui.Select;

/** A wish becomes a goal with a measure in one guided form. */
@Tag("browser")
class MeasurableIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String STEP = "make-measurable";
    private static final String WISH = "I want to be heard when it burns";
    private static final String TITLE = "Show competence in hard reviews";
    private static final String MEASURE = "Reviews that I lead";
    private static final String FORM = "form[data-open]";

    private static Browser browser;

    private Pair pair;
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
    void a_plan() {
        String space = SANDBOX.newSpace();
        pair = Pair.in(SANDBOX, space, SANDBOX.as("admin").makePage(space, "Plan", Macros.plan()))
                .active();
        browser.logIn(pair.mentee().username());
        plan = PlanPage.open(browser, pair.page());
    }

    @Test
    @Tag("R78")
    void a_wish_becomes_a_goal_with_a_measure_by_keyboard_alone() {
        Keyboard keyboard = new Keyboard(browser);
        keyboard.tabTo("button", "Make a wish measurable");
        keyboard.press(Keys.ENTER);
        keyboard.type(WISH);
        keyboard.tabToField("learningFraming");
        keyboard.type("A comp");
        keyboard.tabToField("guide.what");
        keyboard.type("hard reviews");
        keyboard.tabToField("title");
        assertThat(value("title")).isEqualTo(TITLE);
        keyboard.tabToField("observableAction");
        keyboard.type("Opens, steers and closes");
        keyboard.tabToField("indicator.name");
        keyboard.type(MEASURE);
        keyboard.tabToField("indicator.target");
        keyboard.type("4");
        keyboard.press(Keys.ENTER);
        browser.waitForText(TITLE);

        JsonNode goal = onlyGoal();
        assertThat(goal.path("title").asText()).isEqualTo(TITLE);
        assertThat(goal.path("aspiration").asText()).isEqualTo(WISH);
        assertThat(goal.path("learningFraming").asText()).isEqualTo("competence");
        plan.hanging("indicator", MEASURE).unfold();
        PlanPage.Row row = plan.goal(TITLE).unfold();
        assertThat(row.text()).contains(WISH, "2 of 5 SMART");
        browser.waitUntil(
                "the focus is on the goal",
                () -> Boolean.TRUE.equals(
                        browser.run("return document.activeElement.closest('[data-item=goal]') !== null")));
        keyboard.tabTo("summary", "2 of 5 SMART");
        keyboard.press(Keys.ENTER);
        browser.waitForText("It has a day, which can still be moved with a reason.");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Tag("R97")
    void the_title_is_made_of_the_blanks_until_somebody_words_it_otherwise() {
        plan.press(STEP);
        browser.element(FORM);

        assertThat(field("guide.what").isDisplayed()).isFalse();
        choose("learningFraming", "widening");
        type("guide.what", "my network");
        assertThat(value("title")).isEmpty();
        type("guide.percent", "20");
        assertThat(value("title")).isEqualTo("Widen my network by 20 %");
        choose("learningFraming", "competence");
        assertThat(field("guide.percent").isDisplayed()).isFalse();
        assertThat(value("title")).isEqualTo("Show competence in my network");
        type("title", "!");
        type("guide.what", " of old");
        assertThat(value("title")).isEqualTo("Show competence in my network!");
    }

    @Test
    void a_measure_that_is_refused_is_put_right_without_a_second_goal() {
        plan.press(STEP);
        browser.element(FORM);
        type("title", TITLE);
        type("indicator.name", MEASURE);
        type("indicator.baseline", "4");
        type("indicator.target", "4");
        browser.element(FORM + " .aui-button-primary").click();
        browser.waitUntil(
                "refused", () -> "true".equals(field("indicator.target").getDomAttribute("aria-invalid")));

        type("title", " myself");
        Map<String, String> right = new LinkedHashMap<>();
        right.put("indicator.baseline", "0");
        plan.fill(right);
        plan.hanging("indicator", MEASURE).unfold();

        assertThat(onlyGoal().path("title").asText()).isEqualTo(TITLE + " myself");
        assertThat(browser.complaints())
                .hasSize(1)
                .allMatch(text -> text.contains("/indicators") && text.contains("400"));
    }

    @Test
    void nothing_of_the_form_reaches_beyond_a_phone() {
        browser.resize(Browser.PHONE);
        plan = PlanPage.open(browser, pair.page());
        plan.press(STEP);
        browser.element(FORM);
        choose("learningFraming", "widening");
        browser.photograph("measurable-phone");
        Object wide = browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        browser.resize(Browser.DESK);
        browser.photograph("measurable");

        assertThat(((Number) wide).intValue()).isLessThanOrEqualTo(0);
    }

    private JsonNode onlyGoal() {
        JsonNode goals = pair.mentee().get(pair.path() + "/goals").member("results");
        assertThat(goals).hasSize(1);
        return goals.get(0);
    }

    private static WebElement field(String name) {
        return browser.element(FORM).findElement(By.name(name));
    }

    private static String value(String name) {
        return String.valueOf(field(name).getDomProperty("value"));
    }

    private static void type(String name, String text) {
        field(name).sendKeys(text);
    }

    private static void choose(String name, String value) {
        new Select(field(name)).selectByValue(value);
    }
}
