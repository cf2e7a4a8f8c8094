package dev.cairn.mentoring.goal.rest;

import static dev.cairn.mentoring.shared.rest.Told.code;
import static dev.cairn.mentoring.shared.rest.Told.faults;
import static dev.cairn.mentoring.shared.rest.Told.ids;
import static dev.cairn.mentoring.shared.rest.Told.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Situation;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(RunningSandbox.class)
class GoalRoutesIT {
    @Parameter
    RunningSandbox host;

    private Situation situation;
    private String mentorship;
    private String goals;

    @BeforeEach
    void anActiveMentorship() {
        situation = new Situation(host);
        mentorship = situation.active();
        goals = "mentorships/" + mentorship + "/goals";
    }

    @Nested
    class Proposing {
        @Test
        void says_where_the_new_one_is_found_and_what_it_is() {
            Answer proposed = situation
                    .mentor
                    .make(
                            goals,
                            "{'title':' Lead \\u263a ','kind':'behaviour','pressureSituation':'Two disagree','competency':'Design',"
                                    + "'observableAction':'Steers','expectedOutcome':'A decision','why':'Waiting',"
                                    + "'aim':{'kind':'business','text':'Faster'},'horizon':'long','due':'2027-01-15'}")
                    .expect(201);

            String id = proposed.text("id");
            assertThat(proposed.header("Location")).hasValue(host.address() + "/rest/mentoring/1.0/goals/" + id);
            assertThat(proposed.revision()).isEqualTo(1);
            assertThat(proposed.text("title")).isEqualTo(" Lead \u263a ");
            assertThat(proposed.text("mentorshipId")).isEqualTo(mentorship);
            assertThat(proposed.text("proposedBy", "username")).isEqualTo(situation.mentorName);
            assertThat(proposed.member("aim").toString()).isEqualTo("{\"kind\":\"business\",\"text\":\"Faster\"}");
            assertThat(proposed.text("state")).isEqualTo("proposed");
            assertThat(proposed.text("audience")).isEqualTo("pair");
            assertThat(proposed.body()).contains("\"progress\":0.00,");
            assertThat(words(proposed.member("can")))
                    .contains("edit", "drop", "delete")
                    .doesNotContain("agree");
            assertThat(words(situation.now("goals/" + id).member("can")))
                    .contains("agree")
                    .doesNotContain("delete");
        }

        @Test
        void keeps_the_wish_beside_the_goal_and_what_it_takes_and_gives() {
            Answer proposed = situation
                    .mentee
                    .make(
                            goals,
                            "{'title':'Show competence in reviews','kind':'habit','aspiration':'To be heard\\u2026',"
                                    + "'learningFraming':'competence','effort':'high','impact':'medium'}")
                    .expect(201);
            String goal = "goals/" + proposed.text("id");

            assertThat(proposed.text("aspiration")).isEqualTo("To be heard\u2026");
            assertThat(proposed.text("learningFraming")).isEqualTo("competence");
            assertThat(proposed.text("effort")).isEqualTo("high");
            assertThat(proposed.text("impact")).isEqualTo("medium");
            Answer changed = situation
                    .mentor
                    .change("PATCH", goal, "{'aspiration':'To be heard','learningFraming':null,'impact':'low'}", 1)
                    .expect(200);
            assertThat(changed.text("aspiration")).isEqualTo("To be heard");
            assertThat(changed.member("learningFraming").isNull()).isTrue();
            assertThat(changed.text("effort")).isEqualTo("high");
            assertThat(faults(situation.mentee.change("PATCH", goal, "{'effort':'huge','learningFraming':'x'}", 2)))
                    .containsExactlyInAnyOrder("effort: unknown-word", "learningFraming: unknown-word");
        }

        @Test
        @Tag("R98")
        void has_room_in_its_day_as_a_range_that_ends_when_it_is_due() {
            Answer proposed = situation
                    .mentee
                    .make(goals, "{'title':'Be heard','kind':'habit','due':'2027-03-31','dueFrom':'2027-03-01'}")
                    .expect(201);
            String goal = "goals/" + proposed.text("id");

            assertThat(proposed.text("dueFrom")).isEqualTo("2027-03-01");
            assertThat(faults(situation.mentor.change("PATCH", goal, "{'due':'2027-02-28'}", 1)))
                    .containsExactly("dueFrom: range-without-end");
            assertThat(faults(situation.mentor.change("PATCH", goal, "{'due':null}", 1)))
                    .containsExactly("dueFrom: range-without-end");
            situation
                    .mentor
                    .change("PATCH", goal, "{'due':'2027-02-28','dueFrom':null}", 1)
                    .expect(200);
        }

