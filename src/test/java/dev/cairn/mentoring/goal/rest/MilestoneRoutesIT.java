package dev.cairn.mentoring.goal.rest;

import static dev.cairn.mentoring.shared.rest.Told.code;
import static dev.cairn.mentoring.shared.rest.Told.faults;
import static dev.cairn.mentoring.shared.rest.Told.ids;
import static dev.cairn.mentoring.shared.rest.Told.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Situation;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(RunningSandbox.class)
class MilestoneRoutesIT {
    @Parameter
    RunningSandbox host;

    private Situation situation;
    private String goal;
    private String milestones;

    @BeforeEach
    void anOpenGoal() {
        situation = new Situation(host);
        goal = situation.openGoal(situation.active());
        milestones = "goals/" + goal + "/milestones";
    }

    @Nested
    class Adding {
        @Test
        void says_where_the_new_one_is_found_and_what_it_is() {
            Answer added = situation
                    .mentor
                    .make(
                            milestones,
                            "{'title':'First talk','indicator':'One hard question','due':'2026-02-01','owners':['"
                                    + situation.mentorName + "',{'username':'" + situation.menteeName + "'}]}")
                    .expect(201);

            String id = added.text("id");
            assertThat(added.header("Location")).hasValue(host.address() + "/rest/mentoring/1.0/milestones/" + id);
            assertThat(added.revision()).isEqualTo(1);
            assertThat(added.text("goalId")).isEqualTo(goal);
            assertThat(added.member("owners").findValuesAsText("username"))
                    .containsExactly(situation.mentorName, situation.menteeName);
            assertThat(added.text("state")).isEqualTo("planned");
            assertThat(added.member("overdue").asBoolean()).isTrue();
            assertThat(added.member("moves")).isEmpty();
            assertThat(words(added.member("can"))).containsExactly("edit", "reach", "postpone", "drop", "add-evidence");
            assertThat(situation.mentor.get("milestones/" + id).json()).isEqualTo(added.json());
            assertThat(situation.now("goals/" + goal).member("milestones").toString())
                    .isEqualTo("{\"planned\":1,\"reached\":0,\"dropped\":0}");
        }

        @Test
        void makes_the_mentee_its_owner_if_nobody_is_named() {
            String id = situation.milestone(goal);

            assertThat(situation.now("milestones/" + id).member("owners").findValuesAsText("username"))
                    .containsExactly(situation.menteeName);
        }

        @Test
        void names_every_field_at_fault_at_once() {
            assertThat(
                            faults(
                                    situation.mentee.make(
                                            milestones,
                                            "{'title':'" + "x".repeat(256)
                                                    + "','indicator':'','due':'2026-13-01','owners':['nobody-of-this-name'],'audience':'all','state':'reached'}")))
                    .containsExactlyInAnyOrder(
                            "title: too-long",
                            "indicator: blank",
                            "due: no-such-date",
                            "owners: unknown-person",
                            "audience: unknown-word",
                            "state: unknown-member");
            assertThat(faults(situation.mentee.make(milestones, "{}")))
                    .containsExactlyInAnyOrder("title: required", "due: required");
            assertThat(faults(situation.mentor.make(
                            milestones, "{'title':'x','due':'2026-01-04','owners':'x','audience':'page'}")))
                    .containsExactlyInAnyOrder(
                            "due: due-before-start",
                            "owners: not-a-list",
                            "audience: only-the-mentee-shares-with-page");
        }
    }

    @Nested
    class Its_life {
        @Test
        @Tag("R103")
        void says_who_proposed_and_who_agreed_and_waits_for_neither() {
            String path = "milestones/" + situation.milestone(goal);
            Answer planned = situation.mentor.get(path).expect(200);
            assertThat(planned.member("wordedBy").path("username").asText()).isEqualTo(situation.menteeName);
            assertThat(planned.member("agreedBy").isNull()).isTrue();
            assertThat(words(planned.member("can"))).contains("agree", "reach");

            Answer agreed = situation
                    .mentor
                    .change("POST", path + "/agreement", "{}", 1)
                    .expect(200);
            assertThat(agreed.member("agreedBy").path("username").asText()).isEqualTo(situation.mentorName);
            assertThat(words(agreed.member("can"))).doesNotContain("agree");
            assertThat(code(situation
                            .mentee
                            .change("POST", path + "/agreement", "{}", 2)
                            .expect(403)))
                    .isEqualTo("the-other-agrees");

            Answer moved = situation
                    .mentor
                    .change("POST", path + "/postponement", "{'due':'2026-12-19','reason':'The board moved'}", 2)
                    .expect(200);
            assertThat(moved.member("wordedBy").path("username").asText()).isEqualTo(situation.mentorName);
            assertThat(moved.member("agreedBy").isNull()).isTrue();
        }

