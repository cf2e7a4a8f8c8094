package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A mentee goes on with another mentor and takes along what they choose. */
@Tag("browser")
class HandoverIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String GOAL = "Lead a design review";
    private static final String OTHER = "Explain trade-offs";
    private static final String MILESTONE = "Dry run with the team";
    private static final String PART = "[data-pack='handover']";
    private static final String TITLE = "Go on with another mentor";

    private static Browser browser;

    private Pair before;

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
        before = Pair.in(SANDBOX, space, SANDBOX.as("admin").makePage(space, "Plan", Macros.plan()))
                .active();
        String goal = before.goal(GOAL);
        before.milestone(goal, Map.of("title", MILESTONE));
        before.goal(OTHER);
    }

    /** The mentee has asked somebody else on a page of their own. */
    private Pair next() {
        Caller mentor = SANDBOX.as(SANDBOX.newPerson("next"));
        long page = SANDBOX.as("admin").makePage(before.space(), "Next plan", Macros.plan());
        return Pair.of(mentor, before.mentee(), before.space(), page).proposed();
    }

    private static void open(String name, Pair pair) {
        browser.logIn(name);
        PlanPage.open(browser, pair.page());
    }

    @Test
    @Tag("R122")
    void what_was_picked_by_keyboard_alone_is_proposed_to_the_next_mentor() {
        Pair next = next();
        open(before.mentee().username(), before);
        Keyboard keyboard = new Keyboard(browser);
        keyboard.tabTo("summary", TITLE);
        keyboard.press(Keys.ENTER);
        assertThat(browser.element(PART + " [name='to']").getText())
                .isEqualTo("The " + next.mentor().username());
        keyboard.tabToBox("The goal and what measures it");
        keyboard.press(Keys.SPACE);
        keyboard.tabToBox(MILESTONE);
        keyboard.press(Keys.SPACE);
        browser.waitForText("2 picked, of at most 200");
        browser.photograph("handover");
        keyboard.tabTo("button", "Take along");
        keyboard.press(Keys.ENTER);
        browser.waitForText("Taken along: 1.");
        keyboard.press(Keys.ENTER);
        browser.waitUntil("led there", () -> browser.driver().getCurrentUrl().contains("pageId=" + next.page()));
        browser.waitForText(MILESTONE);

        open(next.mentor().username(), next);
        browser.waitForText(GOAL);
        assertThat(browser.driver().getPageSource()).contains(MILESTONE).doesNotContain(OTHER);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Tag("R122")
    void without_another_plan_it_says_how_to_begin_one() {
        open(before.mentee().username(), before);

        browser.element(PART + " > summary").click();

        browser.waitForText("You have no other plan yet.");
        assertThat(browser.all(PART + " form")).isEmpty();
    }

    @Test
    void nothing_picked_is_said_and_the_form_fits_a_phone_and_offends_no_rule() {
        Axe axe = new Axe(browser);
        axe.assumeInstalled();
        next();
        open(before.mentee().username(), before);
        browser.element(PART + " > summary").click();
        browser.element(PART + " form[data-open]");
        browser.resize(Browser.PHONE);
        browser.element(PART + " .aui-button-primary").click();

        browser.waitForText("Nothing is picked.");
        assertThat(axe.violations()).isEmpty();
        browser.photograph("handover-phone");
        Object wide = browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        browser.resize(Browser.DESK);
        assertThat(((Number) Objects.requireNonNull(wide)).intValue()).isLessThanOrEqualTo(0);
    }

    @Test
    void the_mentor_and_readers_are_offered_nothing() {
        for (String name : List.of(before.mentor().username(), "reader")) {
            open(name, before);

            assertThat(browser.all(PART)).as(name).isEmpty();
        }
    }
}
