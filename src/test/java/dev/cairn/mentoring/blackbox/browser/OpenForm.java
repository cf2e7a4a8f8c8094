package dev.cairn.mentoring.blackbox.browser;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A form that is open, used as a person uses it. */
record OpenForm(Browser browser, String css) {
    /** Fills it, field by field, and sends it; waits until it is gone. */
    void fill(Map<String, String> fields) {
        WebElement form = browser.element(css);
        fields.forEach((name, value) -> set(form.findElement(By.name(name)), value));
        browser.click(form.findElement(By.cssSelector("button.aui-button-primary")));
        browser.waitUntil("sent: " + css, () -> browser.all(css).isEmpty());
    }

    private void set(WebElement control, String value) {
        if (control.getTagName().equals("select")) {
            new Select(control).selectByValue(value);
        } else if (List.of("date", "datetime-local").contains(String.valueOf(control.getDomAttribute("type")))) {
            browser.run(
                    "arguments[0].value = arguments[1];"
                            + "arguments[0].dispatchEvent(new Event('input', {bubbles: true}));",
                    control,
                    value);
        } else if ("checkbox".equals(control.getDomAttribute("type"))) {
            if (control.isSelected() != Boolean.parseBoolean(value)) {
                control.click();
            }
        } else {
            control.clear();
            control.sendKeys(value);
        }
    }
}
