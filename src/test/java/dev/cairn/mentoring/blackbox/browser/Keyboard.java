package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
        tabTo(tag + " \"" + text + "\"", tag, at -> at.getText().contains(text));
    }

    /** The same to a field of a form, unless the focus is there. */
    void tabToField(String name) {
        if (!name.equals(at().getDomAttribute("name"))) {
            stopAt("field " + name, at -> name.equals(at.getDomAttribute("name")));
        }
    }

    /** Goes on until the focus is on an element of this kind that fits. */
    void tabTo(String tag, Predicate<WebElement> wanted) {
        tabTo("such a " + tag, tag, wanted);
    }

    private void tabTo(String what, String tag, Predicate<WebElement> wanted) {
        stopAt(what, at -> at.getTagName().equals(tag) && wanted.test(at));
    }

    /** Goes once round the page, and tells where it stopped of what has a number of its own: the number and what stands there. */
    List<String> stops() {
        browser.run("document.activeElement.blur()");
        List<String> stops = new ArrayList<>();
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            press(Keys.TAB);
            Object stop = browser.run(
                    "const at = document.activeElement;"
                            + "return at.matches(':focus-visible') && at.dataset.stop ? at.dataset.stop + ' ' + at.textContent.trim() : ''");
            if (stops.contains(stop)) {
                return stops;
            }
            if (stop instanceof String text && !text.isEmpty()) {
                stops.add(text);
            }
        }
        throw new AssertionError("the tabulator does not come round");
    }

    /** The same to a box that is ticked, by what stands beside it. */
    void tabToBox(String label) {
        stopAt(
                "box \"" + label + "\"",
                at -> "checkbox".equals(at.getDomAttribute("type"))
                        && String.valueOf(browser.run("return arguments[0].closest('label').textContent", at))
                                .contains(label));
    }

    /** Opens the fold that has the focus, if it is closed. */
    void unfold() {
        if (Boolean.FALSE.equals(browser.run("return document.activeElement.closest('details').open"))) {
            press(Keys.ENTER);
        }
    }

    private void stopAt(String what, Predicate<WebElement> wanted) {
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
