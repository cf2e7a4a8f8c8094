package dev.cairn.mentoring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.blackbox.support.Clients;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.NaughtyPlans;
import dev.cairn.mentoring.blackbox.support.NaughtyPlans.Filled;
import dev.cairn.mentoring.blackbox.support.NaughtyStrings;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.blackbox.support.Shape;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written into a field comes back from REST as it was and is text in every output; what cannot be kept is refused by name. */
class NaughtyStringsIT {
    private static final List<String> PROSE =
            List.of("pressureSituation", "observableAction", "expectedOutcome", "why", "aim.text");
    private static final List<String> LINES = List.of("title", "competency");

    @ParameterizedTest
    @EnumSource(RunningSandbox.class)
    void every_naughty_string_comes_back_from_every_field_of_a_goal_and_a_milestone(RunningSandbox sandbox) {
        Pair pair = Pair.on(sandbox).active();
        String goal = pair.goal(Map.of("kind", "behaviour", "pressureSituation", "At first"));
        String milestone = pair.milestone(goal, Map.of());
        List<String> strings = NaughtyStrings.naughty();

        long goalRevision = pair.mentee().get(goal).revision();
        long milestoneRevision = pair.mentee().get(milestone).revision();
        for (String text : strings) {
            boolean line = text.length() <= NaughtyStrings.SHORT;
            Answer changed = pair.mentee()
                    .change("PATCH", goal, goalWith(text, line), goalRevision)
                    .expect(200);
            goalRevision = changed.revision();
            assertThat(valuesOf(changed.json(), PROSE)).containsOnly(text);
            assertThat(valuesOf(changed.json(), line ? LINES : List.of())).allMatch(text::equals);

            Map<String, Object> fields = line ? Map.of("title", text, "indicator", text) : Map.of("indicator", text);
            Answer kept = pair.mentee()
                    .change("PATCH", milestone, fields, milestoneRevision)
                    .expect(200);
            milestoneRevision = kept.revision();
            assertThat(valuesOf(kept.json(), List.copyOf(fields.keySet()))).containsOnly(text);
        }

        Answer last = pair.mentor().get(goal).expect(200);
        assertThat(valuesOf(last.json(), PROSE)).containsOnly(strings.get(strings.size() - 1));
    }

    @ParameterizedTest
    @EnumSource(RunningSandbox.class)
    void every_naughty_string_comes_back_from_every_field_of_a_mentorship_and_as_a_reason(RunningSandbox sandbox) {
        Pair pair = Pair.on(sandbox).active();
        String goal = pair.goal("Whose milestone moves");
        String milestone = pair.milestone(goal, Map.of());

        long revision = pair.mentee().get(pair.path()).revision();
        long milestoneRevision = pair.mentee().get(milestone).revision();
        int day = 0;
        for (String text : NaughtyStrings.naughty()) {
            Map<String, Object> success = Map.of("skills", text, "routines", text, "outcomes", text);
            Answer changed = pair.mentee()
                    .change(
                            "PATCH",
                            pair.path(),
                            Map.of("purpose", text, "careerAim", text, "success", success),
                            revision)
                    .expect(200);
            revision = changed.revision();
            assertThat(valuesOf(
                            changed.json(),
                            List.of("purpose", "careerAim", "success.skills", "success.routines", "success.outcomes")))
                    .containsOnly(text);

            Map<String, Object> step = Map.of("due", day++ % 2 == 0 ? "2027-02-01" : "2027-02-02", "reason", text);
            if (day < 40) {
                Answer moved = pair.mentor()
                        .change("POST", milestone + "/postponement", step, milestoneRevision)
                        .expect(200);
                milestoneRevision = moved.revision();
                JsonNode moves = moved.member("moves");
                assertThat(moves.get(moves.size() - 1).path("reason").asText()).isEqualTo(text);
            }
        }
    }

    static Stream<Arguments> unacceptable() {
        return Stream.of(
                Arguments.of("blank", ""),
                Arguments.of("blank", "   "),
                Arguments.of("blank", "\t\n\r \u2003"),
                Arguments.of("unsupported-characters", "before\u0000after"),
                Arguments.of("unsupported-characters", "half \ud83d of one"),
                Arguments.of("unsupported-characters", "half \ude00 of one"),
                Arguments.of("too-long", "x".repeat(8001)));
    }

    @ParameterizedTest
    @MethodSource("unacceptable")
    void what_cannot_be_kept_is_refused_by_the_name_of_every_field(String code, String text) {
        Pair pair = Pair.on(RunningSandbox.POSTGRES).active();
        String goal = pair.goal(Map.of("kind", "behaviour", "pressureSituation", "At first"));
        String milestone = pair.milestone(goal, Map.of());
        String before =
                pair.mentee().get(goal).body() + pair.mentee().get(milestone).body();

        List<String> ofGoal = new ArrayList<>(PROSE);
        ofGoal.addAll(LINES);
        checkRefused(pair, goal, goalWith(text, true), code, ofGoal);
        checkRefused(pair, milestone, Map.of("title", text, "indicator", text), code, List.of("title", "indicator"));
        checkRefused(
                pair,
                pair.path(),
                Map.of("purpose", text, "careerAim", text, "success", Map.of("skills", text)),
                code,
                List.of("purpose", "careerAim", "success.skills"));
        Answer step = pair.step(pair.mentee(), goal, "dropping", Map.of("reason", text))
                .expect(400);
        assertThat(errorsOf(step, code)).containsExactly("reason");

        assertThat(pair.mentee().get(goal).body() + pair.mentee().get(milestone).body())
                .isEqualTo(before);
    }

