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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many statements check-ins cost where all that a space can keep for them is in use: its cycles, its own playbook, and a newer version of that. */
class CheckInStatementCountIT {
    /** Of the playbook of the space: what the first check-in began with, what the pair chose then, and what is offered to it. */
    private static final int FIRST = 2;

    private static final int CHOSEN = 3;
    private static final int OFFERED = 5;

    @ParameterizedTest
    @EnumSource(RunningSandbox.class)
    @Tag("R125")
    void a_log_takes_at_most_six_with_a_cycle_a_chosen_playbook_and_a_newer_one(RunningSandbox sandbox) {
        Map<String, Integer> few = ofLog(sandbox, 2);
        Map<String, Integer> many = ofLog(sandbox, 100);

        many.forEach((output, statements) ->
                Figures.note("statements, log of 100 with all choices, " + output + ", " + sandbox, statements));
        assertThat(many).isEqualTo(few);
        assertThat(many.values())
                .allSatisfy(statements -> assertThat(statements).isBetween(1, 6));
    }

    private static Map<String, Integer> ofLog(RunningSandbox sandbox, int checkIns) {
        Pair pair = choosy(sandbox);
        for (int number = 1; number <= checkIns; number++) {
            String checkIn = planned(pair, LocalDate.of(2027, 1, 4).plusWeeks(number));
            added(pair, checkIn + "/data-points", Map.of("text", "Three of four"));
            attach(pair, "Notes " + number, checkIn);
            if (number <= checkIns - 2) {
                close(pair, checkIn);
            }
        }
        choose(pair, CHOSEN);
        long page = pageWith(pair, "Log", Macros.storage(Macros.CHECK_INS, Map.of("limit", "100")));
        return eachWay(output -> {
            Answer shown = Macros.view(pair.mentee(), page, output).expect(200);
            assertThat(shown.body())
                    .contains("Check-in 1<", "Check-in " + checkIns + "<", "Notes 1<")
                    .matches(html -> !output.equals("display")
                            || html.contains("With version " + CHOSEN + " of the playbook")
                                    && html.contains("Version " + OFFERED + " of the playbook"));
            assertThat(Jsoup.parse(shown.body())
                            .select("[data-mentoring=check-ins]")
                            .attr("data-proposed"))
                    .isEqualTo(output.equals("display") ? "2040-01-03" : "");
            return shown.statements();
        });
    }

    @ParameterizedTest
    @EnumSource(RunningSandbox.class)
    @Tag("R122")
    void a_full_check_in_takes_at_most_twelve_on_a_playbook_of_its_space_and_a_cycle(RunningSandbox sandbox) {
        Map<String, Integer> few = ofCheckIn(sandbox, 1);
        Map<String, Integer> many = ofCheckIn(sandbox, 10);

        many.forEach((output, statements) -> Figures.note(
                "statements, macro of a full check-in with all choices, " + output + ", " + sandbox, statements));
        assertThat(many).isEqualTo(few);
        assertThat(many.values())
                .allSatisfy(statements -> assertThat(statements).isBetween(1, 12));
    }

