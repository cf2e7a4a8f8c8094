package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An administrator writes the days of a cycle as people write days, and a pair meets on them. */
@Tag("browser")
class CyclesIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String CYCLES = "[data-mentoring='cycles'].is-live";
    private static final String DATES = "form[data-open] [name='dates']";

    private static Browser browser;

    private String space;
    private long page;

    @BeforeAll
    static void a_browser() {
        browser = new Browser(SANDBOX);
    }

    @AfterAll
    static void no_browser() {
        browser.close();
    }

    @BeforeEach
    void a_page_for_the_cycles() {
        space = SANDBOX.newSpace();
        page = SANDBOX.as("admin").makePage(space, "Our sprints", Macros.storage(Macros.CYCLES, Map.of()));
    }

    private void open(String person) {
        browser.logIn(person);
        browser.complaints();
        browser.openPage(page);
        browser.element(CYCLES);
    }

    private void say(String name, String value) {
        browser.run(
                "const at = document.querySelector(`form[data-open] [name=${arguments[0]}]`); at.value = arguments[1];",
                name,
                value);
    }

    private String[] dates() {
        return browser.element(DATES).getDomProperty("value").split("\n");
    }

    private void save() {
        browser.element("form[data-open] [data-submit]").click();
    }

    @Test
    @Tag("R35")
    void days_are_read_as_people_write_them_and_a_line_that_is_none_is_named() {
        open("admin");
        browser.element(CYCLES + " [data-do='add-cycle']").click();
        browser.element("form[data-open]");
        say("name", "End of the sprint");
        say("dates", "Fri, 11 Dec 2099\n2099-12-01\n\n12/24/2099\nsoon\nDecember 32, 2099");

        save();
        browser.waitForText(
                "Line 5: \u201csoon\u201d is not a day. Line 6: \u201cDecember 32, 2099\u201d is not a day.");

        say("dates", "December 11, 2099\nFri, 11 Dec 2099\n2099-12-01\n\n12/24/2099");
        save();
        browser.waitForText("Dec 24, 2099");
        browser.element(CYCLES + " [data-do='edit-cycle']").click();
        assertThat(dates()).containsExactly("Tue, Dec 1, 2099", "Fri, Dec 11, 2099", "Thu, Dec 24, 2099");
        browser.photograph("cycles");
        assertThat(SANDBOX.as("admin")
                        .get(Caller.MENTORING + "spaces/" + space + "/cycles")
                        .json()
                        .at("/cycles/0/dates"))
                .extracting(day -> day.asText())
                .containsExactly("2099-12-01", "2099-12-11", "2099-12-24");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Tag("R35")
    void days_are_counted_and_a_pair_meets_on_them() {
        LocalDate first = LocalDate.now(ZoneOffset.UTC).plusDays(5);
        open("admin");
        browser.element(CYCLES + " [data-do='add-cycle']").click();
        browser.element("form[data-open]");
        say("name", "End of the sprint");
        say("every", "3");
        say("from", first.toString());
        say("until", first.plusWeeks(7).toString());
        browser.element("form[data-open] [data-fill]").click();
        assertThat(dates()).hasSize(3);
        save();
        browser.waitForText("End of the sprint");

        Pair pair = Pair.in(
                        SANDBOX, space, SANDBOX.as("admin").makePage(space, "Plan", Macros.plan() + Macros.checkIns()))
                .active();
        browser.logIn(pair.mentee().username());
        PlanPage.open(browser, pair.page());
        browser.run(
                "document.querySelectorAll('details').forEach((at) => (at.open = true));"
                        + "(document.querySelector('[data-field=cadence] [data-do=edit]')"
                        + " || [...document.querySelectorAll('button')].find((at) => at.textContent.includes('rhythm'))).click();");
        browser.element("form[data-open] select");
        browser.run("const at = document.querySelector('form[data-open] select');"
                + "at.value = [...at.options].find((one) => one.textContent.includes('End of the sprint')).value;");
        browser.element("form[data-open] [type='submit'], form[data-open] .aui-button-primary")
                .click();
        browser.waitForText("Your rhythm proposes");

        assertThat(browser.element("[data-mentoring='check-ins']").getDomAttribute("data-proposed"))
                .isEqualTo(first.toString());
        assertThat(browser.text()).contains("On the days of \u201cEnd of the sprint\u201d");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whoever_only_views_the_space_finds_nothing_to_press() {
        open("mentee");

        assertThat(browser.element(CYCLES).getText()).contains("No cycle is kept");
        assertThat(browser.all(CYCLES + " button")).isEmpty();
    }
}
