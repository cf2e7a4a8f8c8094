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
