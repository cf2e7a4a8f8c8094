package dev.cairn.mentoring.goal.rest;

import static dev.cairn.mentoring.shared.rest.Told.code;
import static dev.cairn.mentoring.shared.rest.Told.faults;
import static dev.cairn.mentoring.shared.rest.Told.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Contracted;
import dev.cairn.mentoring.shared.rest.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan as of a date, over HTTP. What it holds on which day is told by unit tests, whose clock can be set. */
@ParameterizedClass
@EnumSource(RunningSandbox.class)
class PlanAsOfRoutesIT {
    private static final LocalDate TODAY = LocalDate.now();

    @Parameter
    RunningSandbox host;

    private Situation situation;
    private String mentorship;

    @BeforeEach
    void aMentorship() {
        situation = new Situation(host);
        mentorship = situation.active();
    }

    private String asOf(Object date) {
        return "mentorships/" + mentorship + "/as-of/" + date;
    }

    @Test
    void of_today_says_of_each_thing_what_is_said_of_it_now_but_for_what_could_be_done() {
        String goal = situation.openGoal(mentorship);
        situation.proposedGoal(mentorship);
        String milestone = situation.milestone(goal);
        situation
                .mentee
                .change(
                        "POST",
                        "milestones/" + milestone + "/postponement",
                        "{'due':'2026-12-24','reason':'Too much at once'}",
                        1)
                .expect(200);
        String indicator = situation
                .mentee
                .make("goals/" + goal + "/indicators", "{'name':'Reviews','measure':'count','target':4}")
                .expect(201)
                .text("id");
        situation
                .mentor
                .make("indicators/" + indicator + "/measurements", "{'value':1.50,'source':'The list'}")
                .expect(201);

        for (Contracted one : List.of(situation.mentee, situation.mentor)) {
            Answer then = one.get(asOf(TODAY)).expect(200);

            assertThat(then.text("stage")).isEqualTo("active");
            assertThat(then.text("date")).isEqualTo(TODAY.toString());
            assertThat(then.member("goals"))
                    .isEqualTo(withoutSteps(
                            one.get("mentorships/" + mentorship + "/goals").member("results")));
            assertThat(then.member("milestones"))
                    .isEqualTo(withoutSteps(
                            one.get("goals/" + goal + "/milestones").member("results")));
            List<String> hanging =
                    new ArrayList<>(ids(one.get("goals/" + goal + "/indicators").expect(200)));
            hanging.addAll(ids(one.get("indicators/" + indicator + "/measurements")));
            assertThat(then.member("items").findValuesAsText("id")).containsAll(hanging);
            assertThat(then.member("items").findValuesAsText("kind")).containsExactly("indicator", "measurement");
        }
    }

    private static JsonNode withoutSteps(JsonNode list) {
        ArrayNode copy = list.deepCopy();
        copy.forEach(each -> ((ObjectNode) each).putArray("can"));
        return copy;
    }

    @Test
    void is_not_there_for_whoever_is_not_of_the_pair() {
        for (Contracted stranger : List.of(situation.reader, situation.outsider, Contracted.as(host, "admin"))) {
            assertThat(code(stranger.get(asOf(TODAY)).expect(404))).isEqualTo("mentorship-not-found");
            assertThat(code(stranger.get(asOf(TODAY.plusDays(2))).expect(404))).isEqualTo("mentorship-not-found");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "yesterday", "2026-9-1", "0000-01-01", "+12026-01-01", "2026-09-01T00:00"})
    void of_no_day_is_refused_by_field(String date) {
        assertThat(faults(situation.mentee.get(asOf(date)).expect(400))).containsExactly("date: no-such-date");
    }

    @Test
    void of_a_day_that_has_not_come_is_refused_by_field() {
        assertThat(faults(situation.mentee.get(asOf(TODAY.plusDays(2))).expect(400)))
                .containsExactly("date: day-in-the-future");
        assertThat(faults(situation.mentee.get(asOf("9999-12-31")).expect(400)))
                .containsExactly("date: day-in-the-future");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "0001-01-01"})
    void of_a_day_before_all_is_not_there(String date) {
        assertThat(code(situation.mentee.get(asOf(date)).expect(404))).isEqualTo("mentorship-not-there-yet");
    }

    @Test
    void takes_two_statements_whatever_the_plan_holds_on_a_page_too() {
        int empty = situation.mentee.get(asOf(TODAY)).expect(200).statements();
        for (int number = 0; number < 5; number++) {
            situation.milestone(situation.openGoal(mentorship));
        }

        long page = host.as(situation.menteeName)
                .makePage(
                        situation.spaceKey,
                        "Back then " + mentorship,
                        Macros.plan()
                                .replace(
                                        "</ac:structured-macro>",
                                        "<ac:parameter ac:name=\"mentorship\">" + mentorship
                                                + "</ac:parameter><ac:parameter ac:name=\"as-of\">" + TODAY
                                                + "</ac:parameter></ac:structured-macro>"));
        Answer shown =
                Macros.view(host.as(situation.menteeName), page, "display").expect(200);

        assertThat(shown.body()).contains("The plan as it stood on", "Lead a review", "First talk");
        assertThat(shown.statements()).isEqualTo(2);
        assertThat(empty).isEqualTo(2);
        assertThat(situation.mentee.get(asOf(TODAY)).expect(200).statements()).isEqualTo(2);
    }
}
