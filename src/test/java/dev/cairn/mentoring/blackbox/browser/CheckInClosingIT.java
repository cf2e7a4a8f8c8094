package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.sandbox.permission.Operation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Two people close a check-in, each in their browser, and the page says what was agreed to be said. */
@Tag("browser")
class CheckInClosingIT extends TwoAtACheckIn {
    private static final String WORDS = "I let the silence stand";
    private static final String SECRET = "I would rather leave the team";
    private static final String SCRIPT = "Ask <script>alert(1)</script> & \"the board\"";

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
        mentee.fill("add-action", Map.of("task", SCRIPT, "onPage", "true"));
        add(SECRET, "pair");
        mentor.open(pair.page());
        assertThat(mentorsBrowser.text()).contains("Said on the page when the check-in is closed");
        mentor.end("confirm-check-in").waitForEnd("You have confirmed it as it stands");
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

    @Test
    @Tag("R90")
    void what_the_page_says_of_it_is_read_where_the_plugin_is_gone() {
        add("Ask the board", "page");
        mentor.open(pair.page()).end("confirm-check-in").waitForEnd("You have confirmed it as it stands");
        mentee.open(pair.page()).end("close-check-in");
        menteesBrowser.waitUntil(
                "shown",
                () -> menteesBrowser.element("[data-snapshot-text]").getText().contains("Ask the board"));
        String shown = menteesBrowser.element("[data-snapshot-text]").getText();
        menteesBrowser.element("form.mentoring-close .aui-button-primary").click();
        mentee.waitForEnd("It stands on the page now");

        SANDBOX.restartWithoutThePlugin();
        try {
            menteesBrowser.logIn(pair.mentee().username());
            menteesBrowser.openPage(pair.page());
            menteesBrowser.photograph("check-in-closed-without-the-plugin");

            assertThat(menteesBrowser.all("[data-mentoring]")).isEmpty();
            assertThat(menteesBrowser.element(".wiki-content").getText())
                    .contains("Next steps: 1", "Ask the board")
                    .contains(shown.lines().toList());
        } finally {
            SANDBOX.restart();
        }
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
}
