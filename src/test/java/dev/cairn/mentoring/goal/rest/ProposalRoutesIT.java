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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(RunningSandbox.class)
class ProposalRoutesIT {
    private static final String LATER = "{'due':'2027-03-01','reason':'The release moved'}";

    @Parameter
    RunningSandbox host;

    private Situation situation;
    private String mentorship;
    private String goal;

    @BeforeEach
    void anOpenGoal() {
        situation = new Situation(host);
        mentorship = situation.active();
        goal = situation.openGoal(mentorship);
    }

    private String proposals() {
        return "goals/" + goal + "/proposals";
    }

    private String proposed(String what) {
        return situation.mentee.make(proposals(), what).expect(201).text("id");
    }

    @Nested
    class A_proposal {
        @Test
        @Tag("R99")
        void is_found_where_its_making_says_and_changes_nothing_yet() {
            Answer made = situation
                    .mentee
                    .make(
                            proposals(),
                            "{'title':'Lead the review','aim':{'kind':'team','text':'Fewer incidents'},'type':'pivot',"
                                    + "'reason':'New lead','assumption':'She stays','revisitOn':'2027-01-15',"
                                    + "'team':'One fewer','resources':'Half a day','interest':'Design'}")
                    .expect(201);

            String id = made.text("id");
            assertThat(made.header("Location")).hasValue(host.address() + "/rest/mentoring/1.0/proposals/" + id);
            JsonNode changes = made.member("changes");
            assertThat(changes).hasSize(3);
            assertThat(changes.get(0).toString())
                    .isEqualTo("{\"field\":\"title\",\"from\":\"Lead a review\",\"to\":\"Lead the review\"}");
            assertThat(changes.get(1).toString()).isEqualTo("{\"field\":\"aim.kind\",\"from\":null,\"to\":\"team\"}");
            assertThat(made.text("assumption")).isEqualTo("She stays");
            assertThat(made.text("type")).isEqualTo("pivot");
            assertThat(words(made.member("can"))).containsExactly("withdraw");
            assertThat(words(situation.mentor.get("proposals/" + id).member("can")))
                    .containsExactly("accept", "refuse");
            assertThat(situation.now("goals/" + goal).text("title")).isEqualTo("Lead a review");
            assertThat(ids(situation.mentor.get(proposals()))).containsExactly(id);
        }

        @Test
        @Tag("R99")
        @Tag("R104")
        void is_what_the_goal_says_once_the_other_accepts() {
            String milestone = situation.milestone(goal);
            String id = proposed("{'due':'2026-12-20','reason':'The release moved'}");

            Answer accepted = situation
                    .mentor
                    .change("POST", "proposals/" + id + "/acceptance", "{}", 1)
                    .expect(200);

            assertThat(accepted.text("state")).isEqualTo("accepted");
            assertThat(accepted.member("decidedBy").get("username").asText()).isEqualTo(situation.mentorName);
            assertThat(accepted.member("changes").get(0).get("from").asText()).isEqualTo("2027-01-15");
            JsonNode near = accepted.member("asks").get("sameFortnight");
            assertThat(near).hasSize(1);
            assertThat(near.get(0).get("id").asText()).isEqualTo(milestone);
            assertThat(situation.now("goals/" + goal).text("due")).isEqualTo("2026-12-20");
            JsonNode last = situation
                    .mentee
                    .get("mentorships/" + mentorship + "/journal?limit=2")
                    .member("results");
            assertThat(last.findValues("item"))
                    .extracting(item -> item.get("kind").asText())
                    .containsExactlyInAnyOrder("goal", "proposal");
            assertThat(last.findValuesAsText("reason")).contains("The release moved");
        }

