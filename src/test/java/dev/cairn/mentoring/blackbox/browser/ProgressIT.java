package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Whoever looks after a space reads all its mentorships in one table. */
@Tag("browser")
class ProgressIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String TABLE = ".mentoring-progress table";
    private static final List<String> ALL = List.of(
            "mentor",
            "stage",
            "goals",
            "milestones",
            "evidence",
            "last-check-in",
            "next-check-in",
            "rhythm",
            "attention",
            "reviewed",
            "aims");

    private static Browser browser;
    private static Axe axe;

    private final String space = SANDBOX.newSpace();
    private final Caller admin = SANDBOX.as("admin");

    @BeforeAll
    static void a_browser() {
        browser = new Browser(SANDBOX);
        axe = new Axe(browser);
    }

    @AfterAll
    static void no_browser() {
        browser.close();
    }

    @AfterEach
    void a_desk_again() {
        browser.resize(Browser.DESK);
    }

    private Pair pair(String mentee) {
        return pair(SANDBOX.newPerson("mentor"), SANDBOX.newPerson(mentee));
    }

    private Pair pair(String mentor, String mentee) {
        return Pair.of(SANDBOX, mentor, mentee, space, admin.makePage(space, "Home of " + mentee, Macros.plan()))
                .active(Map.of("start", "2026-01-01"));
    }

    private static List<String> mentees() {
        return browser.all(TABLE + " tbody tr > td:first-child").stream()
                .map(WebElement::getText)
                .map(name -> name.replaceAll("[0-9]", ""))
                .toList();
    }

    private long page() {
        return admin.makePage(space, "All of us", Macros.storage("mentoring-progress", Map.of("rows", "2")));
    }

    private void threePairs() {
        Pair zoe = pair("zoe");
        String goal = zoe.goal("Secret canary goal");
        String milestone = zoe.milestone(goal, Map.of("title", "Secret canary step", "due", "2026-01-05"));
        zoe.step(zoe.mentee(), milestone, "completion", Map.of()).expect(200);
        zoe.milestone(goal, Map.of("title", "Secret canary late", "due", "2026-01-06"));
        pair("ana");
        pair("mia");
    }

    private static void waitUntilTold(String text) {
        browser.waitUntil(
                "\"" + text + "\" told",
                () -> text.equals(
                        String.valueOf(browser.run("return document.querySelector('.mentoring-said').textContent"))
                                .strip()));
    }

    @Test
    void all_mentorships_are_there_part_by_part_and_in_the_order_that_a_head_gives() {
        threePairs();
        browser.logIn("admin");
        browser.complaints();
        browser.openPage(page());
        browser.element(TABLE);

        assertThat(mentees())
                .as("what wants attention first")
                .hasSize(2)
                .first()
                .asString()
                .contains("zoe");
        WebElement zoe = browser.element(TABLE + " tbody tr");
        assertThat(zoe.getText())
                .contains("0 of 1", "1 of 2", "1 overdue", "dates")
                .doesNotContain("canary");
        assertThat(browser.element(".mentoring-progress").getText())
                .contains("1 to 2 of 3", "Want attention\n1 of 3", "0 changed with reason, 1 open");
        browser.photograph("progress");

        browser.click(browser.element(TABLE).findElement(By.linkText("Mentee")));
        browser.element(TABLE + " th[aria-sort='ascending']");
        assertThat(mentees().get(0)).contains("ana");
        browser.click(browser.element(".mentoring-progress").findElement(By.linkText("Go on")));
        browser.waitForText("3 to 3 of 3");
        assertThat(mentees()).singleElement().asString().contains("zoe");

        browser.click(browser.element(TABLE).findElement(By.linkText("Mentee")));
        browser.element(TABLE + " th[aria-sort='descending']");
        assertThat(mentees().get(0)).contains("zoe");
        browser.click(browser.element(".mentoring-progress [name='attention']"));
        browser.click(browser.element(".mentoring-progress form button"));
        browser.waitUntil("one", () -> mentees().size() == 1);
        assertThat(browser.driver().getCurrentUrl()).contains("attention=wanted", "sort=mentee", "way=down");
        String sheet = browser.element(".mentoring-progress")
                .findElement(By.linkText("Download as CSV"))
                .getDomAttribute("href");
        assertThat(admin.get(sheet.substring(sheet.indexOf("/rest/")))
                        .expect(200)
                        .body()
                        .lines())
                .as("the head, and the one that is chosen")
                .hasSize(2)
                .last()
                .asString()
                .contains("zoe");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void put_together_by_mentor_each_has_totals_of_its_own_and_leads_to_its_mentorships() {
        threePairs();
        browser.logIn("admin");
        browser.complaints();
        browser.open("/plugins/servlet/mentoring/progress?space=" + space);

        new Select(browser.element(".mentoring-progress [name='group']")).selectByValue("mentor");
        browser.click(browser.element(".mentoring-progress form button"));
        browser.waitUntil(
                "the address of groups", () -> browser.driver().getCurrentUrl().contains("group=mentor"));
        assertThat(browser.text()).contains("1 to 3 of 3");
        browser.photograph("progress-by-mentor");
        browser.click(browser.element(TABLE + " tbody tr a"));
        browser.waitForText("1 to 1 of 1");
        assertThat(mentees()).hasSize(1);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void on_its_own_page_another_order_comes_in_place_is_told_and_keeps_the_focus_and_one_can_go_back() {
        threePairs();
        browser.logIn("admin");
        browser.complaints();
        browser.open("/plugins/servlet/mentoring/progress?rows=2&space=" + space);
        browser.element(".mentoring-progress.is-live");
        browser.run("window.notDrawnAnew = true");

        browser.element(TABLE + " [data-do='by-mentee']").sendKeys(Keys.ENTER);

        browser.element(TABLE + " th[aria-sort='ascending'] [data-do='by-mentee']");
        waitUntilTold("1 to 2 of 3");
        assertThat(browser.run("return document.activeElement.dataset.do")).isEqualTo("by-mentee");
        assertThat(browser.driver().getCurrentUrl()).contains("sort=mentee");
        browser.element("[data-do='next']").sendKeys(Keys.ENTER);
        waitUntilTold("3 to 3 of 3");
        browser.driver().navigate().back();
        browser.waitForText("1 to 2 of 3");
        assertThat(browser.run("return window.notDrawnAnew")).isEqualTo(true);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void one_chooses_columns_once_and_finds_them_everywhere_where_a_list_does_not_name_its_own() {
        threePairs();
        long page = page();
        browser.logIn("admin");
        browser.complaints();
        browser.open("/plugins/servlet/mentoring/progress?space=" + space);

        browser.click(browser.element(".is-live [data-do='edit-columns']"));
        for (String unwanted : List.of("stage", "aims", "reviewed", "rhythm")) {
            browser.click(browser.element("form [value='" + unwanted + "']"));
        }
        browser.click(browser.element("form.mentoring-form .aui-button-primary"));
        browser.waitUntil("saved", () -> heads().size() == 8);

        assertThat(heads()).startsWith("Mentee", "Mentor", "Goals reached").doesNotContain("Stage", "Serves");
        browser.openPage(page);
        browser.element(TABLE);
        assertThat(heads()).as("in a page as well").hasSize(8);
        browser.open("/plugins/servlet/mentoring/progress?columns=stage,goals&space=" + space);
        browser.element(TABLE);
        assertThat(heads()).containsExactly("Mentee", "Stage", "Goals reached");
        browser.click(browser.element(".is-live [data-do='by-goals']"));
        browser.element(TABLE + " th[aria-sort='ascending'] [data-do='by-goals']");
        assertThat(heads()).as("the address keeps them").hasSize(3);
        assertThat(browser.complaints()).isEmpty();

        String columns = Caller.MENTORING + "people/me/progress-columns";
        admin.change("PUT", columns, Map.of("columns", ALL), 2).expect(200);
    }

    private static List<String> heads() {
        return browser.all(TABLE + " thead th").stream()
                .map(WebElement::getText)
                .toList();
    }

    @Test
    void whoever_does_not_look_after_the_space_is_told_that_it_is_not_for_them() {
        Pair pair = pair("zoe");
        browser.logIn(pair.mentor().username());

        browser.openPage(page());
        assertThat(browser.element(".mentoring-progress").getText())
                .contains("This table is for those who administer the space")
                .doesNotContain("zoe");
        browser.open("/plugins/servlet/mentoring/progress?space=" + space);
        assertThat(browser.element(".mentoring-progress").getText()).doesNotContain("zoe");
        browser.open("/plugins/servlet/mentoring/progress?space=NOSUCH");
        assertThat(browser.element(".mentoring-progress").getText()).contains("There is no such space");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "phone"})
    void axe_finds_nothing_in_it(String look) {
        threePairs();

        checkLook("en", look);

        assertThat((Long) browser.run("return document.querySelectorAll('.mentoring-progress *').length"))
                .isLessThan(200);
    }

    @ParameterizedTest
    @CsvSource({"en, light", "en, phone", "de, light", "de, dark", "de, phone"})
    void names_of_any_length_and_script_stand_whole_in_it(String language, String look) {
        List<String> names = List.of(
                "Donaudampfschiff".repeat(6) + "fahrt",
                "\u6771\u4eac\u90fd\u7acb\u56f3\u66f8\u9928".repeat(14),
                "\u0645\u062d\u0645\u062f (\u0639\u0644\u064a) 2",
                "Zo\u00eb O'Neill-\u0141uk\u00e1cs");
        pair(SANDBOX.newNamesake("mentor", names.get(0)), SANDBOX.newNamesake("mentee", names.get(1)));
        pair(SANDBOX.newNamesake("mentor", names.get(2)), SANDBOX.newNamesake("mentee", names.get(3)));

        checkLook(language, look);

        assertThat(browser.all(TABLE + " tbody td").stream()
                        .map(cell -> cell.getText().strip())
                        .toList())
                .containsAll(names);
        assertThat(heads().contains("Stand")).isEqualTo(language.equals("de"));
    }

    /** Nothing in the table is a fault to axe, and only the table itself may be wider than the window. */
    private void checkLook(String language, String look) {
        axe.assumeInstalled();
        browser.resize(look.equals("phone") ? Browser.PHONE : Browser.DESK);
        browser.logIn("admin");
        browser.open("/plugins/servlet/mentoring/progress?space=" + space + "&locale=" + language
                + (look.equals("dark") ? "&theme=dark" : ""));
        browser.element(TABLE);
        browser.photograph("progress-" + language + "-" + look);

        assertThat(axe.violations()).isEmpty();
        assertThat((Long) browser.run("return document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
    }
}
