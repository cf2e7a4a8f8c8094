package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Caller;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

/** Two people prepare a check-in in two browsers: what they write is kept, and shared when they want to. */
@Tag("browser")
class CheckInIT extends TwoAtACheckIn {
    private static final String WORDS = "I let the silence stand";
    private static final String SECRET = "I would rather leave the team";

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
    @Tag("R28")
    void a_minute_without_a_network_costs_neither_a_word_and_the_screen_says_what_is_going_on()
            throws InterruptedException {
        mentee.type("challenge", "Ask once").waitForState("challenge", "Saved");
        mentor.type("challenge", "Say no").waitForState("challenge", "Saved");
        offline(true);
        Instant cut = Instant.now();
        mentee.type("challenge", " a day").waitForState("challenge", "no connection");
        mentor.press("challenge", "share").waitForShared("challenge", "Say no");
        mentor.type("adjustment-keep", "The hour").press("adjustment-keep", "share");
        mentee.press("challenge", "share").waitForState("challenge", "Not shared: no connection");
        while (Instant.now().isBefore(cut.plusSeconds(60))) {
            mentee.type("adjustment-change", "room ");
            TimeUnit.SECONDS.sleep(5);
        }
        String rooms = mentee.box("adjustment-change");
        mentee.waitForState("adjustment-change", "no connection");
        menteesBrowser.photograph("check-in-a-minute-without-a-network");
        assertThat(shared("challenge")).isEqualTo("Say no");
        assertThat(draft("challenge")).isEqualTo("Ask once");

        offline(false);
        menteesBrowser.waitUntil("saved", () -> "Ask once a day".equals(draft("challenge")));
        menteesBrowser.waitUntil("saved", () -> rooms.equals(draft("adjustment-change")));
        mentee.press("challenge", "share");
        assertThat(menteesBrowser
                        .element("[data-field=challenge] .mentoring-both")
                        .getText())
                .contains("Nothing is lost", "Ask once a day", "Say no");
        menteesBrowser.element("[data-choose=joined]").click();
        mentee.press("challenge", "share").waitForShared("challenge", "Say no\n\nAsk once a day");
        mentee.press("adjustment-change", "share").waitForShared("adjustment-change", rooms.strip());

        assertThat(shared("challenge")).isEqualTo("Say no\n\nAsk once a day");
        assertThat(shared("adjustment-keep")).isEqualTo("The hour");
        assertThat(mentor.open(pair.page()).text("adjustment-change")).contains(rooms.strip());
    }

    @Test
    @Tag("R65")
    void what_is_to_come_is_put_into_ones_own_calendar() {
        String file = String.valueOf(
                menteesBrowser.element("a[data-file]:not(:empty)").getDomProperty("href"));

        assertThat(pair.mentee()
                        .get(file.replaceFirst(".*(?=" + Caller.MENTORING + ")", ""))
                        .expect(200)
                        .body())
                .startsWith("BEGIN:VCALENDAR")
                .contains("BEGIN:VEVENT");
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
}
