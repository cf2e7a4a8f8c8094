package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody who uses no mouse. */
final class Keyboard {
    /** A page has no more places to stop at. */
    private static final int MOST_STEPS = 150;

    private final Browser browser;

    Keyboard(Browser browser) {
        this.browser = browser;
    }

    void press(Keys key) {
        at().sendKeys(key);
    }

    void type(String text) {
        at().sendKeys(text);
    }

    /** Goes on by the tabulator until the focus is on such an element. */
    void tabTo(String tag, String text) {
        tabTo(
                tag + " \"" + text + "\"",
                at -> at.getTagName().equals(tag) && at.getText().contains(text));
    }

    /** The same to a field of a form. */
    void tabToField(String name) {
        tabTo("field " + name, at -> name.equals(at.getDomAttribute("name")));
    }

    /** Opens the fold that has the focus, if it is closed. */
    void unfold() {
        if (Boolean.FALSE.equals(browser.run("return document.activeElement.closest('details').open"))) {
            press(Keys.ENTER);
        }
    }

    private void tabTo(String what, Predicate<WebElement> wanted) {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            press(Keys.TAB);
            if (wanted.test(at())) {
                assertThat(browser.run("return document.activeElement.matches(':focus-visible')"))
                        .isEqualTo(true);
                return;
            }
        }
        throw new AssertionError("the tabulator does not reach " + what);
    }

    private WebElement at() {
        return browser.driver().switchTo().activeElement();
    }
}
