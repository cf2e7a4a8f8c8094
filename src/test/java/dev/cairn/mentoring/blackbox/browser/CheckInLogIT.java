package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.sandbox.permission.SpacePermission;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** The pair finds its check-ins in the log, and one button makes the page of the next one. */
@Tag("browser")
class CheckInLogIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String LOG = "[data-mentoring='check-ins'].is-live";
    private static final String MAKE_PAGE = LOG + " [data-do='make-page']";
    private static final String CHECK_IN = "[data-mentoring='check-in'].is-live";

    private static Browser browser;

    private Pair pair;

    @BeforeAll
    static void a_browser() {
        browser = new Browser(SANDBOX);
    }

    @AfterAll
    static void no_browser() {
        browser.close();
    }

    @BeforeEach
    void a_log_on_a_home_page() {
        String space = SANDBOX.newSpace();
        pair = Pair.in(SANDBOX, space, SANDBOX.as("admin").makePage(space, "Home of two", Macros.checkIns()))
                .active();
    }

    private void open(Caller as) {
        browser.logIn(as.username());
        browser.complaints();
        browser.openPage(pair.page());
        browser.element(LOG);
    }

    @Test
    @Tag("R1")
    void one_button_plans_the_check_in_that_the_rhythm_proposes_and_makes_its_page_below_the_home_page() {
        rhythm();
        open(pair.mentee());
        assertThat(browser.text()).contains("No check-in is planned. Your rhythm proposes");

        browser.element(MAKE_PAGE).click();
        browser.element(CHECK_IN + " textarea");

        JsonNode checkIn = onlyCheckIn();
        JsonNode page = page(checkIn.path("pageId").asText());
        String title = page.path("title").asText();
        assertThat(title).startsWith("Check-in " + checkIn.path("planned").asText() + ", ");
        assertThat(page.path("ancestors").findValuesAsText("id")).contains(Long.toString(pair.page()));
        assertThat(browser.element(CHECK_IN + " h2").getText()).startsWith("Check-in 1 ");
        assertThat(browser.complaints()).isEmpty();

        open(pair.mentor());
        assertThat(browser.element(LOG + " tbody").getText()).contains("Check-in 1", title);
        browser.element(LOG + " .mentoring-next a").click();
        browser.element(CHECK_IN + " textarea");
    }

    @Test
    void a_double_click_makes_one_page() {
        rhythm();
        open(pair.mentee());

        browser.run(
                "const button = document.querySelector(arguments[0]); button.click(); button.click(); button.click();",
                MAKE_PAGE);
        browser.element(CHECK_IN + " textarea");

        onlyCheckIn();
        assertThat(children()).hasSize(1);
    }

    @Test
    void a_title_that_is_taken_gets_a_number() {
        String day = day(9);
        planned(day);
        String whose = name(pair.mentee()) + " with " + name(pair.mentor());
        SANDBOX.as("admin").makePage(pair.space(), "Check-in " + day + ", " + whose, "<p/>");
        open(pair.mentee());

        browser.element(MAKE_PAGE).click();
        browser.element(CHECK_IN + " textarea");

        assertThat(page(onlyCheckIn().path("pageId").asText()).path("title").asText())
                .isEqualTo("Check-in " + day + ", " + whose + " (2)");
    }

    @Test
    void whoever_may_not_make_pages_is_told_so_and_how_it_works_without() {
        String space = SANDBOX.newClosedSpace();
        String mentor = SANDBOX.newPerson("mentor");
        String mentee = SANDBOX.newPerson("mentee");
        SANDBOX.grant(space, SANDBOX.subject(mentee), SpacePermission.values());
        SANDBOX.grant(space, SANDBOX.subject(mentor), SpacePermission.VIEW);
        long home = SANDBOX.as(mentee).makePage(space, "Home of two", Macros.checkIns());
        pair = Pair.of(SANDBOX, mentor, mentee, space, home).active();
        planned(day(9));
        open(pair.mentor());

        browser.element(MAKE_PAGE).click();
        browser.waitForText("You may not make pages here.");

        assertThat(browser.text()).contains("Mentoring check-in", "choose number 1 there");
        assertThat(children()).isEmpty();
    }

    @Test
    void a_page_that_somebody_made_meanwhile_is_gone_to_and_no_second_one_is_made() {
        planned(day(9));
        open(pair.mentee());
        long other = pair.mentor().makePage(pair.space(), "By the mentor", Macros.checkIn(), pair.page());
        JsonNode checkIn = onlyCheckIn();
        pair.mentor()
                .change(
                        "PATCH",
                        Caller.MENTORING + "check-ins/" + checkIn.path("id").asText(),
                        Map.of("pageId", Long.toString(other)),
                        1)
                .expect(200);

        browser.element(MAKE_PAGE).click();
        browser.element(CHECK_IN + " textarea");

        assertThat(browser.driver().getCurrentUrl()).endsWith("pageId=" + other);
        assertThat(children()).hasSize(1);
    }

    @Test
    void without_a_rhythm_the_day_is_asked_for_first() {
        open(pair.mentee());
        browser.element(MAKE_PAGE).click();
        WebElement day = browser.element("form[data-open] [name='planned']");
        browser.run("arguments[0].value = arguments[1]", day, day(12));
        browser.element("form[data-open] button.aui-button-primary").click();
        browser.element(CHECK_IN + " textarea");

        assertThat(onlyCheckIn().path("planned").asText()).isEqualTo(day(12));
    }

    @Test
    void a_phone_shows_the_log_without_reaching_beyond_it() {
        planned(day(9));
        planned(day(23));
        open(pair.mentee());
        browser.resize(Browser.PHONE);
        browser.photograph("check-ins-phone");
        Object wide = browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        browser.resize(Browser.DESK);

        assertThat(((Number) Objects.requireNonNull(wide)).intValue()).isLessThanOrEqualTo(0);
    }

    private void rhythm() {
        pair.mentee()
                .change(
                        "PATCH",
                        pair.path(),
                        Map.of("cadence", Map.of("every", 2)),
                        pair.mentee().get(pair.path()).expect(200).revision())
                .expect(200);
    }

    private void planned(String day) {
        pair.mentee().post(pair.path() + "/check-ins", Map.of("planned", day)).expect(201);
    }

    private static String day(int ahead) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(ahead).toString();
    }

    private JsonNode onlyCheckIn() {
        JsonNode all = pair.mentee().get(pair.path() + "/check-ins").expect(200).member("results");
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private JsonNode page(String id) {
        return pair.mentee()
                .get("/rest/api/content/" + id + "?expand=ancestors")
                .expect(200)
                .json();
    }

    private JsonNode children() {
        return pair.mentee()
                .get("/rest/api/content/" + pair.page() + "/child/page")
                .expect(200)
                .member("results");
    }

    private static String name(Caller person) {
        return person.get("/rest/api/user/current").expect(200).text("displayName");
    }
}
