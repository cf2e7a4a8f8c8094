package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A setback is said before the talk in one line, and the other one reads it at once. */
@Tag("browser")
class SetbackIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String SAY = "[data-do='say-setback']";
    private static final String TEXT = "form[data-open] [name='text']";

    private static Browser browser;

    private Pair pair;

    @BeforeAll
    static void a_browser() {
        browser = new Browser(SANDBOX);
    }

    @AfterAll
    static void no_browser() {
        browser.close();
    }

    @BeforeEach
    void a_log_on_a_home_page() {
        String space = SANDBOX.newSpace();
        pair = Pair.in(SANDBOX, space, SANDBOX.as("admin").makePage(space, "Home of two", Macros.checkIns()))
                .active(Map.of("cadence", Map.of("every", 2)));
    }

    private void plan() {
        pair.mentee()
                .post(
                        pair.path() + "/check-ins",
                        Map.of(
                                "planned",
                                LocalDate.now(ZoneOffset.UTC).plusDays(9).toString()))
                .expect(201);
    }

    private String told() {
        String checkIn = pair.mentor()
                .get(pair.path() + "/check-ins")
                .json()
                .at("/results/0/id")
                .asText();
        return pair.mentor()
                .get(Caller.MENTORING + "check-ins/" + checkIn + "/data-points")
                .json()
                .at("/results/0")
                .toString();
    }

    private void say(String text) {
        assertThat(browser.element("form[data-open] [data-question]").getText())
                .contains("sees it at once", "It is not a draft");
        browser.element(TEXT).sendKeys(text);
        browser.photograph("setback");
        browser.element(TEXT).sendKeys(Keys.ENTER);
        browser.waitForText("Told. It stands in your next check-in");
        assertThat(told()).contains(text, "\"setback\":true", "\"polarity\":\"challenge\"");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Tag("R68")
    void one_line_in_my_mentoring_stands_in_the_next_check_in_at_once() {
        plan();
        browser.logIn(pair.mentee().username());
        browser.complaints();
        browser.open("/plugins/servlet/mentoring/my-mentoring");
        browser.element(".is-live " + SAY).click();

        say("The release moves");
    }

    @Test
    @Tag("R68")
    void where_no_check_in_is_open_the_log_plans_one_first() {
        browser.logIn(pair.mentee().username());
        browser.complaints();
        browser.openPage(pair.page());
        browser.element("[data-mentoring='check-ins'].is-live " + SAY).click();
        browser.element("form[data-open] [name='planned']");
        browser.element("form[data-open] .aui-button-primary").click();
        browser.element(TEXT);

        say("The budget is cut");
    }

    @Test
    @Tag("R68")
    @Tag("R83")
    void a_setback_leads_into_an_adjustment_that_is_written_beside_it_and_names_it() {
        String checkIn = Caller.MENTORING
                + "check-ins/"
                + pair.mentee()
                        .post(pair.path() + "/check-ins", Map.of("planned", "2031-01-07"))
                        .expect(201)
                        .text("id");
        for (String text : List.of("The budget is cut", "The <release> moves")) {
            pair.mentee()
                    .post(checkIn + "/data-points", Map.of("text", text, "setback", true))
                    .expect(201);
        }
        pair.mentor()
                .post(checkIn + "/data-points", Map.of("text", "Nobody asked"))
                .expect(201);
        String goal = Pair.idIn(pair.goal("Lead the release"));
        browser.logIn(pair.mentor().username());
        browser.complaints();
        browser.openPage(SANDBOX.as("admin").makePage(pair.space(), "Talk", Macros.checkIn(), pair.page()));
        String setbacks =
                "[data-mentoring='check-in'].is-live [data-item='data-point']:has([data-do='add-adjustment'])";
        browser.element(setbacks);
        assertThat(browser.all(setbacks)).hasSize(2);

        WebElement moved = browser.all(setbacks).get(1);
        browser.click(moved.findElement(By.cssSelector("[data-do='add-adjustment']")));
        WebElement form = moved.findElement(By.cssSelector("form[data-open]"));
        assertThat(form.getText())
                .contains("Because of: ", "The <release> moves")
                .doesNotContain("budget");
        assertThat(form.findElement(By.name("adjustment")).isSelected()).isTrue();
        browser.photograph("setback-adjust");
        new OpenForm(browser, "form[data-open]").fill(Map.of("task", "Show it in parts", "serves", goal));

        assertThat(pair.mentee()
                        .get(checkIn + "/actions")
                        .json()
                        .at("/results/0")
                        .toString())
                .contains("\"task\":\"Show it in parts\"", "\"adjustment\":true", "\"serves\":\"" + goal);
        assertThat(browser.element("[data-list='action']").getText())
                .contains("Show it in parts", "An adjustment of how you go on");
        assertThat(browser.complaints()).isEmpty();
    }
}
