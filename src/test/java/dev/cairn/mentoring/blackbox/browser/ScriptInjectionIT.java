package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Clients;
import dev.cairn.mentoring.blackbox.support.Filled;
import dev.cairn.mentoring.blackbox.support.NaughtyPlans;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No script in a text runs: not where the page is read, not where it is exported. */
@Tag("browser")
class ScriptInjectionIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.POSTGRES;

    /** Whatever of this is called or set was called or set by a text. */
    private static final String HOOKS = """
            window.injected = [];
            for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'eval']) {
              window[name] = (...args) => { window.injected.push(name + '(' + args.join() + ')'); };
            }
            addEventListener('securitypolicyviolation', (event) => window.injected.push(event.blockedURI));
            """;

    private static final String SHAPE = """
            return [...document.querySelectorAll('#content *, .wiki-content *')].map((at) =>
              at.tagName + ' ' + [...at.attributes].map((one) => one.name).sort().join(' ')).join('\\n');
            """;

    /** So many browsers at once, for one alone leaves a core idle. */
    private static final int READERS = 2;

    private static final String MACRO = "section[data-mentoring]";

    @Test
    void on_display_and_in_export_no_script_of_a_text_runs() {
        List<Filled> pages = NaughtyPlans.of(SANDBOX);
        Filled dull = NaughtyPlans.dull(SANDBOX);

        Clients.together(
                READERS,
                reader -> read(
                        dull,
                        IntStream.range(0, pages.size())
                                .filter(at -> at % READERS == reader)
                                .mapToObj(pages::get)
                                .toList()));
    }

    private static void read(Filled dull, List<Filled> pages) {
        try (Browser browser = new Browser(SANDBOX)) {
            browser.logIn("mentee");
            browser.runFirst(HOOKS);
            for (String output : List.of("display", "html_export")) {
                List<String> expected = shapeOf(browser, dull, output);
                assertThat(expected).hasSizeGreaterThan(1000);
                for (Filled page : pages) {
                    assertThat(shapeOf(browser, page, output))
                            .as("%s of %s", output, page.page())
                            .isEqualTo(expected);
                    nothingRan(browser);
                    assertThat(browser.requests()).allMatch(ScriptInjectionIT::isOurs);
                }
            }
        }
    }

    private static List<String> shapeOf(Browser browser, Filled page, String output) {
        browser.open("/pages/viewpage.action?pageId=" + page.page() + "&output=" + output);
        nothingRan(browser);
        if (output.equals("display")) {
            browser.element(MACRO + ".is-live");
            browser.waitUntil(
                    "all are live", () -> browser.all(MACRO + ":not(.is-live)").isEmpty());
            // which other plans somebody has is asked for on unfolding, and differs from page to page
            browser.run("document.querySelectorAll(\"details:not([data-pack='handover'])\")"
                    + ".forEach((fold) => { fold.open = true; })");
        }
        return String.valueOf(browser.run(SHAPE)).lines().toList();
    }

    private static void nothingRan(Browser browser) {
        assertThat((List<?>) browser.run("return window.injected")).isEmpty();
    }

    private static boolean isOurs(String address) {
        return address.startsWith(SANDBOX.address().toString())
                || address.equals(SANDBOX.address().resolve("/favicon.ico").toString())
                || address.startsWith("data:")
                || address.startsWith("about:");
    }
}
