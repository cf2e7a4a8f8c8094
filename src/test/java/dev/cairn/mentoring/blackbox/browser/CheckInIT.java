package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.sandbox.permission.Operation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

/** Two people prepare a check-in in two browsers: what they write is kept, and shared when they want to. */
@Tag("browser")
class CheckInIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String WORDS = "I let the silence stand";
    private static final String SECRET = "I would rather leave the team";

    private static final String SCRIPT = "Ask <script>alert(1)</script> & \"the board\"";

    private static Browser menteesBrowser;
    private static Browser mentorsBrowser;

    private Pair pair;
    private String checkIn;
    private Desk mentee;
    private Desk mentor;

    @BeforeAll
    static void two_browsers() {
        menteesBrowser = new Browser(SANDBOX);
        mentorsBrowser = new Browser(SANDBOX);
    }

    @AfterAll
    static void no_browsers() {
        menteesBrowser.close();
        mentorsBrowser.close();
    }

    @BeforeEach
    void a_check_in() {
        String space = SANDBOX.newSpace();
        pair = Pair.in(SANDBOX, space, SANDBOX.as("admin").makePage(space, "Talk", Macros.checkIn()))
                .active();
        String day = LocalDate.now(ZoneOffset.UTC).plusDays(9).toString();
        checkIn = Caller.MENTORING
                + "check-ins/"
                + pair.mentee()
                        .post(pair.path() + "/check-ins", Map.of("planned", day))
                        .expect(201)
                        .text("id");
        menteesBrowser.logIn(pair.mentee().username());
        mentorsBrowser.logIn(pair.mentor().username());
        menteesBrowser.complaints();
        mentorsBrowser.complaints();
        mentee = new Desk(menteesBrowser).open(pair.page());
        mentor = new Desk(mentorsBrowser).open(pair.page());
    }

    @Test
    @Tag("R27")
    @Tag("R28")
    void the_mentee_shares_first_and_what_is_only_written_reaches_nobody_else() {
        mentee.type("wins", WORDS).waitForState("wins", "Saved");
        mentee.type("ahead", SECRET).waitForState("ahead", "Saved");
        mentor.type("wins", "You did").waitForState("wins", "Saved");
        assertThat(mentor.text("wins")).contains("shares first in this part");
        mentor.press("wins", "share").waitForState("wins", "Not shared: The mentee shares something in this section");
        mentee.press("wins", "share").waitForShared("wins", WORDS);

        mentor.press("wins", "share").waitForShared("wins", "You did");
        mentor.open(pair.page());

        assertThat(mentor.text("wins")).contains(WORDS, "You did");
        assertThat(mentorsBrowser.driver().getPageSource()).doesNotContain(SECRET);
        assertThat(pair.mentor().get(checkIn).expect(200).body()).doesNotContain(SECRET);
        assertThat(mentee.open(pair.page()).box("ahead")).isEqualTo(SECRET);
        assertThat(menteesBrowser.complaints()).isEmpty();
    }

    @Test
    @Tag("R28")
    void what_was_typed_survives_a_reload_that_comes_before_it_was_saved() {
        mentee.type("celebration", WORDS);
        mentee.open(pair.page());

        assertThat(mentee.box("celebration")).isEqualTo(WORDS);
        mentee.waitForState("celebration", "");
        menteesBrowser.waitUntil("saved", () -> WORDS.equals(draft("celebration")));
        assertThat(menteesBrowser.all(".mentoring-both")).isEmpty();
    }

    @Test
    void a_lost_connection_is_said_in_words_and_nothing_is_lost() {
        mentee.type("purpose", "First").waitForState("purpose", "Saved");
        offline(true);
        mentee.type("purpose", " and second").waitForState("purpose", "no connection");
        mentee.press("purpose", "share").waitForState("purpose", "Not shared: no connection");
        assertThat(draft("purpose")).isEqualTo("First");

        offline(false);
        menteesBrowser.waitUntil("saved", () -> "First and second".equals(draft("purpose")));
        mentee.waitForState("purpose", "Saved");
        assertThat(menteesBrowser.run(
                        "return Object.keys(localStorage).filter(key => key.includes(arguments[0])).length",
                        checkIn.substring(checkIn.lastIndexOf('/') + 1)))
                .isEqualTo(0L);
        mentee.press("purpose", "share").waitForShared("purpose", "First and second");
    }

    @Test
    @Tag("R28")
    void what_is_typed_never_becomes_a_draft_of_somebody_else_who_logs_in_in_the_same_browser() {
        mentee.type("purpose", "First").waitForState("purpose", "Saved");
        logInBeside(pair.mentor().username());
        mentee.type("purpose", ", " + SECRET).waitForState("purpose", "Somebody else is logged in");

        assertThat(pair.mentor().get(checkIn + "/drafts/purpose").expect(200).body())
                .doesNotContain(SECRET);
        menteesBrowser.logIn(pair.mentee().username());
        assertThat(mentee.open(pair.page()).box("purpose")).isEqualTo("First, " + SECRET);
    }

    @Test
    void whoever_shares_second_in_the_same_place_sees_both_texts_and_loses_none() {
        mentee.type("challenge", "Ask once a day").waitForState("challenge", "Saved");
        mentor.type("challenge", "Say no once a week").waitForState("challenge", "Saved");
        mentor.press("challenge", "share").waitForShared("challenge", "Say no once a week");

        mentee.press("challenge", "share");
        WebElement both = menteesBrowser.element("[data-field=challenge] .mentoring-both");
        assertThat(both.getText()).contains("Nothing is lost", "Ask once a day", "Say no once a week");
        menteesBrowser.photograph("check-in-both-texts");
        menteesBrowser.element("[data-choose=joined]").click();
        mentee.press("challenge", "share").waitForShared("challenge", "Say no once a week\n\nAsk once a day");

        assertThat(shared("challenge")).isEqualTo("Say no once a week\n\nAsk once a day");
    }

    @Test
    void people_in_different_fields_never_meet() {
        mentee.type("adjustment-keep", "The hour");
        mentor.type("adjustment-change", "The place");
        mentor.press("adjustment-change", "share").waitForShared("adjustment-change", "The place");
        mentee.press("adjustment-keep", "share").waitForShared("adjustment-keep", "The hour");

        assertThat(shared("adjustment-keep")).isEqualTo("The hour");
        assertThat(shared("adjustment-change")).isEqualTo("The place");
        assertThat(menteesBrowser.complaints()).isEmpty();
        assertThat(mentorsBrowser.complaints()).isEmpty();
    }

    @Test
    void a_field_is_written_and_shared_by_keyboard_alone() {
        Keyboard keyboard = new Keyboard(menteesBrowser);
        keyboard.tabTo(
                "textarea", at -> "What do you think made the difference?".equals(at.getDomAttribute("aria-label")));
        keyboard.type(WORDS);
        keyboard.tabTo("button", "Share with");
        keyboard.press(Keys.ENTER);
        mentee.waitForShared("recap-why", WORDS);

        menteesBrowser.waitUntil(
                "the focus is where one goes on writing",
                () -> "write".equals(menteesBrowser.run("return document.activeElement.dataset.do")));
        assertThat(shared("recap-why")).isEqualTo(WORDS);
    }

    @Test
    void nothing_reaches_beyond_a_phone() {
        mentee.type("wins", "averylongwordthatneverends".repeat(20)).waitForState("wins", "Saved");
        mentee.press("wins", "share").waitForShared("wins", "averylong");
        menteesBrowser.resize(Browser.PHONE);
        menteesBrowser.photograph("check-in-phone");
        Object wide = menteesBrowser.run(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        menteesBrowser.resize(Browser.DESK);

        assertThat(((Number) Objects.requireNonNull(wide)).intValue()).isLessThanOrEqualTo(0);
    }

    @Test
    @Tag("R37")
    void closing_in_one_browser_while_the_other_types_is_told_there_and_loses_no_word() {
        mentee.type("wins", WORDS).waitForState("wins", "Saved");
        mentee.press("wins", "share").waitForShared("wins", WORDS);
        mentor.open(pair.page());
        mentor.type("ahead", SECRET).waitForState("ahead", "Saved");
        mentor.end("confirm-check-in").waitForEnd("You have confirmed it as it stands");
        mentee.open(pair.page());
        mentee.type("celebration", "Half a thought").waitForState("celebration", "Saved");
        mentee.open(pair.page()).end("close-check-in");
        WebElement form = menteesBrowser.element("form.mentoring-close");
        assertThat(form.getText()).contains("You have not shared", "What deserves a word of thanks");
        menteesBrowser.photograph("check-in-closing");
        menteesBrowser.element("form.mentoring-close .aui-button-primary").click();
        menteesBrowser.waitUntil(
                "told that a next step is missing",
                () -> menteesBrowser.element("form.mentoring-close").getText().contains("There is no next step"));
        menteesBrowser.element("[name=withoutNextSteps]").click();
        menteesBrowser.element("form.mentoring-close .aui-button-primary").click();
        mentee.waitForEnd("Closed on");
        assertThat(menteesBrowser.element(".mentoring-left-drafts").getText()).contains("Half a thought");

        mentor.type("ahead", ", today").waitForState("ahead", "closed in the meantime");
        mentor.press("ahead", "share").waitForEnd("What you wrote and did not share");
        assertThat(mentorsBrowser.element(".mentoring-left-drafts").getText()).contains(SECRET + ", today");
        assertThat(mentorsBrowser.element("[data-place='check-in']").getText()).contains("closed while you were");
        assertThat(mentorsBrowser.all(".mentoring-check-in textarea")).isEmpty();
        assertThat(mentee.open(pair.page()).end("add-note").browser().element("form [name=text]"))
                .isNotNull();
        menteesBrowser.element("form [name=text]").sendKeys("It was Thursday");
        menteesBrowser.element(".mentoring-closing form .aui-button-primary").click();
        mentee.waitForEnd("It was Thursday");
        menteesBrowser.photograph("check-in-closed");

        assertThat(menteesBrowser.driver().getPageSource()).doesNotContain(SECRET);
        assertThat(mentor.open(pair.page())
                        .browser()
                        .element(".mentoring-closing")
                        .getText())
                .contains("It was Thursday")
                .doesNotContain("Half a thought");
    }

    @Test
    @Tag("R37")
    void a_word_on_something_else_is_told_and_said_again_by_keyboard_alone() {
        mentor.end("confirm-check-in").waitForEnd("You have confirmed it as it stands");
        mentee.type("wins", WORDS).press("wins", "share").waitForShared("wins", WORDS);
        mentor.open(pair.page()).waitForEnd("but it has changed since");
        mentee.type("challenge", "Ask once a day").press("challenge", "share").waitForShared("challenge", "Ask");

        mentor.end("confirm-check-in").waitForEnd("Something here has changed in the meantime");
        Keyboard keyboard = new Keyboard(mentorsBrowser);
        keyboard.tabTo("button", "Confirm it as it stands");
        keyboard.press(Keys.ENTER);
        mentor.waitForEnd("You have confirmed it as it stands");
        mentorsBrowser.waitUntil(
                "the focus is where it is said",
                () -> "Closing the check-in".equals(mentorsBrowser.run("return document.activeElement.textContent")));
    }

    @Test
    @Tag("R90")
    void the_page_says_what_the_form_showed_to_the_letter_and_is_read_without_this_product() {
        add(SCRIPT, "page");
        add(SECRET, "pair");
        mentor.open(pair.page()).end("confirm-check-in").waitForEnd("You have confirmed it as it stands");
        mentee.open(pair.page()).end("close-check-in");
        menteesBrowser.waitUntil(
                "told who views the page",
                () -> menteesBrowser.element("[data-viewers]").getText().contains("permissions say who"));
        WebElement shown = menteesBrowser.element("[data-snapshot-text]");
        assertThat(shown.getText()).contains("Next steps: 2", SCRIPT).doesNotContain(SECRET);
        String storage =
                String.valueOf(menteesBrowser.element("[data-snapshot]").getDomAttribute("data-storage"));
        menteesBrowser.photograph("check-in-closing-with-page");
        menteesBrowser.element("form.mentoring-close .aui-button-primary").click();
        mentee.waitForEnd("It stands on the page now");

        JsonNode stored = page();
        assertThat(stored.at("/body/storage/value").asText()).isEqualTo(Macros.checkIn() + storage);
        assertThat(stored.at("/version/minorEdit").asBoolean()).isTrue();
        assertThat(storage)
                .startsWith("<h3>")
                .contains("&lt;script&gt;")
                .doesNotContain(SECRET, "<script", "<ac:", "<ri:");
        mentee.end("write-snapshot");
        menteesBrowser.element(".mentoring-closing form .aui-button-primary").click();
        mentee.waitForEnd("It stands on the page already");
        assertThat(page().at("/version/number").asInt())
                .isEqualTo(stored.at("/version/number").asInt());
        assertThat(menteesBrowser.complaints()).isEmpty();
    }

    @Test
    @Tag("R90")
    void who_may_not_edit_the_page_closes_all_the_same_and_is_told() {
        SANDBOX.content().restrictions().replace(pair.page(), Operation.UPDATE, List.of(SANDBOX.subject("admin")));
        add("Ask the board", "page");
        mentor.open(pair.page()).end("confirm-check-in").waitForEnd("You have confirmed it as it stands");
        mentee.open(pair.page()).end("close-check-in");
        menteesBrowser.waitUntil(
                "shown",
                () -> menteesBrowser.element("[data-snapshot-text]").getText().contains("Ask the board"));
        menteesBrowser.element("form.mentoring-close .aui-button-primary").click();

        mentee.waitForEnd("you may not edit that page");
        mentee.waitForEnd("Closed on");
        assertThat(page().at("/body/storage/value").asText()).isEqualTo(Macros.checkIn());
    }

    private void add(String task, String audience) {
        pair.mentee()
                .post(checkIn + "/actions", Map.of("task", task, "audience", audience))
                .expect(201);
    }

    private JsonNode page() {
        return SANDBOX.as("admin")
                .get("/rest/api/content/" + pair.page() + "?expand=body.storage,version")
                .expect(200)
                .json();
    }

    private String draft(String field) {
        return pair.mentee()
                .get(checkIn + "/drafts/" + field)
                .expect(200)
                .json()
                .path("text")
                .asText();
    }

    private String shared(String field) {
        for (JsonNode section : pair.mentor().get(checkIn).expect(200).member("sections")) {
            for (JsonNode part : section.path("parts")) {
                if (part.path("field").asText().equals(field)
                        && !part.path("text").isNull()) {
                    return part.path("text").asText();
                }
            }
        }
        return "";
    }

    /** In another tab of the mentee's browser. */
    private static void logInBeside(String username) {
        WebDriver driver = menteesBrowser.driver();
        String here = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        menteesBrowser.logIn(username);
        driver.close();
        driver.switchTo().window(here);
    }

    private static void offline(boolean offline) {
        menteesBrowser.driver().executeCdpCommand("Network.enable", Map.of());
        menteesBrowser
                .driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** The check-in as one of the two has it before them. */
    private record Desk(Browser browser) {
        Desk open(long page) {
            browser.openPage(page);
            browser.element("[data-mentoring='check-in'].is-live");
            return this;
        }

        Desk type(String field, String words) {
            browser.element("[data-field=" + field + "] textarea").sendKeys(words);
            return this;
        }

        Desk press(String field, String step) {
            browser.waitUntil("pressed " + step, () -> {
                WebElement button = browser.element("[data-field=" + field + "] [data-do=" + step + "]");
                browser.run("arguments[0].scrollIntoView({block: 'center'})", button);
                button.click();
                return true;
            });
            return this;
        }

        /** Presses a button below the talk. */
        Desk end(String step) {
            browser.waitUntil("pressed " + step, () -> {
                WebElement button = browser.element(".mentoring-closing.is-live [data-do=" + step + "]");
                browser.run("arguments[0].scrollIntoView({block: 'center'})", button);
                button.click();
                return true;
            });
            return this;
        }

        void waitForEnd(String words) {
            browser.waitUntil(
                    "told " + words,
                    () -> browser.element(".mentoring-closing").getText().contains(words));
        }

        String box(String field) {
            return String.valueOf(
                    browser.element("[data-field=" + field + "] textarea").getDomProperty("value"));
        }

        String text(String field) {
            return browser.element("[data-field=" + field + "]").getText();
        }

        void waitForState(String field, String words) {
            browser.waitUntil(
                    "told " + words,
                    () -> browser.all("[data-field=" + field + "] .mentoring-draft-state").stream()
                            .anyMatch(state -> state.getText().contains(words)));
        }

        void waitForShared(String field, String words) {
            browser.waitUntil(
                    "shared " + words,
                    () -> browser.all("[data-field=" + field + "] .mentoring-shared .mentoring-text").stream()
                            .anyMatch(text -> String.valueOf(text.getDomProperty("textContent"))
                                    .contains(words)));
        }
    }
}
