package dev.cairn.mentoring.blackbox.browser;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A person says how they like to learn and to be told, and it is shown where the other one writes to them (R102). */
@Tag("browser")
class PreferencesIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String PREFERENCES = MENTORING + "people/me/preferences";
    private static final String OWN = ".mentoring-preferences";
    private static final String PARTNER = "[data-item='partner']";
    private static final String TITLE = "Lead a design review";

    private static Browser browser;
    private static Keyboard keyboard;

    private Pair pair;

    @BeforeAll
    static void a_browser() {
        browser = new Browser(SANDBOX);
        keyboard = new Keyboard(browser);
    }

    @AfterAll
    static void no_browser() {
        browser.close();
    }

    @BeforeEach
    void a_plan_with_a_goal() {
        String space = SANDBOX.newSpace();
        pair = Pair.in(SANDBOX, space, SANDBOX.as("admin").makePage(space, "Plan", Macros.plan()))
                .active();
        pair.goal(TITLE);
    }

    private static void openOwnAs(Caller person) {
        browser.logIn(person.username());
        browser.open("/plugins/servlet/mentoring/my-mentoring");
        browser.element("[data-mentoring='my-mentoring'].is-live");
    }

    private static String own() {
        return browser.element(OWN).getText();
    }

    private static void write(Caller person, Map<String, ?> preferences) {
        person.change("PATCH", PREFERENCES, preferences, person.get(PREFERENCES).revision())
                .expect(200);
    }

    @Test
    void a_person_writes_them_by_keyboard_alone_and_is_told_who_sees_them() {
        openOwnAs(pair.mentee());
        assertThat(own()).contains("nobody sees it until you say so", "Only you");

        keyboard.tabTo("button", "Edit how I like to learn");
        keyboard.press(Keys.ENTER);
        browser.element("form[data-open]");
        keyboard.type("Trying it out");
        keyboard.tabToField("recognitionStyle");
        keyboard.type("In a letter");
        keyboard.tabTo("button", "Save");
        keyboard.press(Keys.ENTER);
        browser.waitUntil("kept to oneself", () -> own().contains("Nobody but you sees this."));
        assertThat(own()).contains("Trying it out", "In a letter", "Only you");
        assertThat(browser.run("return document.activeElement.dataset.do")).isEqualTo("edit-preferences");

        keyboard.press(Keys.ENTER);
        browser.element("form[data-open]");
        keyboard.tabToField("shownTo");
        keyboard.press(Keys.ARROW_RIGHT);
        keyboard.tabTo("button", "Save");
        keyboard.press(Keys.ENTER);
        browser.waitUntil("shown to the other one", () -> own().contains("only these see it: The mentor"));

        assertThat(own()).contains("Trying it out", "Your pairs");
        assertThat(pair.mentee().get(PREFERENCES).text("shownTo")).isEqualTo("pairs");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_other_one_finds_them_in_the_plan_and_above_the_forms_in_which_they_write() {
        write(pair.mentee(), Map.of("feedbackStyle", "Soon, in private", "shownTo", "pairs"));
        write(pair.mentor(), Map.of("feedbackStyle", "Straight away"));

        browser.logIn(pair.mentor().username());
        PlanPage plan = PlanPage.open(browser, pair.page());
        assertThat(browser.all(PARTNER + " .mentoring-fold[open]")).isEmpty();
        browser.element(PARTNER + " summary").click();
        assertThat(browser.element(PARTNER).getText())
                .contains("likes to learn and be told", "Soon, in private", "Shown to pairs");
        assertThat(browser.text()).doesNotContain("Straight away");

        for (String form : new String[] {"add-evidence", "assess", "propose-change"}) {
            plan.goal(TITLE).press(form);
            browser.element("form[data-name='" + form + "'] .mentoring-beside > summary")
                    .click();
            assertThat(browser.element("form[data-name='" + form + "'] .mentoring-beside")
                            .getText())
                    .as(form)
                    .contains("Soon, in private");
            browser.element("form[data-name='" + form + "'] [data-cancel]").click();
        }
        assertThat(browser.complaints()).isEmpty();

        browser.logIn(pair.mentee().username());
        PlanPage.open(browser, pair.page());
        assertThat(browser.all(PARTNER + ", .mentoring-beside")).isEmpty();
    }

    @Test
    void a_goal_by_itself_shows_them_above_its_forms_alone() {
        write(pair.mentee(), Map.of("values", "Honesty first", "shownTo", "pairs"));
        long page = pair.mentee().makePage(pair.space(), "Alone", Macros.goal(TITLE), pair.page());
        browser.logIn(pair.mentor().username());
        browser.openPage(page);
        browser.element("[data-mentoring='goal-plan'].is-live");

        assertThat(browser.all(PARTNER)).hasSize(1).noneMatch(WebElement::isDisplayed);
        browser.element("[data-item='goal'] [data-do='add-evidence']").click();
        browser.element("form[data-open] .mentoring-beside > summary").click();
        assertThat(browser.element("form[data-open] .mentoring-beside").getText())
                .contains("Honesty first");
    }

    @Test
    void two_windows_of_one_person_keep_what_both_have_written() {
        browser.complaints();
        openOwnAs(pair.mentee());
        browser.element(OWN + " [data-do='edit-preferences']").click();
        browser.element("form[data-open] [name='learningModality']").sendKeys("Trying it out");
        write(pair.mentee(), Map.of("values", "Honesty"));

        browser.element("form[data-open] button.aui-button-primary").click();
        browser.waitUntil("both are kept", () -> own().contains("Trying it out"));

        assertThat(own()).contains("Honesty");
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("412"));
    }

    @Test
    void what_is_too_long_is_said_beside_its_field_and_nothing_is_lost() {
        openOwnAs(pair.mentee());
        browser.element(OWN + " [data-do='edit-preferences']").click();
        browser.element("form[data-open]");
        browser.run("document.querySelector('form[data-open] [name=values]').value = 'x'.repeat(8001)");
        browser.element("form[data-open] button.aui-button-primary").click();

        browser.waitUntil(
                "blamed",
                () -> !browser.all("form[data-open] [name='values'][aria-invalid]")
                        .isEmpty());
        assertThat(browser.run("return document.querySelector('form[data-open] [name=values]').value.length"))
                .isEqualTo(8001L);
    }

    @Test
    void on_a_phone_nothing_of_it_is_cut_off() {
        write(pair.mentee(), Map.of("learningModality", "W".repeat(80), "shownTo", "pairs"));
        browser.resize(Browser.PHONE);
        try {
            openOwnAs(pair.mentee());
            browser.element(OWN + " [data-do='edit-preferences']").click();
            browser.element("form[data-open]");
            assertThat(overflow()).isLessThanOrEqualTo(0);

            browser.logIn(pair.mentor().username());
            PlanPage.open(browser, pair.page());
            browser.element(PARTNER + " summary").click();
            assertThat(browser.element(PARTNER).getText()).contains("W".repeat(80));
            assertThat(overflow()).isLessThanOrEqualTo(0);
        } finally {
            browser.resize(Browser.DESK);
        }
    }

    /** By how much the page is wider than its window. */
    private static long overflow() {
        return (Long) browser.run("return document.documentElement.scrollWidth - innerWidth");
    }
}
