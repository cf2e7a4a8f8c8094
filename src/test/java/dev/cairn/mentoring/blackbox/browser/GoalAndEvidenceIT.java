package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.RunningSandbox;
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

/** One goal by itself and the table of evidence, each worked on by keyboard alone. */
@Tag("browser")
class GoalAndEvidenceIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String TITLE = "Lead a design review alone";
    private static final String SAMPLE = "Minutes in my own words";
    private static final String METRIC = "Half as many questions";

    /** Everything in a macro that can be pressed, opened or followed and is there to be seen, each with a number of its own. */
    private static final String STOPS = """
            return [...document.querySelectorAll('section[data-mentoring]')]
              .flatMap((section) => [...section.querySelectorAll('summary, button, a[href], [tabindex="0"]')])
              .filter((stop) => stop.checkVisibility({ visibilityProperty: true }))
              .map((stop, at) => { stop.dataset.stop = at; return at + ' ' + stop.textContent.trim(); });
            """;

    private static Browser browser;
    private static Keyboard keyboard;

    private Pair pair;
    private String goal;

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
    void a_goal_with_evidence_of_two_kinds() {
        pair = Pair.on(SANDBOX).active();
        goal = pair.goal(TITLE);
        pair.milestone(goal, Map.of("title", "Dry run"));
        pair.hung(goal, "evidence", Map.of("type", "work-sample", "words", SAMPLE, "observedOn", "2026-10-01"));
        pair.hung(goal, "evidence", Map.of("type", "metric", "words", METRIC, "observedOn", "2026-11-02"));
        browser.logIn(pair.mentee().username());
    }

    private void openGoal() {
        open(Macros.storage(Macros.GOAL, Map.of("mentorship", pair.id(), "goal", Pair.idIn(goal))));
    }

    private void openEvidence() {
        open(Macros.storage(Macros.EVIDENCE, Map.of("mentorship", pair.id())));
    }

    private void open(String storage) {
        browser.openPage(pair.mentee().makePage(SANDBOX.newSpace(), "Shown", storage));
        browser.element("section[data-mentoring].is-live");
    }

    @Test
    void the_tabulator_stops_at_everything_that_a_goal_by_itself_offers() {
        pair.hung(goal, "indicators", Map.of("name", "Reviews", "measure", "value", "baseline", 0, "target", 4));
        pair.hung(goal, "supports", Map.of("type", "coaching", "what", "Hard talks"));
        pair.proposedGoal(pair.mentee(), Map.of("title", "A part", "parentId", Pair.idIn(goal)));
        openGoal();

        stopsAtAll(40);
    }

    @Test
    void the_tabulator_stops_at_everything_that_the_table_of_evidence_offers() {
        openEvidence();
        browser.run("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");

        stopsAtAll(14);
    }

    private static void stopsAtAll(int atLeast) {
        List<?> stops = (List<?>) browser.run(STOPS);
        assertThat(stops).hasSizeGreaterThan(atLeast);

        keyboard.stops().forEach(stops::remove);

        assertThat(stops).isEmpty();
    }

    @Test
    void a_goal_by_itself_is_measured_backed_rated_and_changed_by_keyboard_alone() {
        openGoal();

        fill("Add milestone", "title", "Second talk", "due", "02022027");
        browser.waitForText("Second talk");
        fill("Add a measure", "name", "Reviews that I lead", "target", "4");
        browser.waitForText("Reviews that I lead");
        fill("Record a value", "value", "2");
        browser.waitForText("50%");
        fill("Add evidence", "words", "Nobody asked who had led it");
        browser.waitForText("Nobody asked who had led it");
        fill("Add support", "what", "A coach for hard talks");
        browser.waitForText("A coach for hard talks");
        fill("Add sub-goal", "title", "Ask before I answer");
        browser.waitForText("Ask before I answer");
        press("Rate support needed");
        keyboard.press(Keys.ARROW_DOWN);
        keyboard.press(Keys.ENTER);
        browser.waitUntil("rated", () -> isThere("autonomy"));
        press("Your view");
        keyboard.press(Keys.ARROW_DOWN);
        send("seen", "I opened and closed one");
        browser.waitUntil("viewed", () -> isThere("assessment"));
        press("Propose a change");
        send("reason", "The team grew", "title", "Lead two design reviews");
        browser.waitForText("The team grew");
        press("Ask somebody");
        send("person", pair.mentor().username());
        browser.waitUntil(
                "refused", () -> !browser.all("form [aria-invalid=true]").isEmpty());
        keyboard.press(Keys.ESCAPE);

        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("400"));
    }

    @Test
    @Tag("R124")
    void somebody_is_asked_to_show_how_it_is_done_by_keyboard_alone() {
        openGoal();

        fill("Add support", "what", "How you open a review", "type", "Being", "provider", "Nadia");
        browser.waitForText("How you open a review");

        assertThat(browser.element("[data-item=support]").getText())
                .contains("Being shown how it is done", "Asked for", "Nadia");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_goal_by_itself_is_reached_and_its_milestone_moved_and_dropped_by_keyboard_alone() {
        openGoal();

        press("Postpone");
        send("due", "02022027", "reason", "The board moved");
        browser.waitForText("The board moved");
        fill("Drop", "reason", "Nobody needs it");
        browser.waitForText("Nobody needs it");
        keyboard.tabTo("summary", "You two");
        keyboard.press(Keys.ENTER);
        press("Show to everyone who sees this page");
        browser.waitForText("Everyone who sees this page");
        press("Mark as reached");
        browser.waitUntil(
                "reached",
                () -> "reached".equals(browser.element("[data-item=goal]").getDomAttribute("data-state")));
    }

    @Test
    void what_was_folded_of_a_goal_by_itself_stays_folded_after_a_change_and_a_reload() {
        openGoal();
        assertThat(isUnfolded("Dry run")).isTrue();

        keyboard.tabTo("summary", "Dry run");
        keyboard.press(Keys.ENTER);
        fill("Add support", "what", "A coach for hard talks");
        browser.waitForText("A coach for hard talks");
        assertThat(isUnfolded("Dry run")).isFalse();

        browser.driver().navigate().refresh();
        browser.element("section[data-mentoring].is-live");
        assertThat(isUnfolded("Dry run")).isFalse();
        assertThat(isUnfolded(METRIC)).isTrue();
    }

    private static boolean isUnfolded(String title) {
        return Boolean.TRUE.equals(browser.run(
                "return [...document.querySelectorAll('details')].find(fold =>"
                        + " fold.querySelector('summary .mentoring-text')?.textContent === arguments[0]).open",
                title));
    }

    @Test
    void evidence_is_narrowed_to_a_kind_and_shown_in_full_again_by_keyboard_alone() {
        openEvidence();
        assertThat(rows()).containsExactly(METRIC, SAMPLE);

        press("Work sample");
        assertThat(rows()).containsExactly(SAMPLE);
        assertThat(pressed()).containsExactly("Work sample");
        browser.waitUntil(
                "said",
                () -> browser.all("[role=status].mentoring-said").stream()
                        .anyMatch(said -> "Pieces of evidence shown: 1".equals(said.getDomProperty("textContent"))));
        keyboard.tabTo("button", "Metric");
        keyboard.press(Keys.SPACE);
        assertThat(rows()).containsExactly(METRIC);

        press("All");
        assertThat(rows()).containsExactly(METRIC, SAMPLE);
        assertThat(pressed()).containsExactly("All");
    }

    @Test
    void evidence_is_put_right_shared_and_removed_in_its_table_by_keyboard_alone() {
        openEvidence();
        press("Metric");

        keyboard.tabTo("summary", METRIC);
        keyboard.unfold();
        keyboard.tabTo("button", at -> "Edit: In words".equals(at.getAccessibleName()));
        keyboard.press(Keys.ENTER);
        keyboard.type("Counted twice");
        keyboard.press(Keys.ENTER);
        browser.waitForText("Counted twice");
        assertThat(rows()).as("still narrowed").hasSize(1);
        keyboard.tabTo("summary", "You two");
        keyboard.press(Keys.ENTER);
        press("Show to everyone who sees this page");
        browser.waitForText("Everyone who sees this page");
        press("Remove");
        keyboard.press(Keys.ENTER);
        browser.waitUntil("removed", () -> browser.all("tbody tr").size() == 1);

        assertThat(pair.mentor().get(goal + "/evidence").member("results")).hasSize(1);
        assertThat(browser.complaints()).isEmpty();
    }

    /** Goes to a button, fills the form that it opens field by field and sends it. */
    private static void fill(String button, String... fields) {
        press(button);
        send(fields);
    }

    private static void press(String button) {
        keyboard.tabTo("button", button);
        keyboard.press(Keys.ENTER);
    }

    private static void send(String... fields) {
        browser.element("form[data-open]");
        for (int at = 0; at < fields.length; at += 2) {
            keyboard.tabToField(fields[at]);
            keyboard.type(fields[at + 1]);
        }
        keyboard.tabTo(
                "button", at -> String.valueOf(at.getDomAttribute("class")).contains("primary"));
        keyboard.press(Keys.ENTER);
    }

    private static boolean isThere(String kind) {
        return !browser.all("[data-item=" + kind + "]").isEmpty();
    }

    private static List<String> rows() {
        return browser.all("tbody tr").stream()
                .filter(WebElement::isDisplayed)
                .map(row -> row.findElement(By.cssSelector(".mentoring-title")).getText())
                .toList();
    }

    private static List<String> pressed() {
        return browser.all("[data-show][aria-pressed=true]").stream()
                .map(WebElement::getText)
                .toList();
    }
}
