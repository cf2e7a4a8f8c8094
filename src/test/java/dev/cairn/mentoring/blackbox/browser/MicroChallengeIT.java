package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Something small to try is agreed on in a check-in, tried or not until its day, and looked back on in the next one (R30). */
@Tag("browser")
class MicroChallengeIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String CHECK_IN = "[data-mentoring='check-in'].is-live ";
    private static final String SMALL = CHECK_IN + "[data-list='micro-challenge'] ";
    private static final String MINE = "[data-mentoring='my-check-ins'].is-live ";

    private static Browser browser;

    private Pair pair;
    private String first;
    private long talk;

    @BeforeAll
    static void a_browser() {
        browser = new Browser(SANDBOX);
    }

    @AfterAll
    static void no_browser() {
        browser.close();
    }

    @BeforeEach
    void a_check_in_on_a_page() {
        String space = SANDBOX.newSpace();
        pair = Pair.in(SANDBOX, space, SANDBOX.as("admin").makePage(space, "Home of two", Macros.checkIns()))
                .active(Map.of("cadence", Map.of("every", 2)));
        first = planned(-5);
        talk = SANDBOX.as("admin").makePage(space, "Talk", Macros.checkIn(), pair.page());
        browser.logIn(pair.mentee().username());
        browser.complaints();
    }

    private String planned(int ahead) {
        return Caller.MENTORING
                + "check-ins/"
                + pair.mentee()
                        .post(
                                pair.path() + "/check-ins",
                                Map.of(
                                        "planned",
                                        LocalDate.now(ZoneOffset.UTC)
                                                .plusDays(ahead)
                                                .toString()))
                        .expect(201)
                        .text("id");
    }

    private void agree(String task) {
        pair.mentee()
                .post(
                        first + "/actions",
                        Map.of(
                                "task",
                                task,
                                "microChallenge",
                                true,
                                "deadline",
                                LocalDate.now(ZoneOffset.UTC).plusDays(9).toString()))
                .expect(201);
    }

    private JsonNode small(int at) {
        return pair.mentor().get(first + "/actions").json().at("/results/" + at);
    }

    private static void send() {
        browser.element("form[data-open] .aui-button-primary").sendKeys(Keys.ENTER);
        browser.waitUntil("sent", () -> browser.all("form[data-open]").isEmpty());
    }

    @Test
    @Tag("R30")
    void something_small_is_agreed_on_until_the_next_talk_and_can_be_put_right() {
        browser.openPage(talk);
        browser.click(browser.element(SMALL + "[data-do='add-micro-challenge']"));
        assertThat(browser.element("form[data-open] [name='deadline']").getDomProperty("value"))
                .as("the day of the next talk")
                .isEqualTo(LocalDate.now(ZoneOffset.UTC).plusDays(9).toString());
        browser.element("form[data-open] [name='task']").sendKeys("Ask one <question> more");
        browser.photograph("micro-challenge-form");
        send();
        browser.waitForText("Ask one <question> more");

        assertThat(browser.element(SMALL).getText()).contains("Who tries it: ", "Tried it", "Did not come to it");
        assertThat(browser.element(CHECK_IN + "[data-list='action']").getText()).doesNotContain("question");
        browser.photograph("micro-challenge");
        browser.click(browser.element(SMALL + "[data-do='edit']"));
        browser.element("form[data-open] [name='task']").sendKeys(" in the guild");
        send();
        browser.waitForText("Ask one <question> more in the guild");

        assertThat(small(0).path("microChallenge").asBoolean()).isTrue();
        assertThat(small(0).at("/owner/username").asText())
                .isEqualTo(pair.mentee().username());
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Tag("R30")
    void what_trying_it_has_shown_is_said_in_my_mentoring_and_known_in_the_next_check_in() {
        agree("Ask one question more");
        agree("Have a coffee with operations");
        String coffee = "[data-item='action']:last-child ";
        browser.open("/plugins/servlet/mentoring/my-mentoring");
        assertThat(browser.element(MINE).getText()).containsIgnoringCase("Something small to try");
        browser.photograph("micro-challenge-mine");

        browser.element(MINE + "[data-item='action'] [data-do='complete']").click();
        browser.element("form[data-open] [name='reason']").sendKeys("They like to be asked");
        send();
        browser.waitUntil(
                "one is left", () -> browser.all(MINE + "[data-item='action']").size() == 1);
        browser.element(MINE + coffee + "[data-do='drop']").click();
        browser.element("form[data-open] .aui-button-primary").click();
        browser.element("form[data-open] [aria-invalid]");
        assertThat(browser.complaints()).as("why is asked for").hasSize(1);
        browser.element("form[data-open] [name='reason']").sendKeys("They were away");
        send();
        browser.waitUntil(
                "none is left", () -> browser.all(MINE + "[data-item='action']").isEmpty());

        assertThat(small(0).path("state").asText()).isEqualTo("done");
        assertThat(small(0).path("stateReason").asText()).isEqualTo("They like to be asked");
        assertThat(small(1).path("state").asText()).isEqualTo("dropped");
        planned(16);
        browser.openPage(SANDBOX.as("admin")
                .makePage(
                        pair.space(), "Next talk", Macros.storage(Macros.CHECK_IN, Map.of("which", "2")), pair.page()));
        assertThat(browser.element(CHECK_IN + ".mentoring-known").getText())
                .contains("Tried on ", "it showed: They like to be asked", "Not tried: ", "They were away");
        browser.click(
                browser.element(CHECK_IN + ".mentoring-known").findElement(By.cssSelector("[data-do='add-fact']")));
        browser.waitUntil(
                "seen",
                () -> browser.element(CHECK_IN + "[data-list='data-point']")
                        .getText()
                        .contains("it showed: They like to be asked"));
        browser.photograph("micro-challenge-known");
        assertThat(browser.complaints()).isEmpty();
    }
}
