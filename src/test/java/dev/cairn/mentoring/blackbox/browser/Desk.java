package dev.cairn.mentoring.blackbox.browser;

import java.util.Map;

/** The check-in as one of the two has it before them. */
record Desk(Browser browser) {
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
            browser.click(browser.element("[data-field=" + field + "] [data-do=" + step + "]"));
            return true;
        });
        return this;
    }

    /** Presses a button below the talk. */
    Desk end(String step) {
        browser.waitUntil("pressed " + step, () -> {
            browser.click(browser.element(".mentoring-closing.is-live [data-do=" + step + "]"));
            return true;
        });
        return this;
    }

    /** Presses a button of the talk itself, such as {@code add-action}, and fills the form that opens. */
    Desk fill(String step, Map<String, String> fields) {
        String button = "[data-mentoring='check-in'].is-live [data-do='" + step + "']";
        browser.waitUntil("pressed " + step, () -> {
            browser.click(browser.element(button));
            return true;
        });
        new OpenForm(browser, "[data-mentoring='check-in'] form[data-open]").fill(fields);
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
