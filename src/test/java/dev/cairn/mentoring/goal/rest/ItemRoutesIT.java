package dev.cairn.mentoring.goal.rest;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;
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
import java.util.stream.StreamSupport;
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
class ItemRoutesIT {
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

    private Answer add(String to, String what) {
        return situation.mentee.make(to, what).expect(201);
    }

    private String indicator(String what) {
        return add("goals/" + goal + "/indicators", what).text("id");
    }

    private void measured(String indicator, String what) {
        add("indicators/" + indicator + "/measurements", what);
    }

    private JsonNode goal() {
        return situation.now("goals/" + goal).json();
    }

    @Nested
    class An_indicator {
        @Test
        void is_found_where_its_making_says_and_can_be_changed_by_either() {
            Answer added = add(
                    "goals/" + goal + "/indicators",
                    "{'name':'Reviews','unit':'a month','measure':'value','baseline':2,'target':8.50}");

            String id = added.text("id");
            assertThat(added.header("Location")).hasValue(host.address() + "/rest/mentoring/1.0/indicators/" + id);
            assertThat(added.member("target").decimalValue()).isEqualByComparingTo("8.5");
            assertThat(added.text("direction")).isEqualTo("rising");
            assertThat(added.member("value").isNull()).isTrue();
            assertThat(added.member("progress").decimalValue()).isEqualByComparingTo("0");
            assertThat(words(added.member("can"))).containsExactly("edit", "remove", "share-with-page");
            assertThat(situation.mentor.get("indicators/" + id).member("name")).isEqualTo(added.member("name"));
            Answer changed = situation
                    .mentor
                    .change("PATCH", "indicators/" + id, "{'target':6,'targetTo':7,'unit':null}", 1)
                    .expect(200);
            assertThat(changed.revision()).isEqualTo(2);
            assertThat(changed.member("unit").isNull()).isTrue();
            assertThat(ids(situation.mentor.get("goals/" + goal + "/indicators")))
                    .containsExactly(id);
        }

        @Test
        @Tag("R64")
        void moves_the_progress_of_its_goal_when_it_is_measured() {
            String value = indicator("{'name':'Reviews','measure':'value','baseline':0,'target':3}");
            String count = indicator("{'name':'Talks','measure':'count','target':4}");

            measured(value, "{'value':1,'on':'2025-12-01','source':'Minutes'}");
            measured(value, "{'value':2}");
            measured(count, "{}");

            assertThat(situation.now("indicators/" + value).member("progress").decimalValue())
                    .isEqualByComparingTo("66.67");
            assertThat(situation.now("indicators/" + count).member("value").decimalValue())
                    .isEqualByComparingTo("1");
            assertThat(goal().get("progress").decimalValue()).isEqualByComparingTo("45.83");
        }

        @Test
        void stays_once_it_was_measured() {
            String id = indicator("{'name':'Talks','target':4}");
            measured(id, "{}");

            assertThat(code(situation.mentor.change("DELETE", "indicators/" + id, "{}", 1)))
                    .isEqualTo("indicator-is-measured");
        }