        @Test
        @Tag("R66")
        void carries_a_pivot_with_the_wish_and_what_it_takes_and_gives() {
            assertThat(code(situation
                            .mentee
                            .change("PATCH", "goals/" + goal, "{'aspiration':'Other'}", 2)
                            .expect(409)))
                    .isEqualTo("needs-proposal");
            String id = proposed(
                    "{'type':'pivot','reason':'More for less','aspiration':'To lead','effort':'low','impact':'high','dueFrom':'2027-01-01'}");

            Answer accepted = situation
                    .mentor
                    .change("POST", "proposals/" + id + "/acceptance", "{}", 1)
                    .expect(200);

            assertThat(accepted.text("type")).isEqualTo("pivot");
            assertThat(accepted.member("changes").toString())
                    .isEqualTo("[{\"field\":\"dueFrom\",\"from\":null,\"to\":\"2027-01-01\"},"
                            + "{\"field\":\"aspiration\",\"from\":null,\"to\":\"To lead\"},"
                            + "{\"field\":\"effort\",\"from\":null,\"to\":\"low\"},"
                            + "{\"field\":\"impact\",\"from\":null,\"to\":\"high\"}]");
            assertThat(situation.now("goals/" + goal).text("aspiration")).isEqualTo("To lead");
        }

        @Test
        void is_refused_with_a_reason_by_the_other_alone() {
            String id = proposed(LATER);

            assertThat(code(situation
                            .mentee
                            .change("POST", "proposals/" + id + "/refusal", "{'reason':'x'}", 1)
                            .expect(403)))
                    .isEqualTo("the-other-decides");
            assertThat(faults(situation.mentor.change("POST", "proposals/" + id + "/refusal", "{}", 1)))
                    .containsExactly("reason: required");
            Answer refused = situation
                    .mentor
                    .change("POST", "proposals/" + id + "/refusal", "{'reason':'Hold on'}", 1)
                    .expect(200);

            assertThat(refused.text("refusedBecause")).isEqualTo("Hold on");
            assertThat(situation.now("goals/" + goal).text("due")).isEqualTo("2027-01-15");
        }

        @Test
        void keeps_a_second_one_away_until_it_is_withdrawn() {
            String id = proposed(LATER);

            assertThat(code(situation.mentor.make(proposals(), LATER).expect(409)))
                    .isEqualTo("proposal-open");
            assertThat(words(situation.now("goals/" + goal).member("can"))).doesNotContain("propose-change");
            situation
                    .mentee
                    .change("POST", "proposals/" + id + "/withdrawal", "{}", 1)
                    .expect(200);

            situation.mentor.make(proposals(), LATER).expect(201);
        }

        @Test
        void is_nobody_elses() {
            String id = proposed(LATER);
            situation
                    .mentee
                    .change("PATCH", "goals/" + goal, "{'audience':'page'}", 2)
                    .expect(200);

            assertThat(situation.reader.get(proposals()).expect(200).member("results"))
                    .isEmpty();
            assertThat(situation.reader.get("proposals/" + id).status()).isEqualTo(404);
            for (String step : new String[] {"acceptance", "refusal", "withdrawal"}) {
                assertThat(situation
                                .reader
                                .change("POST", "proposals/" + id + "/" + step, "{}", 1)
                                .status())
                        .isEqualTo(404);
            }
            assertThat(situation.reader.make(proposals(), LATER).status()).isEqualTo(403);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{} | reason: required",
                    "{'reason':' ','due':null,'horizon':null} | reason: blank, due: required, horizon: required",
                    "{'reason':'x','kind':'behaviour'} | pressureSituation: required",
                    "{'reason':'x','title':null,'why':7} | title: required, why: not-a-text",
                    "{'reason':'x','due':'2026-01-01','type':'whim'} | due: due-before-start, type: unknown-word",
                    "{'reason':'x','revisitOn':'soon','aim':{'kind':'team'}} | revisitOn: no-such-date, aim.text: required",
                    "{'reason':'x','title':'y','parentId':null,'audience':'page'} | parentId: unknown-member, audience: unknown-member",
                })
        void is_refused_field_by_field(String sent, String expected) {
            assertThat(faults(situation.mentee.make(proposals(), sent)))
                    .containsExactlyInAnyOrder(expected.split(", "));
        }

        @Test
        void that_changes_nothing_is_refused() {
            assertThat(code(situation
                            .mentee
                            .make(proposals(), "{'reason':'x','due':'2027-01-15'}")
                            .expect(400)))
                    .isEqualTo("proposal-changes-nothing");
        }

        @Test
        void waits_for_a_goal_that_was_agreed() {
            goal = situation.proposedGoal(mentorship);

            assertThat(code(situation.mentor.make(proposals(), LATER).expect(409)))
                    .isEqualTo("goal-is-proposed");
        }
    }
}
