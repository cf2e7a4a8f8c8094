package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.NaughtyPlans;
import dev.cairn.mentoring.blackbox.support.NaughtyPlans.Filled;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.List;
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
              at.tagName + ' ' + [...at.attributes].map((one) => one.name).sort().join(' '));
            """;

    @Test
    void on_display_and_in_export_no_script_of_a_text_runs() {
        List<Filled> plans = NaughtyPlans.all(SANDBOX);
        Filled dull = NaughtyPlans.dull(SANDBOX);

        try (Browser browser = new Browser(SANDBOX)) {
            browser.logIn("mentee");
            browser.runFirst(HOOKS);
            for (String output : List.of("display", "html_export")) {
                List<?> expected = shapeOf(browser, dull, output);
                assertThat(expected).hasSizeGreaterThan(100);
                for (Filled plan : plans) {
                    assertThat(shapeOf(browser, plan, output))
                            .as("%s of %s", output, plan.page())
                            .isEqualTo(expected);
                    nothingRan(browser);
                    assertThat(browser.requests()).allMatch(ScriptInjectionIT::isOurs);
                }
            }
        }
    }

    private static List<?> shapeOf(Browser browser, Filled plan, String output) {
        browser.open("/pages/viewpage.action?pageId=" + plan.page() + "&output=" + output);
        nothingRan(browser);
        if (output.equals("display")) {
            browser.element("[data-mentoring='goal-plan'].is-live");
            browser.run("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
        }
        return (List<?>) browser.run(SHAPE);
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
