package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** Whoever looks after a space reads how mentoring goes in it, and says what is worth a look and who reads the table. */
@Tag("browser")
class SpacePageIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String PAGE = "#mentoring-space";

    private static Browser browser;
    private static Axe axe;

    private final String space = SANDBOX.newSpace();
    private final Caller admin = SANDBOX.as("admin");

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
    void a_pair_with_something_to_hide() {
        pair = Pair.of(
                        SANDBOX,
                        SANDBOX.newPerson("mentor"),
                        SANDBOX.newPerson("mentee"),
                        space,
                        admin.makePage(space, "Home", Macros.plan()))
                .active(Map.of("start", "2026-01-01"));
        String goal = pair.goal("Secret canary goal");
        pair.milestone(goal, Map.of("title", "Secret canary step", "due", "2026-01-05"));
    }

    @AfterEach
    void a_desk_again() {
        browser.resize(Browser.DESK);
    }

    private String page() {
        return "/plugins/servlet/mentoring/space?space=" + space;
    }

    private void type(WebElement field, String text) {
        field.clear();
        field.sendKeys(text);
    }

    @Test
    @Tag("R130")
    void an_administrator_opens_the_table_to_all_who_may_view_the_space() {
        browser.logIn("admin");
        browser.complaints();
        browser.open(page());
        assertThat(browser.element(PAGE).getText())
                .contains("How it went, by quarter", "too few answers", "Those who administer this space")
                .contains("These are the usual ones.")
                .doesNotContain("canary");

        browser.click(browser.element(PAGE + ".is-live [data-do='edit-settings']"));
        WebElement days = browser.element(PAGE + " form [name='daysWithoutEvidence']");
        assertThat(days.getDomProperty("value")).isEqualTo("60");
        type(days, "5");
        browser.click(browser.element(PAGE + " form .aui-button-primary"));
        browser.waitForText("A number from 7 to 365 is expected here.");
        browser.complaints();
        type(days, "30");
        browser.click(browser.element(PAGE + " form [name='openToViewers']"));
        browser.click(browser.element(PAGE + " form .aui-button-primary"));

        browser.waitUntil("saved", () -> !browser.text().contains("These are the usual ones."));
        assertThat(browser.element(PAGE).getText())
                .contains("Days without anything shown\n30", "Who may use the table\nAll who may view this space");
        assertThat(admin.get("/rest/mentoring/1.0/spaces/" + space + "/settings")
                        .expect(200)
                        .body())
                .contains("\"openToViewers\":true", "\"daysWithoutEvidence\":30", "\"moves\":3");
        assertThat(browser.complaints()).isEmpty();

        browser.logIn(pair.mentor().username());
        browser.open(page());
        assertThat(browser.element(PAGE).getText()).contains("How it went, by quarter", "30");
        assertThat(browser.all(PAGE + " [data-do='edit-settings']"))
                .as("only administrators change it")
                .isEmpty();
    }

    @Test
    void whoever_does_not_look_after_the_space_reads_its_settings_and_no_number_of_anybody() {
        browser.logIn(pair.mentor().username());
        browser.open(page());
        assertThat(browser.element(PAGE).getText())
                .contains("Days without anything shown", "Those who administer this space")
                .doesNotContain("How it went", "in one table", "canary");

        browser.open("/plugins/servlet/mentoring/space?space=NOSUCH");
        assertThat(browser.element(PAGE).getText())
                .contains("There is no such space")
                .doesNotContain("Days without anything shown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "phone"})
    void axe_finds_nothing_in_it_nor_in_its_form(String look) {
        axe.assumeInstalled();
        browser.resize(look.equals("phone") ? Browser.PHONE : Browser.DESK);
        browser.logIn("admin");
        browser.open(page() + (look.equals("dark") ? "&theme=dark" : ""));
        browser.click(browser.element(PAGE + ".is-live [data-do='edit-settings']"));
        browser.element(PAGE + " form");
        browser.photograph("space-" + look);

        assertThat(axe.violations()).isEmpty();
        assertThat((Long) browser.run("return document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
    }
}