        @Test
        void leads_over_moves_to_its_end() {
            String path = "milestones/" + situation.milestone(goal);

            assertThat(faults(situation.mentee.change("POST", path + "/postponement", "{}", 1)))
                    .containsExactlyInAnyOrder("due: required", "reason: required");
            assertThat(faults(situation.mentee.change(
                            "POST", path + "/postponement", "{'due':'2026-12-10','reason':'x'}", 1)))
                    .containsExactly("due: same-day");
            Answer moved = situation
                    .mentee
                    .change("POST", path + "/postponement", "{'due':'2026-12-19','reason':'The board moved'}", 1)
                    .expect(200);
            JsonNode move = moved.member("moves").get(0);
            assertThat(move.path("from").asText()).isEqualTo("2026-12-10");
            assertThat(move.path("to").asText()).isEqualTo("2026-12-19");
            assertThat(move.path("reason").asText()).isEqualTo("The board moved");
            assertThat(move.path("by").path("username").asText()).isEqualTo(situation.menteeName);
            assertThat(moved.text("due")).isEqualTo("2026-12-19");

            Answer reached = situation
                    .mentor
                    .change("POST", path + "/completion", "{}", 2)
                    .expect(200);
            assertThat(reached.text("state")).isEqualTo("reached");
            assertThat(situation.now("goals/" + goal).body()).contains("\"progress\":100.00,");
            assertThat(faults(situation.mentor.change("DELETE", path + "/completion", "{'reason':' '}", 3)))
                    .containsExactly("reason: blank");
            situation
                    .mentor
                    .change("DELETE", path + "/completion", "{'reason':'Not yet'}", 3)
                    .expect(200);
            Answer dropped = situation
                    .mentee
                    .change("POST", path + "/dropping", "{'reason':'Other plans'}", 4)
                    .expect(200);
            assertThat(dropped.text("stateReason")).isEqualTo("Other plans");
            assertThat(code(situation
                            .mentee
                            .change("POST", path + "/completion", "{}", 5)
                            .expect(409)))
                    .isEqualTo("milestone-is-dropped");
        }

        @Test
        void ends_before_it_began_with_a_goal_that_is_not_agreed() {
            String proposed = situation.proposedGoal(situation.active());
            String deletable = "milestones/" + situation.milestone(proposed);
            String kept = "milestones/" + situation.milestone(goal);

            situation.mentor.change("DELETE", deletable, "{}", 1).expect(204);

            situation.mentor.get(deletable).expect(404);
            assertThat(code(situation.mentor.change("DELETE", kept, "{}", 1).expect(409)))
                    .isEqualTo("goal-is-open");
        }
    }

    @Nested
    class A_change {
        @Test
        void touches_what_it_names_but_moves_no_day_without_a_reason() {
            String path = "milestones/" + situation.milestone(goal);

            Answer changed = situation
                    .mentor
                    .change("PATCH", path, "{'indicator':'Applause','owners':[]}", 1)
                    .expect(200);

            assertThat(changed.text("indicator")).isEqualTo("Applause");
            assertThat(changed.text("title")).isEqualTo("First talk");
            assertThat(changed.member("owners")).isEmpty();
            assertThat(code(situation
                            .mentor
                            .change("PATCH", path, "{'due':'2026-12-24'}", 2)
                            .expect(409)))
                    .isEqualTo("needs-postponement");
            assertThat(faults(situation.mentor.change("PATCH", path, "{'title':null,'due':null,'audience':null}", 2)))
                    .containsExactlyInAnyOrder("title: required", "due: required", "audience: required");
        }

        @Test
        void shows_it_to_the_page_in_outline() {
            String id = situation.milestone(goal);
            situation.reader.get("milestones/" + id).expect(404);

            situation
                    .mentee
                    .change("PATCH", "milestones/" + id, "{'audience':'page'}", 1)
                    .expect(200);
            Answer outline = situation.reader.get("milestones/" + id).expect(200);

            assertThat(outline.json().fieldNames())
                    .toIterable()
                    .containsExactly("id", "goalId", "title", "due", "overdue", "state", "reachedOn", "can");
            assertThat(outline.member("goalId").isNull()).isTrue();
            assertThat(outline.header("ETag")).isEmpty();
        }
    }

    @Test
    void the_list_of_a_goal_begins_with_the_earliest() {
        String later = situation.milestone(goal);
        String sooner = situation
                .mentee
                .make(milestones, "{'title':'Sooner','due':'2026-11-30'}")
                .expect(201)
                .text("id");

        assertThat(ids(situation.mentor.get(milestones))).isEqualTo(List.of(sooner, later));
        assertThat(ids(situation.mentor.get(milestones + "?limit=1&start=1"))).containsExactly(later);
        assertThat(faults(situation.mentor.get(milestones + "?limit=0"))).containsExactly("limit: out-of-range");
    }
}
