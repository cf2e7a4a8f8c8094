package dev.cairn.mentoring.blackbox.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.mentoring.fixture.RunningSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What axe-core finds in the page that a browser shows. */
record Axe(Browser browser) {
    private static final Path SCRIPT = RunningSandbox.npmModules().resolve("axe-core/axe.min.js");

    /** Passes over the test where npm could not be reached. */
    void assumeInstalled() {
        assumeTrue(Files.exists(SCRIPT), "npm has not installed axe-core");
    }

    /** What it finds in our own markup, one line each. */
    List<?> violations() {
        try {
            browser.run(Files.readString(SCRIPT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // what was scrolled to may lie below the head of the page
        browser.run("scrollTo(0, 0)");
        return (List<?>) browser.driver()
                .executeAsyncScript("const done = arguments[arguments.length - 1];"
                        + "axe.run({include: [['#main']]}, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
                        + ".then(found => done(found.violations.flatMap(one => one.nodes.map("
                        + "at => one.id + ': ' + at.html.slice(0, 200) + ' ' + at.failureSummary))),"
                        + "error => done([String(error)]))");
    }
}
