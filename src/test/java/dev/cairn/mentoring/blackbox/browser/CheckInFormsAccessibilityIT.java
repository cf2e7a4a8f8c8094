package dev.cairn.mentoring.blackbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;

/** The forms around check-ins for those who use no mouse, no eyes, a dark screen or a phone: of a space, of a pair, and of one person. */
@Tag("browser")
class CheckInFormsAccessibilityIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String MY_MENTORING = "/plugins/servlet/mentoring/my-mentoring?";
    private static final String CHECK_IN = "[data-mentoring='check-in'].is-live";
    private static final String PULSE = "[data-mentoring='pulse'].is-live";
    private static final String LOG = "[data-mentoring='check-ins'].is-live";
    private static final String CHOICE = "[data-mentoring='playbook-choice'].is-live";
    private static final String PLAYBOOK = "[data-mentoring='playbook'].is-live";
    private static final String CYCLES = "[data-mentoring='cycles'].is-live";
    private static final String CALENDAR = "[data-mentoring='calendar'].is-live";
    private static final String NOTICES = "[data-mentoring='notices'].is-live";
    private static final String PAGES = "[data-mentoring='pages'].is-live";

    /** The ways in which everything is looked at. */
    enum Look {
        LIGHT(Browser.DESK),
        DARK(Browser.DESK),
        PHONE(Browser.PHONE);

        private final Dimension size;

        Look(Dimension size) {
            this.size = size;
        }

        String theme() {
            return "theme=" + (this == DARK ? "dark" : "light");
        }
    }

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

    /** By script, for what was scrolled to may lie below the head of the page. */
    private static void press(String css) {
        browser.element(css);
        browser.run("document.querySelector(arguments[0]).click()", css);
    }

    private static void openForm(String button) {
        press(button);
        browser.element("form[data-open]");
    }

    private static void unfoldAll() {
        browser.run(
                "document.querySelectorAll('.mentoring details:not(.mentoring-audience)').forEach(fold => fold.open = true)");
    }

    /** Nothing by axe, nothing that is hard to hit, nothing beyond the window's edge. */
    private static void findsNothing(String where) {
        assertThat(axe.violations()).as(where).isEmpty();
        assertThat((List<?>) browser.run("return [...document.querySelectorAll('.mentoring summary, .mentoring button,"
                        + " .mentoring a:only-child, .mentoring form :is(input:not([type=radio], [type=checkbox]), select)')]"
                        + ".filter(at => at.checkVisibility({visibilityProperty: true}))"
                        + ".filter(at => at.getBoundingClientRect().height < 24)"
                        + ".map(at => at.outerHTML.slice(0, 120) + ' ' + at.getBoundingClientRect().height)"))
                .as("low: " + where)
                .isEmpty();
        assertThat((Long) browser.run("return document.documentElement.scrollWidth - innerWidth"))
                .as("beyond the edge: " + where)
                .isLessThanOrEqualTo(0);
    }

    private void open(String person, long page, Look look, String... live) {
        browser.resize(look.size);
        browser.logIn(person);
        browser.open("/pages/viewpage.action?" + look.theme() + "&pageId=" + page);
        Stream.of(live).forEach(browser::element);
    }

    private void publish(int newest, String news, String... sections) {
        admin.change(
                        "POST",
                        Caller.MENTORING + "spaces/" + space + "/playbooks",
                        Map.of(
                                "news",
                                news,
                                "sections",
                                Stream.of(sections)
                                        .map(title -> Map.of(
                                                "use",
                                                "optional",
                                                "title",
                                                title,
                                                "ask",
                                                "Whom did it reach?",
                                                "writers",
                                                "both",
                                                "minutes",
                                                5,
                                                "prompts",
                                                List.of(Map.of("text", "Who else?", "surfaces", "strength"))))
                                        .toList()),
                        newest)
                .expect(200);
    }

    private static String day(int ahead) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(ahead).toString();
    }

    private void keepCycle() {
        admin.change(
                        "PUT",
                        Caller.MENTORING + "spaces/" + space + "/cycles",
                        Map.of("cycles", List.of(Map.of("name", "Sprint", "dates", List.of(day(9), day(30))))),
                        1)
                .expect(200);
    }

    /** Two people who ran by the first version of their space's playbook when a second one came, with a check-in that is closed and one to come. */
    private Pair pair() {
        publish(1, "Customers first", "Customers");
        Pair pair = Pair.in(
                        SANDBOX,
                        space,
                        admin.makePage(
                                space,
                                "Home of two",
                                Macros.storage(Macros.CHECK_IN, Map.of("which", "next"))
                                        + Macros.storage(Macros.CHECK_IN, Map.of("which", "1"))
                                        + Macros.checkIns()))
                .active(Map.of("cadence", Map.of("every", 2)));
        close(pair, planned(pair, 2));
        publish(2, "And the neighbours", "Customers", "Neighbours");
        return pair;
    }

    private static String planned(Pair pair, int ahead) {
        return Caller.MENTORING
                + "check-ins/"
                + pair.mentee()
                        .post(pair.path() + "/check-ins", Map.of("planned", day(ahead)))
                        .expect(201)
                        .text("id");
    }

    private static void close(Pair pair, String checkIn) {
        String shown = pair.mentee().get(checkIn).expect(200).text("standing", "fingerprint");
        pair.mentee()
                .change("POST", checkIn + "/confirmation", Map.of("fingerprint", shown), 1)
                .expect(200);
        pair.mentor()
                .change("POST", checkIn + "/closing", Map.of("fingerprint", shown, "withoutNextSteps", true), 1)
                .expect(200);
    }

    private static void setback(Pair pair, String checkIn) {
        pair.mentor()
                .post(checkIn + "/data-points", Map.of("text", "The release moves", "setback", true))
                .expect(201);
    }

    private void attach(Pair pair, String checkIn) {
        Map<String, Object> page = new HashMap<>();
        page.put("pageId", Long.toString(pair.mentee().makePage(space, "Notes of " + checkIn, "<p/>")));
        if (!checkIn.isEmpty()) {
            page.put("checkInId", Pair.idIn(checkIn));
        }
        pair.mentee().post(pair.path() + "/pages", page).expect(201);
    }

    @ParameterizedTest
    @EnumSource
    void axe_finds_nothing_on_the_playbook_of_a_space_and_the_form_of_its_next_version(Look look) {
        axe.assumeInstalled();
        publish(1, "Customers first", "Customers");
        long page = admin.makePage(space, "Playbook", Macros.storage(Macros.PLAYBOOK, Map.of()));
        open("admin", page, look, PLAYBOOK);
        findsNothing("playbook");
        unfoldAll();
        findsNothing("with all versions");
        openForm(PLAYBOOK + " [data-do='edit-playbook']");
        findsNothing("form of the next version");
        press("form[data-open] [data-add-section]");
        press("form[data-open] [data-section=''] [data-add-prompt]");
        press("form[data-open] .aui-button-primary");
        browser.element("form[data-open] [aria-invalid]");
        findsNothing("form with what is missing in it");
    }

    @ParameterizedTest
    @EnumSource
    void axe_finds_nothing_on_the_cycles_of_a_space_and_their_forms(Look look) {
        axe.assumeInstalled();
        long page = admin.makePage(space, "Cycles", Macros.storage(Macros.CYCLES, Map.of()));
        open("admin", page, look, CYCLES);
        findsNothing("no cycle");
        keepCycle();
        open("admin", page, look, CYCLES);
        findsNothing("cycles");
        openForm(CYCLES + " [data-do='edit-cycle']");
        findsNothing("form of a cycle");
        press("form[data-open] [data-fill]");
        browser.element("form[data-open] [aria-invalid]");
        findsNothing("with what is missing in it");
        press("form[data-open] [data-cancel]");
        openForm(CYCLES + " [data-do='remove-cycle']");
        findsNothing("asked whether to remove it");
        openForm(CYCLES + " [data-do='add-cycle']");
        findsNothing("form of a new cycle");
    }

    @ParameterizedTest
    @EnumSource
    void axe_finds_nothing_in_a_check_in_with_a_setback_questions_of_ones_own_and_pages(Look look) {
        axe.assumeInstalled();
        Pair pair = pair();
        String checkIn = planned(pair, 9);
        setback(pair, checkIn);
        attach(pair, checkIn);
        pair.mentee()
                .change(
                        "PUT",
                        Caller.MENTORING + "people/me/prompts",
                        Map.of("prompts", List.of(Map.of("text", "What did I not say?"))),
                        1)
                .expect(200);
        open(pair.mentee().username(), pair.page(), look, CHECK_IN, PAGES);
        unfoldAll();
        findsNothing("with a setback, own questions and a page");
        openForm(CHECK_IN + " [data-do='add-adjustment']");
        findsNothing("form of an adjustment");
        press("form[data-open] .aui-button-primary");
        browser.element("form[data-open] [aria-invalid]");
        findsNothing("with what is missing in it");
        press("form[data-open] [data-cancel]");
        openForm(CHECK_IN + " [data-do='keep-prompt']");
        findsNothing("form of a question");
        press("form[data-open] [data-cancel]");
        openForm("[data-mentoring='pages']:not([data-check-in='']).is-live [data-do='attach-page']");
        findsNothing("form of a page");
    }

    @ParameterizedTest
    @EnumSource
    void axe_finds_nothing_on_the_forms_of_something_small_to_try(Look look) {
        axe.assumeInstalled();
        Pair pair = Pair.in(SANDBOX, space, admin.makePage(space, "Talk", Macros.checkIn()))
                .active(Map.of("cadence", Map.of("every", 2)));
        pair.mentee()
                .post(
                        planned(pair, 2) + "/actions",
                        Map.of("task", "Ask one question more", "microChallenge", true, "deadline", day(3)))
                .expect(201);
        open(pair.mentee().username(), pair.page(), look, CHECK_IN);
        for (String button : List.of("add-micro-challenge", "complete", "drop", "edit")) {
            openForm(CHECK_IN + " [data-list='micro-challenge'] [data-do='" + button + "']");
            findsNothing("form to " + button);
        }
        browser.element("form[data-open] [name='task']").clear();
        press("form[data-open] .aui-button-primary");
        browser.element("form[data-open] [aria-invalid]");
        findsNothing("with what is missing in it");
    }

    @ParameterizedTest
    @EnumSource
    void axe_finds_nothing_on_the_pulse_before_and_after_it_is_answered(Look look) {
        axe.assumeInstalled();
        Pair pair = pair();
        open(pair.mentee().username(), pair.page(), look, PULSE);
        findsNothing("asked");
        openForm(PULSE + " [data-do='answer']");
        findsNothing("form of the pulse");
        press(PULSE + " form .aui-button-primary");
        browser.element(PULSE + " form .error");
        findsNothing("with what is missing in it");
        for (String question : List.of("clarity", "usefulness", "support")) {
            press(PULSE + " form [name='" + question + "'][value='4']");
        }
        press(PULSE + " form .aui-button-primary");
        browser.waitForText("4 of 5");
        findsNothing("answered");
        openForm(PULSE + " [data-do='answer']");
        findsNothing("form of another answer");
    }

    @ParameterizedTest
    @EnumSource
    void axe_finds_nothing_on_the_log_where_a_newer_playbook_is_offered(Look look) {
        axe.assumeInstalled();
        Pair pair = pair();
        planned(pair, 9);
        attach(pair, "");
        open(pair.mentor().username(), pair.page(), look, LOG, CHOICE, PAGES);
        unfoldAll();
        findsNothing("log, offer and what can be hidden");
        openForm(LOG + " [data-do='say-setback']");
        findsNothing("form of a setback");
        press("form[data-open] .aui-button-primary");
        browser.element("form[data-open] [aria-invalid]");
        findsNothing("without words");
        press("form[data-open] [data-cancel]");
        openForm("[data-mentoring='pages'][data-check-in=''].is-live [data-do='attach-page']");
        findsNothing("form of a page");
        press(CHOICE + " [data-do='use-playbook']");
        browser.waitForText("From the next check-in that you plan it is like this.");
        findsNothing("taken");
    }

    @ParameterizedTest
    @EnumSource
    void axe_finds_nothing_on_my_mentoring_as_a_whole(Look look) {
        axe.assumeInstalled();
        Pair pair = pair();
        String checkIn = planned(pair, 1);
        pair.mentor()
                .post(
                        checkIn + "/actions",
                        Map.of(
                                "task",
                                "Ask the board",
                                "owner",
                                Map.of("username", pair.mentee().username())))
                .expect(201);
        pair.mentee()
                .post(
                        checkIn + "/actions",
                        Map.of("task", "Ask one question more", "microChallenge", true, "deadline", day(3)))
                .expect(201);
        pair.proposedGoal(pair.mentor(), Map.of("title", "Waits for the mentee"));
        pair.mentor()
                .change("POST", checkIn + "/confirmation", Map.of("fingerprint", fingerprint(pair, checkIn)), 1)
                .expect(200);
        browser.resize(look.size);
        browser.logIn(pair.mentee().username());
        browser.open(MY_MENTORING + look.theme());
        browser.element(NOTICES + " [data-do='put-away']");
        browser.element(NOTICES + " [name='mail']");
        findsNothing("my mentoring");
        browser.run("document.querySelectorAll('.mentoring-audience').forEach(chip => chip.open = true)");
        findsNothing("who sees what");
        browser.open(MY_MENTORING + look.theme());
        openForm("[data-mentoring='my-check-ins'].is-live [data-do='say-setback']");
        findsNothing("form of a setback");
        openForm("[data-item='action'] [data-do='complete'][data-form='learned']");
        findsNothing("what it has shown");
        openForm("[data-item='action'] [data-do='drop'][data-form='not-tried']");
        findsNothing("why it was not tried");
        openForm("[data-mentoring='my-mentoring'].is-live [data-do='edit-preferences']");
        findsNothing("form of how one likes to learn");
        press(CALENDAR + " [data-do='make-calendar']");
        browser.element(CALENDAR + " [name='address']");
        findsNothing("address of the calendar");
        browser.open(MY_MENTORING + look.theme());
        browser.element(CALENDAR + " [data-do='revoke-calendar']");
        findsNothing("with an address");
    }

    private static String fingerprint(Pair pair, String checkIn) {
        return pair.mentor().get(checkIn).expect(200).text("standing", "fingerprint");
    }

    private static boolean isAt(String css) {
        return Boolean.TRUE.equals(browser.run("return document.activeElement.matches(arguments[0])", css));
    }

    private static void waitForFocusAt(String css) {
        browser.waitUntil("the focus at " + css, () -> isAt(css));
    }

    @Test
    @Tag("R126")
    void the_pulse_is_answered_and_changed_by_keyboard_alone() {
        Pair pair = pair();
        open(pair.mentee().username(), pair.page(), Look.LIGHT, PULSE);
        browser.complaints();
        Keyboard keyboard = new Keyboard(browser);
        keyboard.tabTo("button", "Answer");
        keyboard.press(Keys.ENTER);
        for (String question : List.of("clarity", "usefulness", "support")) {
            keyboard.tabToField(question);
            keyboard.press(Keys.SPACE);
            keyboard.press(Keys.ARROW_RIGHT);
        }
        keyboard.press(Keys.ENTER);
        browser.waitForText("You have answered.");
        waitForFocusAt(PULSE + " [data-do='answer']");
        assertThat(browser.element(PULSE).getText()).contains("2 of 5");

        keyboard.press(Keys.ENTER);
        waitForFocusAt(PULSE + " form [name='clarity']");
        keyboard.press(Keys.ARROW_RIGHT);
        keyboard.press(Keys.ENTER);
        browser.waitForText("3 of 5");

        waitForFocusAt(PULSE + " [data-do='answer']");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Tag("R35")
    void a_cycle_is_kept_and_taken_away_by_keyboard_alone() {
        open("admin", admin.makePage(space, "Cycles", Macros.storage(Macros.CYCLES, Map.of())), Look.LIGHT, CYCLES);
        browser.complaints();
        Keyboard keyboard = new Keyboard(browser);
        keyboard.tabTo("button", "Add a cycle");
        keyboard.press(Keys.ENTER);
        waitForFocusAt("form[data-open] [name='name']");
        keyboard.type("Sprint");
        keyboard.tabToField("dates");
        keyboard.type("2099-12-01");
        keyboard.tabTo("button", "Save");
        keyboard.press(Keys.ENTER);
        browser.waitForText("Dec 1, 2099");
        waitForFocusAt(CYCLES + " [data-do='add-cycle']");

        browser.openPage(pageShown());
        browser.element(CYCLES);
        keyboard.tabTo("button", "Remove");
        keyboard.press(Keys.ENTER);
        keyboard.press(Keys.ENTER);
        browser.waitForText("No cycle is kept in this space yet.");
        waitForFocusAt(CYCLES + " h2");
        assertThat(browser.complaints()).isEmpty();
    }

    private static long pageShown() {
        return Long.parseLong(String.valueOf(browser.run("return new URLSearchParams(location.search).get('pageId')")));
    }

    @Test
    @Tag("R68")
    void a_setback_is_told_by_keyboard_alone() {
        Pair pair = pair();
        planned(pair, 9);
        open(pair.mentee().username(), pair.page(), Look.LIGHT, LOG);
        browser.complaints();
        Keyboard keyboard = new Keyboard(browser);
        keyboard.tabTo("button", "Say a setback early");
        keyboard.press(Keys.ENTER);
        waitForFocusAt("form[data-open] [name='text']");
        keyboard.type("The budget is cut");
        keyboard.press(Keys.ENTER);
        browser.waitForText("Told. It stands in your next check-in");

        waitForFocusAt(LOG + " [data-do='say-setback']");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Tag("R125")
    void a_newer_playbook_is_taken_and_a_section_hidden_by_keyboard_alone() {
        Pair pair = pair();
        open(pair.mentee().username(), pair.page(), Look.LIGHT, CHOICE);
        browser.complaints();
        Keyboard keyboard = new Keyboard(browser);
        keyboard.tabTo("button", "Use it from the next check-in");
        keyboard.press(Keys.ENTER);
        waitForFocusAt(CHOICE + " > details > summary");
        keyboard.tabToBox("Neighbours");
        keyboard.press(Keys.SPACE);
        keyboard.tabTo("button", "Keep this");
        keyboard.press(Keys.ENTER);
        browser.waitUntil(
                "hidden",
                () -> pair.mentor()
                                .get(pair.path() + "/playbook")
                                .member("hidden")
                                .size()
                        == 1);

        waitForFocusAt(CHOICE + " > details > summary");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Tag("R1")
    void a_notice_is_put_away_and_mail_chosen_by_keyboard_alone() {
        Pair pair = pair();
        planned(pair, 1);
        browser.logIn(pair.mentee().username());
        browser.open(MY_MENTORING);
        browser.element(NOTICES + " [data-do='put-away']");
        browser.complaints();
        Keyboard keyboard = new Keyboard(browser);
        keyboard.tabTo("button", "Put away");
        keyboard.press(Keys.ENTER);
        browser.waitUntil(
                "put away", () -> browser.all(NOTICES + " [data-do='put-away']").isEmpty());
        browser.waitUntil(
                "the focus in the notices",
                () -> Boolean.TRUE.equals(
                        browser.run("return document.activeElement.closest(arguments[0]) !== null", NOTICES)));
        keyboard.tabToField("mail");
        keyboard.type("One mail");
        keyboard.press(Keys.TAB);
        keyboard.press(Keys.ENTER);
        browser.waitUntil(
                "chosen",
                () -> pair.mentee()
                        .get(Caller.MENTORING + "people/me/notice-preferences")
                        .text("mail")
                        .equals("digest"));

        waitForFocusAt(NOTICES + " [data-do='save-mail']");
        assertThat(browser.complaints()).isEmpty();
    }
}