    @Test
    void a_short_text_of_one_unit_too_many_is_refused_and_the_longest_is_kept() {
        Pair pair = Pair.on(RunningSandbox.POSTGRES).active();
        String goal = pair.goal(Map.of("kind", "behaviour", "pressureSituation", "At first"));
        String longest = "\ud83d\ude00".repeat(127) + "x";

        checkRefused(pair, goal, Map.of("title", longest + "x", "competency", longest + "x"), "too-long", LINES);

        long revision = pair.mentee().get(goal).revision();
        Answer kept = pair.mentee()
                .change("PATCH", goal, goalWith("y".repeat(8000), false), revision)
                .expect(200);
        assertThat(valuesOf(kept.json(), PROSE)).containsOnly("y".repeat(8000));
        Answer line = pair.mentee()
                .change("PATCH", goal, Map.of("title", longest, "competency", longest), revision + 1)
                .expect(200);
        assertThat(valuesOf(line.json(), LINES)).containsOnly(longest);
    }

    @Test
    void two_hundred_to_a_plan_they_are_text_in_every_output() {
        RunningSandbox sandbox = RunningSandbox.POSTGRES;
        Filled dull = NaughtyPlans.dull(sandbox);
        Map<String, List<String>> expected = new HashMap<>();
        for (String output : Macros.OUTPUTS) {
            expected.put(output, shape(dull, output).elements());
        }

        Clients.sharing(2, NaughtyPlans.all(sandbox), plan -> {
            for (String output : Macros.OUTPUTS) {
                Shape shape = shape(plan, output);
                assertThat(shape.missing(plan.texts())).as(output).isEmpty();
                assertThat(shape.elements()).as(output).isEqualTo(expected.get(output));
            }
        });
    }

    @Test
    void in_parameters_of_the_macros_they_are_text_too() {
        RunningSandbox sandbox = RunningSandbox.H2;
        String space = sandbox.newSpace();
        List<String> strings = NaughtyStrings.scripts().stream()
                .filter(text -> text.chars().allMatch(c -> c >= ' '))
                .limit(40)
                .toList();
        for (String parameter : List.of("mentorship", "page", "state", "space", "limit")) {
            List<String> dull = shownWith(sandbox, space, parameter, Collections.nCopies(strings.size(), "dull"))
                    .elements();
            assertThat(shownWith(sandbox, space, parameter, strings).elements())
                    .as(parameter)
                    .isEqualTo(dull);
        }
    }

    private static Shape shownWith(RunningSandbox sandbox, String space, String parameter, List<String> values) {
        String storage = values.stream()
                .map(value -> Map.of(parameter, Entities.escape(value)))
                .map(parameters ->
                        Macros.storage(Macros.PLAN, parameters) + Macros.storage(Macros.MILESTONES, parameters))
                .collect(Collectors.joining());
        long page = sandbox.as("mentee").makePage(space, parameter + values.hashCode(), storage);
        String shown =
                Macros.view(sandbox.as("mentee"), page, "pdf").expect(200).body();
        return Shape.of(shown);
    }

    private static Shape shape(Filled plan, String output) {
        return Shape.of(Macros.view(plan.pair().mentee(), plan.page(), output)
                .expect(200)
                .body());
    }

    private static void checkRefused(
            Pair pair, String path, Map<String, Object> body, String code, List<String> fields) {
        long revision = pair.mentee().get(path).revision();
        Answer answer = pair.mentee().change("PATCH", path, body, revision).expect(400);
        assertThat(errorsOf(answer, code)).containsExactlyInAnyOrderElementsOf(fields);
    }

    private static List<String> errorsOf(Answer answer, String code) {
        List<String> fields = new ArrayList<>();
        for (JsonNode error : answer.member("errors")) {
            if (error.path("code").asText().equals(code)) {
                fields.add(error.path("field").asText());
            }
        }
        return fields;
    }

    private static Map<String, Object> goalWith(String text, boolean lines) {
        Map<String, Object> goal = new HashMap<>();
        PROSE.forEach(field -> goal.put(field, text));
        goal.remove("aim.text");
        goal.put("aim", Map.of("kind", "team", "text", text));
        if (lines) {
            LINES.forEach(field -> goal.put(field, text));
        }
        return goal;
    }

    private static List<String> valuesOf(JsonNode json, List<String> fields) {
        return fields.stream()
                .map(field -> json.at("/" + field.replace('.', '/')).asText())
                .toList();
    }
}
