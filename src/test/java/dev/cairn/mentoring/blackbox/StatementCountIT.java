package dev.cairn.mentoring.blackbox;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Figures;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How many statements on the plugin's tables a request costs, whatever the size of what it shows. */
class StatementCountIT {
    private static final int GOALS = 50;
    private static final int MILESTONES = 5;
    private static final int FEW_GOALS = 10;

    /** At how many pages the evidence of a plan points, by turns. */
    private static final int PAGES = 3;

    private static final Map<String, Pair> PLANS = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"H2,display", "H2,pdf", "POSTGRES,display", "POSTGRES,pdf"})
    void a_plan_of_fifty_goals_and_their_milestones_takes_its_pair_at_most_five(RunningSandbox sandbox, String output) {
        Pair pair = Pair.on(sandbox).active();
        for (int number = 0; number < GOALS; number++) {
            addGoal(pair, number);
        }
        pair.mentor()
                .change(
                        "PATCH",
                        MENTORING + "people/me/preferences",
                        Map.of("values", "Honesty", "shownTo", "pairs"),
                        1)
                .expect(200);
        long page = pageWith(pair, "Bare plan", Macros.plan());

        Answer shown = Macros.view(pair.mentee(), page, output).expect(200);

        assertThat(shown.body()).contains("Goal 0 ", "Goal 49 ", "Step 49-4", "Honesty");
        Figures.note("statements, plan of 50 goals, milestones alone, " + output + ", " + sandbox, shown.statements());
        assertThat(shown.statements()).isBetween(1, 5);
    }

    @ParameterizedTest
    @CsvSource({"H2,display", "H2,pdf", "POSTGRES,display", "POSTGRES,pdf"})
    void a_plan_of_fifty_goals_with_all_that_hangs_on_them_takes_its_pair_at_most_six_as_one_of_ten_does(
            RunningSandbox sandbox, String output) {
        Pair pair = plan(sandbox, GOALS);
        long page = pageWith(pair, "Plan " + output, Macros.plan());

        Answer shown = Macros.view(pair.mentee(), page, output).expect(200);

        assertThat(shown.body())
                .contains(
                        "Goal 0 ",
                        "Goal 49 ",
                        "Step 49-4",
                        "Measure 49",
                        "Minutes 49",
                        "Words 49",
                        "Page 1",
                        "Help 49");
        Figures.note("statements, plan of 50 goals, " + output + ", " + sandbox, shown.statements());
        assertThat(shown.statements())
                .isBetween(1, 6)
                .isEqualTo(few(sandbox, output).statements());
    }

    @ParameterizedTest
    @CsvSource({"H2,display", "POSTGRES,pdf"})
    void evidence_that_points_at_pages_loads_each_of_them_once(RunningSandbox sandbox, String output) {
        Pair pair = plan(sandbox, GOALS);
        Pair without = Pair.on(sandbox).active();
        long page = pageWith(pair, "Pages " + output, Macros.plan());

        Answer shown = Macros.view(pair.mentee(), page, output).expect(200);

        int loadsOfPlan = Macros.view(without.mentee(), pageWith(without, "Without " + output, Macros.plan()), output)
                .expect(200)
                .permissionLoads();
        assertThat(shown.permissionLoads())
                .isEqualTo(loadsOfPlan + PAGES)
                .isEqualTo(few(sandbox, output).permissionLoads());
    }

    private static Answer few(RunningSandbox sandbox, String output) {
        Pair pair = plan(sandbox, FEW_GOALS);
        long page = pageWith(pair, "Few " + UUID.randomUUID(), Macros.plan());
        Answer shown = Macros.view(pair.mentee(), page, output).expect(200);
        assertThat(shown.body()).contains("Step 9-4", "Measure 9", "Words 9", "Help 9");
        return shown;
    }

    @ParameterizedTest
    @EnumSource(RunningSandbox.class)
    void both_macros_twice_on_a_page_take_at_most_eight(RunningSandbox sandbox) {
        Pair pair = plan(sandbox, GOALS);
        long page = pageWith(pair, "Both twice", Macros.both() + Macros.both());

        Answer shown = Macros.view(pair.mentee(), page, "display").expect(200);

        Document content = Jsoup.parse(shown.body());
        assertThat(content.select("[data-mentoring=goal-plan]"))
                .hasSize(2)
                .allMatch(plan -> plan.select("[data-item=goal]").size() == GOALS);
        assertThat(content.select("[data-mentoring=milestones]"))
                .hasSize(2)
                .allMatch(table -> !table.select("[data-item=milestone]").isEmpty());
        Figures.note("statements, both macros twice, " + sandbox, shown.statements());
        assertThat(shown.statements()).isBetween(1, 8);
    }

    @ParameterizedTest
    @CsvSource({"H2,display", "H2,pdf", "POSTGRES,display", "POSTGRES,pdf"})
    void the_evidence_of_fifty_goals_takes_at_most_five(RunningSandbox sandbox, String output) {
        Pair pair = plan(sandbox, GOALS);
        long page = pageWith(
                pair,
                "Evidence " + output,
                Macros.storage(Macros.EVIDENCE, Map.of("limit", String.valueOf(2 * GOALS))));

        Answer shown = Macros.view(pair.mentee(), page, output).expect(200);

        assertThat(shown.body()).contains("Words 0", "Words 49", "Page 1");
        Figures.note("statements, evidence of 50 goals, " + output + ", " + sandbox, shown.statements());
        assertThat(shown.statements()).isBetween(1, 5);
    }

    @ParameterizedTest
    @CsvSource({"H2,display", "POSTGRES,pdf"})
    void one_goal_in_full_takes_at_most_five_and_nothing_beside_its_plan_but_why_that_is_worth_a_look(
            RunningSandbox sandbox, String output) {
        Pair pair = plan(sandbox, GOALS);
        String goal = Macros.goal("Goal 49 of many");
        long alone = pageWith(pair, "One goal " + output, goal);
        long beside = pageWith(pair, "One goal beside its plan " + output, goal + Macros.plan() + Macros.evidence());

        Answer shown = Macros.view(pair.mentee(), alone, output).expect(200);

        assertThat(shown.body())
                .contains("Goal 49 ", "Step 49-4", "Measure 49", "Minutes 49", "Words 49", "Help 49")
                .doesNotContain("Step 48-4");
        assertThat(shown.statements())
                .isBetween(1, 5)
                .isEqualTo(
                        Macros.view(pair.mentee(), beside, output).expect(200).statements() - 1);
    }

    @ParameterizedTest
    @EnumSource(RunningSandbox.class)
    void a_list_of_two_hundred_mentorships_takes_at_most_two(RunningSandbox sandbox) {
        String space = sandbox.newSpace();
        Caller admin = sandbox.as("admin");
        String mentor = sandbox.newPerson("mentor");
        String mentee = sandbox.newPerson("mentee");
        for (int number = 0; number < 200; number++) {
            long page = admin.makePage(space, "Home " + number, "<p/>");
            Pair.of(sandbox, mentor, mentee, space, page).proposed();
        }

        Answer list =
                sandbox.as(mentor).get(MENTORING + "mentorships?limit=200").expect(200);

        assertThat(list.member("results")).hasSize(200);
        Figures.note("statements, list of 200 mentorships, " + sandbox, list.statements());
        assertThat(list.statements()).isBetween(1, 2);
    }

    @ParameterizedTest
    @EnumSource(RunningSandbox.class)
    void saving_a_draft_takes_at_most_six_and_so_does_a_check_in(RunningSandbox sandbox) {
        Pair pair = Pair.on(sandbox).active();
        String checkIn = MENTORING + "check-ins/"
                + pair.mentee()
                        .post(pair.path() + "/check-ins", Map.of("planned", "2026-12-01"))
                        .expect(201)
                        .text("id");
        for (String field : List.of("purpose", "wins", "wins-how", "ahead")) {
            String draft = checkIn + "/drafts/" + field;
            pair.mentee().change("PUT", draft, Map.of("text", "First"), 1).expect(200);
            pair.mentee()
                    .change("POST", draft + "/sharing", Map.of("text", "First"), 1)
                    .expect(200);
        }

        Answer saved = pair.mentee()
                .change("PUT", checkIn + "/drafts/wins", Map.of("text", "Led the review"), 3)
                .expect(200);
        Answer read = pair.mentor().get(checkIn).expect(200);

        Figures.note("statements, saving a draft, " + sandbox, saved.statements());
        assertThat(saved.statements()).isBetween(1, 6);
        Figures.note("statements, a check-in, " + sandbox, read.statements());
        assertThat(read.statements()).isBetween(1, 6);

        long page = pageWith(pair, "Check-in", Macros.checkIn());
        for (String output : List.of("display", "pdf")) {
            Answer shown = Macros.view(pair.mentee(), page, output).expect(200);
            Figures.note("statements, macro of a check-in, " + output + ", " + sandbox, shown.statements());
            assertThat(shown.body())
                    .contains("First")
                    .matches(html -> html.contains("Led the review") == output.equals("display"));
            assertThat(shown.statements()).isBetween(1, 12);
        }
    }

    @ParameterizedTest
    @EnumSource(RunningSandbox.class)
    void a_log_of_a_hundred_check_ins_takes_at_most_six_as_one_of_two_does(RunningSandbox sandbox) {
        Pair many = loggedPair(100, sandbox);
        Pair few = loggedPair(2, sandbox);
        long manyPage = pageWith(many, "Log", Macros.storage(Macros.CHECK_INS, Map.of("limit", "100")));
        long fewPage = pageWith(few, "Log", Macros.checkIns());

        for (String output : List.of("display", "pdf")) {
            Answer shown = Macros.view(many.mentee(), manyPage, output).expect(200);
            assertThat(shown.body())
                    .contains("Check-in 1<", "Check-in 100<", "Page 1<", "Page 100<", "Notes 1<", "Notes 100<");
            Figures.note("statements, log of 100 check-ins, " + output + ", " + sandbox, shown.statements());
            assertThat(shown.statements())
                    .isBetween(1, 6)
                    .isEqualTo(Macros.view(few.mentee(), fewPage, output)
                            .expect(200)
                            .statements());
        }
    }

    /** Each check-in has a page and another one of notes, was moved, and holds something of both; all but the last ones are closed. */
    private static Pair loggedPair(int checkIns, RunningSandbox sandbox) {
        Pair pair = Pair.on(sandbox).active();
        for (int number = 1; number <= checkIns; number++) {
            LocalDate day = LocalDate.of(2027, 1, 4).plusWeeks(number);
            String checkIn = MENTORING
                    + "check-ins/"
                    + pair.mentee()
                            .post(pair.path() + "/check-ins", Map.of("planned", day.toString()))
                            .expect(201)
                            .text("id");
            long page = pageWith(pair, "Page " + number, "<p/>");
            pair.mentor()
                    .change(
                            "PATCH",
                            checkIn,
                            Map.of("planned", day.plusDays(1).toString(), "pageId", Long.toString(page)),
                            1)
                    .expect(200);
            pair.mentee()
                    .change("POST", checkIn + "/drafts/wins/sharing", Map.of("text", "Led it"), 1)
                    .expect(200);
            pair.mentor()
                    .post(checkIn + "/data-points", Map.of("text", "Three of four"))
                    .expect(201);
            attach(pair, "Notes " + number, Map.of("checkInId", checkIn.replaceFirst(".*/", "")));
            if (number <= checkIns - 2) {
                close(pair, checkIn);
            }
        }
        return pair;
    }

    private static void attach(Pair pair, String title, Map<String, String> to) {
        Map<String, Object> body = new HashMap<>(to);
        body.put("pageId", Long.toString(pageWith(pair, title, "<p/>")));
        pair.mentee().post(pair.path() + "/pages", body).expect(201);
    }

    private static void close(Pair pair, String checkIn) {
        Answer shown = pair.mentor().get(checkIn).expect(200);
        String fingerprint = shown.member("standing").path("fingerprint").asText();
        pair.mentor()
                .change("POST", checkIn + "/confirmation", Map.of("fingerprint", fingerprint), shown.revision())
                .expect(200);
        pair.mentee()
                .change(
                        "POST",
                        checkIn + "/closing",
                        Map.of("fingerprint", fingerprint, "withoutNextSteps", true),
                        shown.revision())
                .expect(200);
    }

    @ParameterizedTest
    @EnumSource(RunningSandbox.class)
    void what_waits_for_somebody_takes_as_many_with_ten_mentorships_as_with_one(RunningSandbox sandbox) {
        Answer one = myMentoring(sandbox, 1);
        Answer ten = myMentoring(sandbox, 10);

        assertThat(ten.body()).contains("Read chapter 1<", "Read chapter 10<");
        Figures.note("statements, my mentoring with ten mentorships, " + sandbox, ten.statements());
        assertThat(ten.statements()).isEqualTo(one.statements()).isBetween(1, 20);
    }

    /** In each a check-in is planned and has a next step of the mentee's. */
    private static Answer myMentoring(RunningSandbox sandbox, int mentorships) {
        String space = sandbox.newSpace();
        String mentee = sandbox.newPerson("mentee");
        for (int number = 1; number <= mentorships; number++) {
            long page = sandbox.as("admin").makePage(space, "Home " + number, "<p/>");
            Pair pair = Pair.of(sandbox, sandbox.newPerson("mentor"), mentee, space, page)
                    .active();
            String checkIn = MENTORING
                    + "check-ins/"
                    + pair.mentee()
                            .post(pair.path() + "/check-ins", Map.of("planned", "2030-01-15"))
                            .expect(201)
                            .text("id");
            pair.mentee()
                    .post(checkIn + "/actions", Map.of("task", "Read chapter " + number))
                    .expect(201);
        }
        return sandbox.as(mentee).get("/plugins/servlet/mentoring/my-mentoring").expect(200);
    }

    @ParameterizedTest
    @EnumSource(RunningSandbox.class)
    void a_check_in_takes_at_most_twelve_however_much_stands_in_it(RunningSandbox sandbox) {
        Map<String, Integer> few = shown(sandbox, 1);
        Map<String, Integer> many = shown(sandbox, 10);

        many.forEach((output, statements) ->
                Figures.note("statements, macro of a full check-in, " + output + ", " + sandbox, statements));
        assertThat(many).isEqualTo(few);
        assertThat(many.values())
                .allSatisfy(statements -> assertThat(statements).isBetween(1, 12));
    }

    /** With three data points, two readings and three actions for each time, half of the actions from the check-in before. */
    private static Map<String, Integer> shown(RunningSandbox sandbox, int times) {
        Pair pair = Pair.on(sandbox).active();
        String goal = addGoal(pair, 0).replaceFirst(".*/", "");
        String before = checkIn(pair, "2026-11-17");
        String checkIn = checkIn(pair, "2026-12-01");
        for (int time = 0; time < times; time++) {
            List<String> data = IntStream.range(0, 3)
                    .mapToObj(number -> added(pair, checkIn + "/data-points", Map.of("text", "Seen")))
                    .toList();
            String first = added(pair, checkIn + "/interpretations", Map.of("text", "Read", "cites", data));
            added(
                    pair,
                    checkIn + "/interpretations",
                    Map.of("text", "Read otherwise", "cites", data, "alternativeOf", first));
            for (String in : List.of(before, checkIn, checkIn)) {
                added(pair, in + "/actions", Map.of("task", "Next step", "serves", goal, "adjustment", true));
            }
            added(pair, checkIn + "/risks", Map.of("what", "Coming"));
            attach(pair, "Notes " + time, Map.of("checkInId", checkIn.replaceFirst(".*/", "")));
        }
        long page = pageWith(pair, "Check-in " + times, Macros.checkIn());
        return Stream.of("display", "pdf").collect(Collectors.toMap(Function.identity(), output -> {
            Answer shown = Macros.view(pair.mentor(), page, output).expect(200);
            assertThat(Jsoup.parse(shown.body()).text().split("Next step", -1)).hasSizeGreaterThan(3 * times);
            assertThat(shown.body()).contains("Notes 0<", "Notes " + (times - 1) + "<");
            return shown.statements();
        }));
    }

    /** Its address. */
    private static String checkIn(Pair pair, String day) {
        return MENTORING + "check-ins/" + added(pair, pair.path() + "/check-ins", Map.of("planned", day));
    }

    private static String added(Pair pair, String to, Map<String, ?> what) {
        return pair.mentee().post(to, what).expect(201).text("id");
    }

    private static long pageWith(Pair pair, String title, String storage) {
        return pair.mentee().makePage(pair.space(), title, storage, pair.page());
    }

    private static Pair plan(RunningSandbox sandbox, int goals) {
        return PLANS.computeIfAbsent(sandbox + " " + goals, key -> {
            Pair pair = Pair.on(sandbox).active();
            List<Long> pages = IntStream.range(0, PAGES)
                    .mapToObj(number -> pageWith(pair, "Page " + number, "<p/>"))
                    .toList();
            for (int number = 0; number < goals; number++) {
                String goal = addGoal(pair, number);
                hang(pair, goal, number, pages.get(number % PAGES));
            }
            return pair;
        });
    }

    private static String addGoal(Pair pair, int number) {
        String goal = pair.goal("Goal " + number + " of many");
        for (int step = 0; step < MILESTONES; step++) {
            pair.milestone(goal, Map.of("title", "Step " + number + "-" + step));
        }
        return goal;
    }

    /** One of each kind, and evidence of words and of a page. */
    private static void hang(Pair pair, String goal, int number, long page) {
        String indicator = pair.hung(goal, "indicators", Map.of("name", "Measure " + number, "target", 3));
        pair.hung(indicator, "measurements", Map.of("value", 1, "source", "Minutes " + number));
        pair.hung(goal, "evidence", Map.of("type", "metric", "words", "Words " + number));
        pair.hung(goal, "evidence", Map.of("type", "work-sample", "pageId", Long.toString(page)));
        pair.hung(goal, "supports", Map.of("type", "coaching", "what", "Help " + number));
    }
}
