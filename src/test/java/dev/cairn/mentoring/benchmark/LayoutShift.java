package dev.cairn.mentoring.benchmark;

import dev.cairn.mentoring.blackbox.browser.Browser;
import dev.cairn.mentoring.mentorship.Mentorship;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.Dimension;

/** How far what stands on a page jumps while the page comes, as Chromium itself tells it. */
final class LayoutShift implements Scenario {
    private static final double MOST = 0.02;
    private static final Dimension DESK = new Dimension(1280, 800);

    /** For so long nothing of the page may change or be fetched before it counts as quiet. */
    private static final int QUIET_MILLIS = 1500;

    private static final String PLAN_AND_LOG =
            "<ac:structured-macro ac:name='mentoring-goal-plan'/><ac:structured-macro ac:name='mentoring-check-ins'/>";
    private static final String TABLE = "<ac:structured-macro ac:name='mentoring-progress'/>";

    /** Notes when the page last changed, moved or fetched something, and adds up what the browser tells. */
    private static final String WATCH = """
            window.shifts = { sum: 0, painted: NaN, last: performance.now() };
            const seen = () => { window.shifts.last = performance.now(); };
            new PerformanceObserver(list => list.getEntries().forEach(shift => {
              seen();
              if (!shift.hadRecentInput) window.shifts.sum += shift.value;
            })).observe({ type: 'layout-shift', buffered: true });
            new PerformanceObserver(list => list.getEntries().forEach(paint => {
              seen();
              window.shifts.painted = paint.startTime;
            })).observe({ type: 'largest-contentful-paint', buffered: true });
            new PerformanceObserver(seen).observe({ type: 'resource', buffered: true });
            new MutationObserver(seen).observe(document,
              { childList: true, subtree: true, attributes: true, characterData: true });
            """;

    private static final String IS_QUIET = "return document.readyState === 'complete'"
            + " && performance.now() - window.shifts.last > " + QUIET_MILLIS;

    private final List<Section.Line> lines = new ArrayList<>();

    @Override
    public void measure(Site site) {
        if (!lines.isEmpty()) {
            return;
        }
        Map<String, Shown> pages = pages(site);
        try (Browser browser = new Browser(site.sandbox()::baseUri)) {
            browser.runFirst(WATCH);
            pages.forEach((name, page) -> {
                browser.logIn(page.viewer(), Client.PASSWORD);
                for (Dimension size : List.of(DESK, Browser.PHONE)) {
                    lines.add(measured(browser, name, page, size));
                }
            });
        }
    }

    private static Map<String, Shown> pages(Site site) {
        Mentorship one = site.active(1).get(0);
        String mentee = site.account(one.menteeKey());
        long home = one.homePage().value();
        Client pair = site.client(mentee);
        Map<String, Shown> pages = new LinkedHashMap<>();
        pages.put(
                "the table by itself",
                new Shown(
                        Site.VIEWER,
                        "/plugins/servlet/mentoring/progress?space=" + Site.SPACE,
                        "section.mentoring-progress table"));
        long table = TenMacros.page(pair, Site.SPACE, home, "A table", TABLE);
        pages.put(
                "a page with the table",
                new Shown(Site.VIEWER, TenMacros.address(table), "section.mentoring-progress table"));
        long plan = TenMacros.page(pair, Site.SPACE, table, "Plan and log", PLAN_AND_LOG);
        pages.put(
                "a plan with its log",
                new Shown(mentee, TenMacros.address(plan), "[data-mentoring='goal-plan'].is-live"));
        return pages;
    }

    private static Section.Line measured(Browser browser, String name, Shown page, Dimension size) {
        browser.give(size);
        browser.open(page.path());
        browser.element(page.ready());
        browser.waitUntil("quiet", () -> Boolean.TRUE.equals(browser.run(IS_QUIET)));
        return new Section.Line(
                name + " · " + browser.run("return innerWidth + ' x ' + innerHeight"),
                List.of(
                        Figure.gated("layout shift", number(browser, "window.shifts.sum"), MOST),
                        Figure.told("ms to largest paint", number(browser, "window.shifts.painted")),
                        Figure.told("elements", number(browser, "document.querySelectorAll('*').length"))));
    }

    /** No number where the browser has none. */
    private static double number(Browser browser, String expression) {
        Object value = browser.run("return String(" + expression + ")");
        return Double.parseDouble(String.valueOf(Objects.requireNonNull(value)));
    }

    @Override
    public List<Section> sections() {
        return List.of(new Section(
                "Layout shift",
                "Figure P14. What Chromium reports as layout shifts without recent input, added up until the page has been quiet for 1.5 s.",
                lines,
                List.of()));
    }

    /**
     * A page as somebody sees it.
     *
     * @param ready what is there to be seen once ours is drawn and at work, in CSS
     */
    private record Shown(String viewer, String path, String ready) {}
}