        @Test
        @Tag("R98")
        void tells_which_of_five_tests_it_meets_and_refuses_none_of_them() {
            Answer proposed = situation
                    .mentee
                    .make(goals, "{'title':'Be heard','kind':'habit','why':'It pays'}")
                    .expect(201);
            String goal = "goals/" + proposed.text("id");

            assertThat(proposed.member("smart").toString())
                    .isEqualTo("[{\"test\":\"specific\",\"met\":false},{\"test\":\"measurable\",\"met\":false},"
                            + "{\"test\":\"achievable\",\"met\":false},{\"test\":\"relevant\",\"met\":true},"
                            + "{\"test\":\"time-bound\",\"met\":false}]");
            situation
                    .mentee
                    .make(goal + "/indicators", "{'name':'Talks','target':4,'targetTo':6,'audience':'author'}")
                    .expect(201);
            assertThat(situation.mentee.get(goal).member("smart").findValuesAsText("met"))
                    .containsExactly("false", "true", "true", "true", "false");
            assertThat(situation.mentor.get(goal).member("smart").findValuesAsText("met"))
                    .as("a draft of the other")
                    .containsExactly("false", "false", "false", "true", "false");
        }

        @Test
        void names_every_field_at_fault_at_once() {
            Answer refused = situation.mentee.make(
                    goals,
                    "{'kind':'hobby','competency':'" + "x".repeat(256)
                            + "','pressureSituation':'x','aim':{'kind':'team'},"
                            + "'due':'2026-01-04','parentId':'7','progress':50}");

            assertThat(faults(refused))
                    .containsExactlyInAnyOrder(
                            "title: required",
                            "kind: unknown-word",
                            "competency: too-long",
                            "aim.text: required",
                            "due: due-before-start",
                            "parentId: not-an-id",
                            "progress: unknown-member");
        }

        @Test
        void knows_what_is_for_a_behaviour_alone_and_which_goals_are_there() {
            assertThat(faults(situation.mentee.make(
                            goals,
                            "{'title':'x','kind':'habit','pressureSituation':'x','parentId':'"
                                    + "00000000-1111-2222-3333-444444444444','audience':'page'}")))
                    .containsExactlyInAnyOrder("pressureSituation: only-for-behaviour", "parentId: unknown-goal");
        }
    }

    @Nested
    class Its_life {
        @Test
        void leads_from_the_others_word_to_its_end() {
            String goal = "goals/" + situation.proposedGoal(mentorship);
            String today = LocalDate.now().toString();

            assertThat(code(situation
                            .mentee
                            .change("POST", goal + "/agreement", "{}", 1)
                            .expect(403)))
                    .isEqualTo("the-other-agrees");
            assertThat(situation
                            .mentor
                            .change("POST", goal + "/agreement", "{}", 1)
                            .expect(200)
                            .text("state"))
                    .isEqualTo("open");
            assertThat(faults(situation.mentor.change("POST", goal + "/completion", "{'reachedOn':'9999-01-01'}", 2)))
                    .containsExactly("reachedOn: day-in-the-future");
            Answer reached = situation
                    .mentee
                    .change("POST", goal + "/completion", "{'reachedOn':'" + today + "'}", 2)
                    .expect(200);
            assertThat(reached.text("reachedOn")).isEqualTo(today);
            assertThat(reached.body()).contains("\"progress\":100.00,");
            assertThat(faults(situation.mentee.change("DELETE", goal + "/completion", "{}", 3)))
                    .containsExactly("reason: required");
            assertThat(situation
                            .mentee
                            .change("DELETE", goal + "/completion", "{'reason':'Too early'}", 3)
                            .expect(200)
                            .member("reachedOn")
                            .isNull())
                    .isTrue();
            Answer dropped = situation
                    .mentor
                    .change("POST", goal + "/dropping", "{'reason':'Other plans'}", 4)
                    .expect(200);
            assertThat(dropped.text("state")).isEqualTo("dropped");
            assertThat(dropped.text("stateReason")).isEqualTo("Other plans");
            assertThat(code(situation
                            .mentor
                            .change("PATCH", goal, "{'title':'x'}", 5)
                            .expect(409)))
                    .isEqualTo("goal-is-dropped");
        }

        @Test
        void begins_only_with_all_that_a_goal_must_say() {
            String goal = "goals/"
                    + situation
                            .mentee
                            .make(goals, "{'title':'Vague','kind':'habit'}")
                            .expect(201)
                            .text("id");

            assertThat(code(situation
                            .mentor
                            .change("POST", goal + "/agreement", "{}", 1)
                            .expect(409)))
                    .isEqualTo("goal-not-defined");
        }