        @Test
        void goes_if_it_was_not() {
            String id = indicator("{'name':'Talks','target':4}");

            situation.mentor.change("DELETE", "indicators/" + id, "{}", 1).expect(204);

            assertThat(situation.mentee.get("indicators/" + id).status()).isEqualTo(404);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{} | name: required, target: required",
                    "{'name':'x','measure':'value','target':3} | baseline: required",
                    "{'name':'x','target':0} | target: baseline-is-target",
                    "{'name':'x','measure':'value','baseline':4,'target':3,'targetTo':5} | target: baseline-is-target",
                    "{'name':'','unit':3,'measure':'often','target':'3'} | name: blank, unit: not-a-text, measure: unknown-word, target: not-a-number",
                    "{'name':'x','target':1e30} | target: too-many-digits",
                    "{'name':'x','target':0.1234567} | target: too-many-digits",
                    "{'name':'x','target':3,'trend':1} | trend: unknown-member",
                })
        void is_refused_field_by_field(String sent, String expected) {
            assertThat(faults(situation.mentee.make("goals/" + goal + "/indicators", sent)))
                    .containsExactlyInAnyOrder(expected.split(", "));
        }
    }

    @Nested
    class A_measurement {
        @Test
        void is_put_right_by_whoever_made_it() {
            String id = indicator("{'name':'Talks','measure':'count','target':4}");
            String made =
                    add("indicators/" + id + "/measurements", "{'value':2}").text("id");

            assertThat(situation
                            .mentor
                            .change("PATCH", "measurements/" + made, "{'value':3}", 1)
                            .status())
                    .isEqualTo(403);
            situation
                    .mentee
                    .change("PATCH", "measurements/" + made, "{'value':3,'on':'2026-01-05'}", 1)
                    .expect(200);

            assertThat(situation.now("indicators/" + id).member("value").decimalValue())
                    .isEqualByComparingTo("3");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{'on':'2999-01-01'} | on: day-in-the-future",
                    "{'value':-1} | value: not-a-count",
                    "{'audience':'page'} | audience: unknown-member",
                })
        void is_refused_field_by_field(String sent, String expected) {
            String id = indicator("{'name':'Talks','target':4}");

            assertThat(faults(situation.mentee.make("indicators/" + id + "/measurements", sent)))
                    .containsExactly(expected);
        }
    }

    @Nested
    class Evidence {
        @Test
        void backs_a_goal_a_milestone_or_a_measurement() {
            String milestone = situation.milestone(goal);
            String measurement = add("indicators/" + indicator("{'name':'Talks','target':4}") + "/measurements", "{}")
                    .text("id");

            String page = situation.now("mentorships/" + mentorship).text("pageId");
            String ofGoal = add("goals/" + goal + "/evidence", "{'type':'work-sample','words':'The draft'}")
                    .text("id");
            String ofMilestone = add(
                            "milestones/" + milestone + "/evidence", "{'type':'metric','link':'https://example.org/a'}")
                    .text("id");
            String ofMeasurement = add(
                            "measurements/" + measurement + "/evidence",
                            "{'type':'observation','pageId':'" + page + "'}")
                    .text("id");

            assertThat(ids(situation.mentor.get("goals/" + goal + "/evidence")))
                    .containsExactly(ofGoal, ofMilestone, ofMeasurement);
            assertThat(ids(situation.mentor.get("milestones/" + milestone + "/evidence")))
                    .containsExactly(ofMilestone);
            assertThat(ids(situation.mentor.get("measurements/" + measurement + "/evidence")))
                    .containsExactly(ofMeasurement);
            assertThat(situation.mentor.get("evidence/" + ofMeasurement).text("pageId"))
                    .isEqualTo(page);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{} | type: required, words: words-link-or-page",
                    "{'type':'rumour','words':'x'} | type: unknown-word",
                    "{'type':'metric','link':'javascript:alert(1)'} | link: not-on-the-web",
                    "{'type':'metric','link':'file:///etc/passwd'} | link: not-on-the-web",
                    "{'type':'metric','link':'//example.org'} | link: not-on-the-web",
                    "{'type':'metric','link':'https://me:secret@example.org/'} | link: not-on-the-web",
                    "{'type':'metric','link':'https:// example.org'} | link: not-on-the-web",
                    "{'type':'metric','pageId':'7x'} | words: words-link-or-page, pageId: not-an-id",
                    "{'type':'metric','words':'x','observedOn':'2999-01-01'} | observedOn: day-in-the-future",
                })
        void is_refused_field_by_field(String sent, String expected) {
            assertThat(faults(situation.mentee.make("goals/" + goal + "/evidence", sent)))
                    .containsExactlyInAnyOrder(expected.split(", "));
        }

        @Test
        void of_a_milestone_goes_with_it() {
            String proposed = situation.proposedGoal(mentorship);
            String milestone = situation.milestone(proposed);
            String id = add("milestones/" + milestone + "/evidence", "{'type':'metric','words':'x'}")
                    .text("id");

            situation
                    .mentee
                    .change("DELETE", "milestones/" + milestone, "{}", 1)
                    .expect(204);

            assertThat(situation.mentee.get("evidence/" + id).status()).isEqualTo(404);
        }
    }

    @Test
    void what_is_no_indicator_is_not_measured_and_what_is_no_measurement_is_not_backed() {
        String support = add("goals/" + goal + "/supports", "{'type':'coaching','what':'Hard talks'}")
                .text("id");

        assertThat(situation
                        .mentee
                        .make("indicators/" + support + "/measurements", "{'value':1}")
                        .status())
                .isEqualTo(404);
        assertThat(situation
                        .mentee
                        .make("measurements/" + support + "/evidence", "{'type':'metric','words':'x'}")
                        .status())
                .isEqualTo(404);
    }

    @Nested
    class A_support {
        @Test
        @Tag("R67")
        void is_asked_for_granted_and_used() {
            String id = add(
                            "goals/" + goal + "/supports",
                            "{'type':'coaching','what':'Hard talks','planned':10,'unit':'hours'}")
                    .text("id");
            assertThat(situation.now("supports/" + id).text("state")).isEqualTo("asked");

            Answer changed = situation
                    .mentor
                    .change("PATCH", "supports/" + id, "{'state':'granted','used':2.5,'provider':'Ana'}", 1)
                    .expect(200);

            assertThat(changed.text("state")).isEqualTo("granted");
            assertThat(changed.member("used").decimalValue()).isEqualByComparingTo("2.5");
            assertThat(actions()).startsWith("support changed", "support added");
        }

        @Test
        @Tag("R124")
        void can_be_that_somebody_shows_how_it_is_done() {
            String asked = add(
                            "goals/" + goal + "/supports",
                            "{'type':'skill-demonstration','what':'How you open a review','provider':'Nadia'}")
                    .text("id");

            Answer seen = situation.mentor.get("supports/" + asked).expect(200);

            assertThat(List.of(seen.text("type"), seen.text("provider"), seen.text("state")))
                    .containsExactly("skill-demonstration", "Nadia", "asked");
            assertThat(situation
                            .mentor
                            .change("PATCH", "supports/" + asked, "{'state':'granted'}", 1)
                            .expect(200)
                            .text("type"))
                    .isEqualTo("skill-demonstration");
        }
    }

    @Nested
    class A_rating_of_the_support_that_is_needed {
        private static final String THREE = "{'supportLevel':3,'on':'2026-01-05'}";

        private String rating() {
            return add("goals/" + goal + "/autonomy", THREE).text("id");
        }

        @Test
        @Tag("R129")
        void says_on_five_steps_how_it_was_on_a_day_and_is_put_right_by_whoever_gave_it() {
            String path = "autonomy/" + rating();

            Answer changed = situation
                    .mentee
                    .change("PATCH", path, "{'supportLevel':4}", 1)
                    .expect(200);

            assertThat(changed.member("supportLevel").intValue()).isEqualTo(4);
            assertThat(changed.text("on")).isEqualTo("2026-01-05");
            assertThat(situation
                            .mentor
                            .change("PATCH", path, "{'supportLevel':1}", 2)
                            .status())
                    .isEqualTo(403);
            assertThat(actions()).startsWith("autonomy changed", "autonomy added");
        }

        @Test
        void is_one_of_many_over_time_by_either_and_told_to_nobody_else() {
            rating();
            situation
                    .mentor
                    .make("goals/" + goal + "/autonomy", "{'supportLevel':5}")
                    .expect(201);

            String list = "goals/" + goal + "/autonomy";
            assertThat(situation.mentor.get(list).member("results").findValuesAsText("supportLevel"))
                    .containsExactly("3", "5");
            situation
                    .mentee
                    .change("PATCH", "goals/" + goal, "{'audience':'page'}", 2)
                    .expect(200);
            assertThat(host.as("admin").get(MENTORING + list).expect(200).member("results"))
                    .isEmpty();
        }

        @Test
        void off_the_scale_or_on_a_day_to_come_is_refused_by_its_field() {
            Answer refused = situation.mentee.make("goals/" + goal + "/autonomy", "{'supportLevel':6}");
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.member("errors").findValuesAsText("field")).containsExactly("supportLevel");

            Answer early = situation.mentee.make("goals/" + goal + "/autonomy", "{'supportLevel':2,'on':'2999-01-01'}");
            assertThat(early.member("errors").findValuesAsText("code")).containsExactly("day-in-the-future");
        }
    }

    private List<String> actions() {
        JsonNode entries =
                situation.mentee.get("mentorships/" + mentorship + "/journal").member("results");
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.get("item").get("kind").asText() + " "
                        + entry.get("action").asText())
                .toList();
    }
}