    /** With three data points, two readings and three next steps for each time, and questions that the viewer keeps. */
    private static Map<String, Integer> ofCheckIn(RunningSandbox sandbox, int times) {
        Pair pair = choosy(sandbox);
        String goal = Pair.idIn(pair.goal("Lead a design review"));
        String before = planned(pair, LocalDate.of(2027, 1, 4));
        String checkIn = planned(pair, LocalDate.of(2027, 1, 18));
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
            attach(pair, "Notes " + time, checkIn);
        }
        pair.mentee()
                .change(
                        "PUT",
                        MENTORING + "people/me/prompts",
                        Map.of("prompts", List.of(Map.of("text", "What did I not say?"))),
                        1)
                .expect(200);
        choose(pair, CHOSEN);
        long page = pageWith(pair, "Check-in", Macros.storage(Macros.CHECK_IN, Map.of("which", "2")));
        return eachWay(output -> {
            Answer shown = Macros.view(pair.mentee(), page, output).expect(200);
            assertThat(Jsoup.parse(shown.body()).text().split("Next step", -1)).hasSizeGreaterThan(3 * times);
            assertThat(shown.body())
                    .contains("Notes " + (times - 1) + "<")
                    .matches(html -> output.equals("pdf")
                            || html.contains("Whom did version " + FIRST + " reach?")
                                    && html.contains("What did I not say?"));
            return shown.statements();
        });
    }

    @ParameterizedTest
    @EnumSource(RunningSandbox.class)
    @Tag("R126")
    void the_pulse_of_a_space_takes_at_most_three_however_many_answer(RunningSandbox sandbox) {
        Map<String, Integer> few = ofPulse(sandbox, 1);
        Map<String, Integer> many = ofPulse(sandbox, 8);

        many.forEach((output, statements) ->
                Figures.note("statements, pulse of a space, " + output + ", " + sandbox, statements));
        assertThat(many).isEqualTo(few);
        assertThat(many.values())
                .allSatisfy(statements -> assertThat(statements).isBetween(1, 3));
    }

    /** As a page shows it, and as REST answers it. */
    private static Map<String, Integer> ofPulse(RunningSandbox sandbox, int mentees) {
        String space = sandbox.newSpace();
        publishAll(sandbox.as("admin"), space);
        for (int number = 0; number < mentees; number++) {
            Pair pair = Pair.in(sandbox, space, sandbox.as("admin").makePage(space, "Home " + number, "<p/>"))
                    .active();
            for (int time = 0; time < 2; time++) {
                String checkIn = planned(pair, LocalDate.of(2027, 1, 4).plusWeeks(time));
                close(pair, checkIn);
                pair.mentee()
                        .change("PUT", checkIn + "/pulse", Map.of("clarity", 4, "usefulness", 5, "support", 3), 1)
                        .expect(200);
            }
        }
        Caller reader = sandbox.as("admin");
        long page = reader.makePage(space, "Pulse", Macros.storage("mentoring-pulse", Map.of()));
        Map<String, Integer> counted = new HashMap<>(
                eachWay(output -> Macros.view(reader, page, output).expect(200).statements()));
        counted.put(
                "REST",
                reader.get(MENTORING + "spaces/" + space + "/pulse").expect(200).statements());
        return counted;
    }

    /** A pair that meets on the days of a cycle, and whose first check-ins begin with the second version of their space's playbook of five. */
    private static Pair choosy(RunningSandbox sandbox) {
        Pair pair = Pair.on(sandbox);
        Caller admin = sandbox.as("admin");
        String cycle = admin.change(
                        "PUT",
                        MENTORING + "spaces/" + pair.space() + "/cycles",
                        Map.of("cycles", List.of(Map.of("name", "Sprint", "dates", List.of("2040-01-03")))),
                        1)
                .expect(200)
                .json()
                .at("/cycles/0/id")
                .asText();
        publishAll(admin, pair.space());
        pair.active(Map.of("cadence", Map.of("cycle", cycle)));
        choose(pair, FIRST);
        return pair;
    }

    private static void publishAll(Caller admin, String space) {
        for (int number = FIRST; number <= OFFERED; number++) {
            admin.change(
                            "POST",
                            MENTORING + "spaces/" + space + "/playbooks",
                            Map.of(
                                    "news",
                                    "Version " + number,
                                    "sections",
                                    List.of(Map.of(
                                            "use",
                                            "optional",
                                            "title",
                                            "Customers",
                                            "ask",
                                            "Whom did version " + number + " reach?",
                                            "writers",
                                            "both",
                                            "minutes",
                                            5))),
                            number - 1)
                    .expect(200);
        }
    }

    private static void choose(Pair pair, int number) {
        String path = pair.path() + "/playbook";
        pair.mentee()
                .change(
                        "PUT",
                        path,
                        Map.of("spaceKey", pair.space(), "number", number, "hidden", List.of()),
                        pair.mentee().get(path).expect(200).revision())
                .expect(200);
    }

    private static Map<String, Integer> eachWay(Function<String, Integer> count) {
        return Stream.of("display", "pdf").collect(Collectors.toMap(Function.identity(), count));
    }

    private static String planned(Pair pair, LocalDate day) {
        return MENTORING + "check-ins/" + added(pair, pair.path() + "/check-ins", Map.of("planned", day.toString()));
    }

    private static String added(Pair pair, String to, Map<String, ?> what) {
        return pair.mentee().post(to, what).expect(201).text("id");
    }

    private static void attach(Pair pair, String title, String checkIn) {
        Map<String, String> page =
                Map.of("checkInId", Pair.idIn(checkIn), "pageId", Long.toString(pageWith(pair, title, "<p/>")));
        pair.mentee().post(pair.path() + "/pages", page).expect(201);
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

    private static long pageWith(Pair pair, String title, String storage) {
        return pair.mentee().makePage(pair.space(), title, storage, pair.page());
    }
}