        @Test
        void ends_before_it_began_when_its_author_deletes_it() {
            String id = situation.proposedGoal(mentorship);
            String milestone = situation.milestone(id);

            assertThat(situation
                            .mentor
                            .change("DELETE", "goals/" + id, "{}", 1)
                            .expect(403)
                            .text("code"))
                    .isEqualTo("not-your-step");
            Answer deleted =
                    situation.mentee.change("DELETE", "goals/" + id, "{}", 1).expect(204);

            assertThat(deleted.body()).isEmpty();
            situation.mentee.get("goals/" + id).expect(404);
            situation.mentee.get("milestones/" + milestone).expect(404);
            assertThat(code(situation
                            .mentee
                            .change("DELETE", "goals/" + situation.openGoal(mentorship), "{}", 2)
                            .expect(409)))
                    .isEqualTo("goal-is-open");
        }
    }

    @Nested
    class A_change {
        @Test
        void touches_what_it_names() {
            String goal = "goals/" + situation.proposedGoal(mentorship);

            Answer changed = situation
                    .mentor
                    .change("PATCH", goal, "{'why':'It matters','kind':'behaviour','pressureSituation':'Noise'}", 1)
                    .expect(200);
            Answer cleared = situation
                    .mentee
                    .change("PATCH", goal, "{'why':null,'kind':'habit','pressureSituation':null}", 2)
                    .expect(200);

            assertThat(changed.text("why")).isEqualTo("It matters");
            assertThat(changed.text("title")).isEqualTo("Lead a review");
            assertThat(cleared.member("why").isNull()).isTrue();
            assertThat(cleared.revision()).isEqualTo(3);
        }

        @Test
        void of_what_an_agreed_goal_says_needs_a_proposal() {
            String goal = "goals/" + situation.openGoal(mentorship);

            assertThat(code(situation
                            .mentor
                            .change("PATCH", goal, "{'title':'Mine'}", 2)
                            .expect(409)))
                    .isEqualTo("needs-proposal");
            assertThat(words(situation.now(goal).member("can")))
                    .contains("propose-change")
                    .doesNotContain("edit");
        }
    }

    @Nested
    class The_audience {
        @Test
        void widens_to_the_page_by_the_mentee_alone_and_shows_readers_an_outline() {
            String id = situation.openGoal(mentorship);
            String goal = "goals/" + id;
            situation.reader.get(goal).expect(404);

            assertThat(code(situation
                            .mentor
                            .change("PATCH", goal, "{'audience':'page'}", 2)
                            .expect(403)))
                    .isEqualTo("only-the-mentee-shares-with-page");
            situation.mentee.change("PATCH", goal, "{'audience':'page'}", 2).expect(200);
            Answer outline = situation.reader.get(goal).expect(200);

            assertThat(outline.header("ETag")).isEmpty();
            assertThat(outline.json().fieldNames())
                    .toIterable()
                    .containsExactly(
                            "id",
                            "title",
                            "kind",
                            "due",
                            "overdue",
                            "reachedOn",
                            "parentId",
                            "state",
                            "progress",
                            "can");
            assertThat(ids(situation.reader.get(goals))).containsExactly(id);
            assertThat(situation.reader.get(goals).header("ETag")).isEmpty();
            situation.mentor.change("PATCH", goal, "{'audience':'pair'}", 3).expect(200);
            assertThat(ids(situation.reader.get(goals))).isEmpty();
        }

        @Test
        void of_a_draft_is_its_author_until_they_share_it() {
            String id = situation
                    .mentor
                    .make(goals, "{'title':'Draft','kind':'habit','audience':'author'}")
                    .expect(201)
                    .text("id");

            situation.mentee.get("goals/" + id).expect(404);
            assertThat(ids(situation.mentee.get(goals))).isEmpty();
            situation
                    .mentee
                    .change("PATCH", "goals/" + id, "{'title':'Mine'}", 1)
                    .expect(404);
            situation
                    .mentor
                    .change("PATCH", "goals/" + id, "{'audience':'pair'}", 1)
                    .expect(200);
            assertThat(ids(situation.mentee.get(goals))).containsExactly(id);
            assertThat(code(situation
                            .mentor
                            .change("PATCH", "goals/" + id, "{'audience':'author'}", 2)
                            .expect(409)))
                    .isEqualTo("already-shared");
        }
    }
}
