package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;

/** The macros for those who use no mouse, no eyes, or a dark screen. */
@Tag("browser")
class AccessibilityIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;

    private static Browser browser;
    private static Axe axe;
    private static Keyboard keyboard;
    private static Pair pair;
    private static long empty;
    private static long oneGoal;

    @BeforeAll
    static void a_plan_with_everything_in_it() {
        browser = new Browser(SANDBOX);
        axe = new Axe(browser);
        keyboard = new Keyboard(browser);
        String space = SANDBOX.newSpace();
        empty = SANDBOX.as("admin").makePage(space, "Empty", Macros.both());
        pair = Pair.in(SANDBOX, space, SANDBOX.as("admin").makePage(space, "Plan", Macros.both()))
                .active(Map.of("purpose", "To lead", "careerAim", "Staff engineer", "cadence", Map.of("every", 2)));
        String preferences = Caller.MENTORING + "people/me/preferences";
        pair.mentor()
                .change("PATCH", preferences, Map.of("feedbackStyle", "Soon, in private", "shownTo", "pairs"), 1)
                .expect(200);
        String goal = pair.goal("Lead a design review alone");
        pair.milestone(goal, Map.of("title", "Dry run"));
        String reached = pair.milestone(goal, Map.of("title", "First talk"));
        pair.step(pair.mentee(), reached, "completion", Map.of()).expect(200);
        hang(goal);
        pair.proposedGoal(pair.mentor(), Map.of("title", "Waits for the mentee"));
        String part = pair.goal(Map.of("title", "Part of the first", "parentId", Pair.idIn(goal)));
        pair.mentee()
                .post(part + "/proposals", Map.of("title", "Part of the whole", "reason", "It grew"))
                .expect(201);
        oneGoal = SANDBOX.as("admin")
                .makePage(
                        space,
                        "One goal and the evidence",
                        Macros.storage(Macros.GOAL, Map.of("mentorship", pair.id(), "goal", Pair.idIn(goal)))
                                + Macros.storage(Macros.EVIDENCE, Map.of("mentorship", pair.id())));
    }

    /** One of each kind, measured so often that there is a chart. */
    private static void hang(String goal) {
        String indicator = pair.hung(
                goal, "indicators", Map.of("name", "Reviews", "measure", "value", "baseline", 0, "target", 4));
        pair.hung(indicator, "measurements", Map.of("value", 1, "on", "2026-10-01", "source", "Minutes"));
        pair.hung(indicator, "measurements", Map.of("value", 3, "on", "2026-11-02"));
        pair.hung(goal, "evidence", Map.of("type", "metric", "words", "Fewer questions"));
        pair.hung(goal, "evidence", Map.of("type", "work-sample", "link", "https://example.org/draft"));
        pair.hung(goal, "supports", Map.of("type", "coaching", "what", "Hard talks", "planned", 4, "unit", "hours"));
    }

    @AfterAll
    static void no_browser() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axe_finds_nothing_on_plan_milestones_and_empty_state(String theme) {
        axe.assumeInstalled();
        browser.logIn(pair.mentee().username());

        browser.open("/pages/viewpage.action?theme=" + theme + "&pageId=" + pair.page());
        browser.element("[data-mentoring='goal-plan'].is-live");
        unfoldAll();
        assertThat(axe.violations()).as("plan and milestones").isEmpty();
        browser.element("[data-do='add-goal']").click();
        browser.element("form[data-open]");
        assertThat(axe.violations()).as("form of a goal").isEmpty();
        browser.element("form[data-open] [data-cancel]").click();
        browser.element("[data-do='make-measurable']").click();
        browser.element("form[data-name='make-measurable']");
        assertThat(axe.violations()).as("form of a wish").isEmpty();
        assertThat(browser.all("svg.mentoring-chart, a[rel*=nofollow]")).hasSize(2);
        for (String action : List.of(
                "add-indicator", "add-measurement", "add-evidence", "add-support", "invite", "propose-change")) {
            press("[data-do='" + action + "']");
            browser.element("form[data-name='" + action + "']");
            assertThat(axe.violations()).as(action).isEmpty();
        }

        browser.open("/pages/viewpage.action?theme=" + theme + "&pageId=" + empty);
        browser.element("[data-mentoring='goal-plan'].is-live [data-do='start']")
                .click();
        browser.element("form[data-open]");
        assertThat(axe.violations()).as("empty state with its form").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axe_finds_nothing_on_one_goal_by_itself_and_on_the_table_of_evidence(String theme) {
        axe.assumeInstalled();
        browser.logIn(pair.mentee().username());

        for (Dimension size : List.of(Browser.DESK, Browser.PHONE)) {
            browser.resize(size);
            browser.open("/pages/viewpage.action?theme=" + theme + "&pageId=" + oneGoal);
            browser.element("[data-mentoring='goal-plan'].is-live");
            browser.element("[data-mentoring='evidence'].is-live");
            unfoldAll();
            assertThat(axe.violations()).as("goal and evidence").isEmpty();
            press("[data-mentoring='evidence'] [data-show='metric']");
            browser.run("document.querySelectorAll('.mentoring-audience').forEach(chip => chip.open = true)");
            assertThat(axe.violations()).as("narrowed, and who sees it").isEmpty();
            press("[data-mentoring='evidence'] [data-show='all']");
            press("[data-mentoring='evidence'] [data-do='edit']");
            browser.element("[data-mentoring='evidence'] form[data-open]");
            assertThat(axe.violations()).as("evidence that is edited").isEmpty();
            for (String action : List.of("add-milestone", "add-sub-goal", "add-evidence", "assess", "rate-autonomy")) {
                press("[data-mentoring='goal-plan'] [data-do='" + action + "']");
                browser.element("form[data-name='" + action + "']");
                assertThat(axe.violations()).as(action).isEmpty();
            }
        }
        browser.resize(Browser.DESK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axe_finds_nothing_on_the_words_of_a_space(String theme) {
        axe.assumeInstalled();
        String space = SANDBOX.newSpace();
        long page = SANDBOX.as("admin").makePage(space, "Words", Macros.storage(Macros.SHARED_WORDS, Map.of()));
        SANDBOX.as("admin")
                .change(
                        "PATCH",
                        Caller.MENTORING + "spaces/" + space + "/shared-words",
                        Map.of("observation", "As seen", "words", List.of(Map.of("word", "Done", "meaning", "Live"))),
                        1)
                .expect(200);
        browser.logIn("admin");

        browser.open("/pages/viewpage.action?theme=" + theme + "&pageId=" + page);
        browser.element("[data-mentoring='shared-words'].is-live");
        assertThat(axe.violations()).as("words").isEmpty();
        press("[data-do='edit-agreement']");
        browser.element("form[data-open] [data-row]");
        assertThat(axe.violations()).as("form of the words").isEmpty();
    }

    /** By script, for what was scrolled to may lie below the head of the page. */
    private static void press(String css) {
        browser.run("document.querySelector(arguments[0]).click()", css);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axe_finds_nothing_on_the_page_that_says_what_waits_for_a_person(String theme) {
        axe.assumeInstalled();
        String asked = SANDBOX.newPerson("asked");
        String goal = pair.goal("Asked about in " + theme);
        pair.hung(goal, "invitations", Map.of("person", asked, "until", "2031-01-02T10:00:00Z"));
        browser.logIn(asked);

        browser.open("/plugins/servlet/mentoring/my-mentoring?theme=" + theme);
        browser.element("[data-mentoring='my-mentoring'].is-live [data-do='assess']")
                .click();
        browser.element("form[data-open]");
        assertThat(axe.violations()).as("asked, with the form").isEmpty();

        SANDBOX.as(asked)
                .post(goal + "/assessments", Map.of("level", 2, "seen", "Once"))
                .expect(201);
        browser.open("/plugins/servlet/mentoring/my-mentoring?theme=" + theme);
        browser.element("[data-mentoring='my-mentoring'].is-live .mentoring-own");
        assertThat(axe.violations()).as("with what was said").isEmpty();

        browser.logIn(pair.mentee().username());
        browser.open("/plugins/servlet/mentoring/my-mentoring?theme=" + theme);
        browser.element("[data-mentoring='my-mentoring'].is-live .mentoring-mine");
        assertThat(axe.violations()).as("one's own mentorships").isEmpty();
        browser.element("[data-do='edit-preferences']").click();
        browser.element("form[data-open]");
        assertThat(axe.violations()).as("how one likes to learn").isEmpty();
    }

    @Test
    void a_goal_is_agreed_and_a_milestone_reached_by_keyboard_alone() {
        browser.logIn(pair.mentee().username());
        browser.openPage(pair.page());
        browser.element("[data-mentoring='goal-plan'].is-live");

        keyboard.tabTo("summary", "Waits for the mentee");
        keyboard.press(Keys.ENTER);
        keyboard.tabTo("button", "Agree");
        keyboard.press(Keys.ENTER);
        browser.waitUntil("agreed", () -> !browser.text().contains("Waiting for you"));
        browser.waitUntil("said", () -> !said().isEmpty());
        assertThat(browser.run("return document.activeElement.closest('[data-item]') !== null"))
                .as("the focus stays on the goal")
                .isEqualTo(true);

        browser.openPage(pair.page());
        browser.element("[data-mentoring='goal-plan'].is-live");
        keyboard.tabTo("summary", "Lead a design review alone");
        keyboard.unfold();
        keyboard.tabTo("summary", "Dry run");
        keyboard.unfold();
        keyboard.tabTo("button", "Mark as reached");
        keyboard.press(Keys.SPACE);
        browser.waitUntil(
                "reached",
                () -> pair.mentee().get(pair.path() + "/goals").body().contains("\"reached\":2"));
    }

    private static String said() {
        return String.valueOf(browser.run("const at = document.querySelector('[role=status].mentoring-said');"
                + "return at ? at.textContent : ''"));
    }

    private static void unfoldAll() {
        browser.run(
                "document.querySelectorAll('details.mentoring-fold, details.mentoring-smart').forEach(fold => fold.open = true)");
    }
}
