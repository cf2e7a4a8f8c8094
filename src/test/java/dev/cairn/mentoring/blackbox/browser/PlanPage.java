package dev.cairn.mentoring.blackbox.browser;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A page with the macro of goal plans, used as a person uses it. */
final class PlanPage {
    private static final String PLAN = "[data-mentoring='goal-plan']";

    private final Browser browser;

    PlanPage(Browser browser) {
        this.browser = browser;
    }

    /** Opens the page and waits until its scripts have begun. */
    static PlanPage open(Browser browser, long page) {
        browser.openPage(page);
        browser.element(PLAN + ".is-live");
        return new PlanPage(browser);
    }

    /** Presses a button of the mentorship itself. */
    void press(String step) {
        browser.waitUntil("pressed " + step, () -> {
            browser.click(browser.element(PLAN + " [data-do='" + step + "']"));
            return true;
        });
    }

    /** Fills a form that is open, field by field, and sends it; waits until it is gone. */
    void fill(Map<String, String> fields) {
        new OpenForm(browser, PLAN + " form[data-open]").fill(fields);
    }

    /** The state that the plan says the mentorship is in. */
    String stage() {
        return browser.element(PLAN + " .mentoring-next .aui-lozenge").getText();
    }

    /** Whether a form is open. */
    boolean isAsking() {
        return !browser.all(PLAN + " form[data-open]").isEmpty();
    }

    Row goal(String title) {
        return new Row("goal", title);
    }

    Row milestone(String title) {
        return new Row("milestone", title);
    }

    /** What hangs on a goal: an indicator, evidence, a support. */
    Row hanging(String kind, String title) {
        return new Row(kind, title);
    }

    /** One goal in the plan, or what it has. */
    final class Row {
        private final String kind;
        private final String title;

        private Row(String kind, String title) {
            this.kind = kind;
            this.title = title;
        }

        private String css() {
            Object id = browser.run(
                    "const at = [...document.querySelectorAll(arguments[0] + ' [data-item=' + arguments[1] + ']')]"
                            + ".find(one => one.querySelector('summary .mentoring-text').textContent === arguments[2]);"
                            + "return at ? at.dataset.id : null;",
                    PLAN,
                    kind,
                    title);
            return PLAN + " [data-item='" + kind + "'][data-id='" + id + "']";
        }

        /** Opens its fold if it is closed. */
        Row unfold() {
            browser.waitUntil("a " + kind + " called " + title, this::isUnfolded);
            return this;
        }

        private boolean isUnfolded() {
            String css = css();
            if (css.contains("'null'")) {
                return false;
            }
            WebElement fold = browser.element(css).findElement(By.cssSelector("details.mentoring-fold"));
            if (fold.getDomAttribute("open") == null) {
                browser.click(fold.findElement(By.tagName("summary")));
            }
            return true;
        }

        /** Presses one of its buttons, which is its own and not one of an item within. After a change the plan is drawn anew, so it looks again. */
        Row press(String step) {
            return click("[data-do='" + step + "']");
        }

        /** Changes one of its fields where it is read. */
        Row edit(String field, String value) {
            click("[data-field='" + field + "'] [data-do='edit']");
            fill(Map.of("value", value));
            return this;
        }

        private Row click(String css) {
            browser.waitUntil("pressed " + css + " of " + title, () -> {
                unfold();
                List<WebElement> buttons = own(css);
                buttons.stream().limit(1).forEach(browser::click);
                return !buttons.isEmpty();
            });
            return this;
        }

        /** What it has of these itself, and no item within. */
        List<WebElement> own(String css) {
            WebElement row = browser.element(css());
            return row.findElements(By.cssSelector(css)).stream()
                    .filter(one -> Boolean.TRUE.equals(
                            browser.run("return arguments[0].closest('[data-item]') === arguments[1]", one, row)))
                    .toList();
        }

        /** Its state, as the markup says it. */
        String state() {
            return String.valueOf(browser.element(css()).getDomAttribute("data-state"));
        }

        void waitForState(String state) {
            browser.waitUntil(title + " " + state, () -> state().equals(state));
        }

        String text() {
            return String.valueOf(browser.element(css()).getDomProperty("textContent"));
        }
    }
}
