package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Caller;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Somebody keeps a question for themselves while they prepare, and finds it again. */
@Tag("browser")
@Tag("R124")
class OwnPromptsIT extends TwoAtACheckIn {
    private static final String OF_WINS = "[data-section='wins'] .mentoring-prompts";
    private static final String MINE = Caller.MENTORING + "people/me/prompts";
    private static final String QUESTION = "What did I <nearly> not say?";

    private static void unfold(Browser browser) {
        browser.run("document.querySelector(\"" + OF_WINS + "\").open = true");
    }

    private static String questions(Browser browser) {
        return browser.element(OF_WINS).getText();
    }

    @Test
    void a_question_is_kept_by_keyboard_offered_again_and_removed() {
        Keyboard keyboard = new Keyboard(menteesBrowser);
        unfold(menteesBrowser);
        menteesBrowser.run("document.querySelector(\"" + OF_WINS + " [data-do='keep-prompt']\").focus()");
        keyboard.press(Keys.ENTER);
        menteesBrowser.element(OF_WINS + " form[data-open]");
        keyboard.press(Keys.ENTER);
        menteesBrowser.element(OF_WINS + " form [aria-invalid]");
        assertThat(menteesBrowser.complaints()).as("the refusal of no words").hasSize(1);
        keyboard.type(QUESTION);
        keyboard.press(Keys.ENTER);
        menteesBrowser.waitForText(QUESTION);
        assertThat(questions(menteesBrowser)).containsIgnoringCase("Only yours");

        mentee.open(pair.page());
        assertThat(questions(menteesBrowser)).startsWith("Questions that can help\n" + QUESTION);
        menteesBrowser.click(menteesBrowser.element(OF_WINS + " li [data-do='take-prompt']"));
        assertThat(mentee.box("wins")).isEqualTo(QUESTION + "\n");
        mentor.open(pair.page());
        unfold(mentorsBrowser);
        assertThat(questions(mentorsBrowser)).doesNotContain("nearly", "ONLY YOURS");

        menteesBrowser.click(menteesBrowser.element(OF_WINS + " [data-do='remove-prompt']"));
        menteesBrowser.waitUntil("removed", () -> !questions(menteesBrowser).contains("nearly"));
        assertThat(pair.mentee().get(MINE).member("prompts")).isEmpty();
        assertThat(menteesBrowser.complaints()).isEmpty();
    }

    @Test
    void one_that_was_kept_in_another_window_meanwhile_stays() {
        unfold(menteesBrowser);
        menteesBrowser.click(menteesBrowser.element(OF_WINS + " [data-do='keep-prompt']"));
        OpenForm form = new OpenForm(menteesBrowser, OF_WINS + " form[data-open]");
        pair.mentee()
                .change("PUT", MINE, Map.of("prompts", List.of(Map.of("text", "From the other window"))), 1)
                .expect(200);
        form.fill(Map.of("text", QUESTION, "where", "", "emphasis", "technical-skill"));

        menteesBrowser.waitUntil("kept", () -> pair.mentee().get(MINE).revision() == 3);
        assertThat(pair.mentee().get(MINE).member("prompts").findValuesAsText("text"))
                .containsExactly("From the other window", QUESTION);
        assertThat(pair.mentee().get(MINE).member("prompts").findValuesAsText("section"))
                .containsOnly("null");
    }
}
