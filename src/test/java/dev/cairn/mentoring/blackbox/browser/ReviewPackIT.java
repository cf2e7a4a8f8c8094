package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a mentee picks for a review becomes a page of their own, and never one that somebody else can read. */
@Tag("browser")
class ReviewPackIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String GOAL = "Lead a design review";
    private static final String OTHER = "Explain trade-offs";
    private static final String MILESTONE = "Dry run with the team";
    private static final String WORDS = "Down by a third";
    private static final String TITLE = "For my career talk";
    private static final String PART = "[data-pack='review-pack']";
    private static final String FORM = PART + " form[data-open]";
    private static final String MESSAGE = PART + " .mentoring-message";

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
    void a_plan() {
        String space = SANDBOX.newSpace();
        pair = Pair.in(SANDBOX, space, SANDBOX.as("admin").makePage(space, "Plan", Macros.plan()))
                .active();
        String goal = pair.goal(GOAL);
        pair.milestone(goal, Map.of("title", MILESTONE));
        pair.hung(goal, "evidence", Map.of("type", "metric", "words", WORDS));
        pair.goal(OTHER);
        browser.logIn(pair.mentee().username());
        PlanPage.open(browser, pair.page());
    }

    @Test
    void what_was_picked_by_keyboard_alone_becomes_a_page_that_the_mentee_alone_can_read() {
        Keyboard keyboard = new Keyboard(browser);
        keyboard.tabTo("summary", "Make a review pack");
        keyboard.press(Keys.ENTER);
        browser.element(FORM);
        keyboard.type(Keys.chord(Keys.CONTROL, "a"));
        keyboard.type(TITLE);
        keyboard.tabToBox("The goal itself");
        keyboard.press(Keys.SPACE);
        keyboard.tabToBox(WORDS);
        keyboard.press(Keys.SPACE);
        browser.waitForText("2 picked, of at most 200");
        keyboard.tabTo("button", "Make the page");
        keyboard.press(Keys.ENTER);
        browser.waitForText("You alone can view and edit it");

        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo(TITLE);
        String page = linkedPage();
        JsonNode made = pair.mentee()
                .get("/rest/api/content/" + page + "?expand=body.storage,version,space")
                .expect(200)
                .json();
        assertThat(made.path("title").asText()).isEqualTo(TITLE);
        assertThat(made.at("/space/key").asText()).isEqualTo(pair.space());
        assertThat(made.at("/version/number").asInt()).isEqualTo(2);
        Document body = Jsoup.parseBodyFragment(made.at("/body/storage/value").asText());
        assertThat(body.select("h2, h3, h4").eachText()).containsExactly("Goals", GOAL, "Evidence");
        assertThat(body.text()).contains(WORDS).doesNotContain(MILESTONE, OTHER);
        assertNobodyElseReads(page);
        assertThat(storageOf(pair.mentee(), page, 1))
                .doesNotContain(GOAL, WORDS)
                .doesNotContain(TITLE);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void all_of_a_goal_is_picked_and_left_out_with_one_box() {
        unfold();

        box("data-all").click();
        browser.waitForText("3 picked, of at most 200");
        box("name=\"milestones\"").click();
        browser.waitForText("2 picked, of at most 200");
        assertThat(box("data-all").getDomProperty("indeterminate")).isEqualTo("true");
        box("data-all").click();
        browser.waitForText("3 picked, of at most 200");
        box("data-all").click();
        browser.waitForText("0 picked, of at most 200");
    }

    @Test
    void nothing_picked_or_no_title_makes_no_page() {
        unfold();
        submit();
        browser.waitUntil("told", () -> text(MESSAGE).contains("Nothing is picked."));
        browser.element(FORM + " [name='title']").clear();
        submit();
        browser.waitForText("The page needs a title.");

        assertThat(morePages()).isEmpty();
    }

    @Test
    void a_refused_restriction_leaves_an_empty_page_and_a_link_to_it() {
        answering("PUT", "/restriction", "new Response('{}', {status: 403})");
        makeOfAll();
        browser.waitUntil("told", () -> text(MESSAGE).contains("did not restrict the page"));

        assertNothingOfThePlanIsInAPageThatOthersRead();
        assertThat(storageOf(pair.mentor(), linkedPage(), 1)).isEqualTo("<p></p>");

        working();
        submit();
        browser.waitForText("You alone can view and edit it");
        assertThat(morePages())
                .as("it went on with the same page, which is hidden now")
                .isEmpty();
        assertNobodyElseReads(linkedPage());
    }

    @Test
    void a_restriction_that_is_not_read_back_keeps_the_page_empty() {
        answering("PUT", "/restriction", "new Response('{}', {status: 200})");
        makeOfAll();
        browser.waitUntil("told", () -> text(MESSAGE).contains("does not say that the page is for you alone"));

        assertNothingOfThePlanIsInAPageThatOthersRead();
        assertThat(storageOf(pair.mentor(), linkedPage(), 1)).isEqualTo("<p></p>");
    }

    @Test
    void a_restriction_to_somebody_else_besides_keeps_the_page_empty() {
        String both = "real(address, {...options, body: options.body.replaceAll(/\\{\"type\":\"known\"[^}]*\\}/g,"
                + " (me) => me + ',{\"type\":\"known\",\"username\":\""
                + pair.mentor().username() + "\"}')})";
        answering("PUT", "/restriction", both);
        makeOfAll();
        browser.waitUntil("told", () -> text(MESSAGE).contains("does not say that the page is for you alone"));

        assertNothingOfThePlanIsInAPageThatOthersRead();
        assertThat(storageOf(pair.mentor(), linkedPage(), 1)).isEqualTo("<p></p>");
    }

    @Test
    void a_text_that_is_not_taken_leaves_an_empty_page_that_is_the_mentees_alone() {
        answering("PUT", "/rest/api/content/[0-9]+$", "new Response('{}', {status: 400})");
        makeOfAll();
        browser.waitUntil("told", () -> text(MESSAGE).contains("did not take the text"));

        String page = linkedPage();
        assertNobodyElseReads(page);
        assertThat(storageOf(pair.mentee(), page, 1)).isEqualTo("<p></p>");
        assertThat(morePages()).isEmpty();
    }

    @Test
    void a_title_that_is_taken_is_chosen_anew_and_the_page_filled() {
        SANDBOX.as("admin").makePage(pair.space(), TITLE, "<p>Somebody's</p>");
        makeOfAll();
        browser.waitUntil("told", () -> text(MESSAGE).contains("another page has this title"));

        browser.element(FORM + " [name='title']").sendKeys(" in spring");
        submit();
        browser.waitForText("You alone can view and edit it");

        assertNobodyElseReads(linkedPage());
        assertThat(storageOf(pair.mentee(), linkedPage(), 2)).contains(GOAL, MILESTONE, WORDS);
    }

    @Test
    void somebody_else_who_is_logged_in_by_now_gets_no_page() {
        answering("GET", "/user/current", "new Response('{\"username\":\"mentor\",\"userKey\":\"x\"}', {status: 200})");
        makeOfAll();
        browser.waitUntil("told", () -> text(MESSAGE).contains("logged in as the mentee"));

        assertThat(morePages()).isEmpty();
    }

    @Test
    void the_mentor_and_readers_are_offered_none() {
        for (String name : List.of(pair.mentor().username(), "reader")) {
            browser.logIn(name);
            PlanPage.open(browser, pair.page());

            assertThat(browser.all(PART)).as(name).isEmpty();
        }
    }

    @Test
    void a_form_that_is_half_filled_outlives_a_change_of_the_plan_and_fits_a_phone() {
        unfold();
        box("name=\"goals\"").click();
        new PlanPage(browser).goal(OTHER).press("reach").waitForState("reached");
        browser.resize(Browser.PHONE);
        Object wide = browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        browser.photograph("review-pack-phone");
        browser.resize(Browser.DESK);

        assertThat(((Number) Objects.requireNonNull(wide)).intValue()).isLessThanOrEqualTo(0);
        assertThat(box("name=\"goals\"").isSelected()).isTrue();
    }

    private static void unfold() {
        browser.element(PART + " > summary").click();
        browser.element(FORM);
    }

    private static WebElement box(String attribute) {
        return browser.element(FORM + " [" + attribute + "]");
    }

    private static void submit() {
        browser.element(FORM + " .aui-button-primary").click();
    }

    private static void makeOfAll() {
        unfold();
        WebElement title = browser.element(FORM + " [name='title']");
        title.clear();
        title.sendKeys(TITLE);
        box("data-all").click();
        submit();
    }

    private static String text(String css) {
        return browser.element(css).getText();
    }

    private static String linkedPage() {
        String to = String.valueOf(browser.element(MESSAGE + " a").getDomProperty("href"));
        return to.substring(to.indexOf("pageId=") + "pageId=".length());
    }

    /** From now on the browser answers such requests itself. */
    private static void answering(String method, String address, String answer) {
        browser.run("const real = window.real = window.real || window.fetch;"
                + "window.fetch = (address, options) => options?.method === '" + method
                + "' && new RegExp('" + address + "').test(address) ? Promise.resolve(" + answer
                + ") : real(address, options);");
    }

    private static void working() {
        browser.run("window.fetch = window.real;");
    }

    /** Those that were made since. */
    private List<String> morePages() {
        List<String> titles = pair.mentor()
                .get("/rest/api/content?limit=200&spaceKey=" + pair.space())
                .expect(200)
                .member("results")
                .findValuesAsText("title");
        assertThat(titles).contains("Plan");
        return titles.stream()
                .filter(title -> !title.equals("Plan") && !title.endsWith(" Home"))
                .toList();
    }

    private void assertNobodyElseReads(String page) {
        for (Caller other : List.of(pair.mentor(), SANDBOX.as("manager"), SANDBOX.as("outsider"))) {
            other.get("/rest/api/content/" + page).expect(404);
        }
        for (String operation : List.of("read", "update")) {
            assertThat(pair.mentee()
                            .get("/rest/api/content/" + page + "/restriction/byOperation/" + operation)
                            .expect(200)
                            .json()
                            .findValuesAsText("username"))
                    .containsExactly(pair.mentee().username());
        }
    }

    private void assertNothingOfThePlanIsInAPageThatOthersRead() {
        String all = pair.mentor()
                .get("/rest/api/content?limit=200&expand=body.storage&spaceKey=" + pair.space())
                .expect(200)
                .body();
        assertThat(all).contains("mentoring-goal-plan").doesNotContain(GOAL, MILESTONE, WORDS, TITLE);
    }

    private static String storageOf(Caller reader, String page, int version) {
        return reader.get("/rest/api/content/" + page + "?expand=body.storage&version=" + version)
                .expect(200)
                .json()
                .at("/body/storage/value")
                .asText();
    }
}
