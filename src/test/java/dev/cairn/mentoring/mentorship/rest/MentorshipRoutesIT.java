package dev.cairn.mentoring.mentorship.rest;

import static dev.cairn.mentoring.shared.rest.Told.faults;
import static dev.cairn.mentoring.shared.rest.Told.ids;
import static dev.cairn.mentoring.shared.rest.Told.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Situation;
import java.util.ArrayList;
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
class MentorshipRoutesIT {
    @Parameter
    RunningSandbox host;

    private Situation situation;

    @BeforeEach
    void situation() {
        situation = new Situation(host);
    }

    @Nested
    class An_active_one {
        @Test
        @Tag("R24")
        void is_reviewed_today_and_readers_are_told_the_weeks_alone() {
            String path = "mentorships/" + situation.active();

            Answer reviewed = situation
                    .mentee
                    .change("POST", path + "/review", "{'note':'One goal too many','nextOn':'2999-01-12'}", 2)
                    .expect(200);

            assertThat(reviewed.member("reviewedOn").isTextual()).isTrue();
            assertThat(reviewed.text("nextReviewOn")).isEqualTo("2999-01-12");
            assertThat(situation
                            .mentor
                            .get(path + "/journal")
                            .member("results")
                            .get(0)
                            .path("reason")
                            .asText())
                    .isEqualTo("One goal too many");
            Answer outline = situation.reader.get(path).expect(200);
            assertThat(outline.member("reviewedWeeksAgo").asInt()).isZero();
            assertThat(outline.body()).doesNotContain("2999", "One goal", reviewed.text("reviewedOn"));
            assertThat(faults(situation
                            .mentor
                            .change("POST", path + "/review", "{'nextOn':'2020-01-12'}", 3)
                            .expect(400)))
                    .containsExactly("nextOn: day-not-ahead");
        }

        @Test
        void changes_what_is_named_and_clears_what_is_null() {
            String path = "mentorships/" + situation.active();

            Answer changed = situation
                    .mentor
                    .change("PATCH", path, "{'purpose':'Grow','careerAim':'Architect','cadence':{'every':2}}", 2)
                    .expect(200);
            Answer cleared = situation
                    .mentee
                    .change("PATCH", path, "{'careerAim':null,'cadence':null,'success':{'skills':'New'}}", 3)
                    .expect(200);

            assertThat(changed.member("cadence").toString()).isEqualTo("{\"every\":2}");
            assertThat(cleared.text("purpose")).isEqualTo("Grow");
            assertThat(cleared.member("careerAim").isNull()).isTrue();
            assertThat(cleared.member("cadence").isNull()).isTrue();
            assertThat(cleared.text("success", "skills")).isEqualTo("New");
            assertThat(cleared.text("success", "routines")).isEqualTo("One a week");
        }

        @Test
        void keeps_success_defined() {
            String path = "mentorships/" + situation.active();

            Answer refused = situation
                    .mentor
                    .change("PATCH", path, "{'success':null,'start':null,'plannedEnd':'2025-01-01'}", 2)
                    .expect(400);

            assertThat(faults(refused))
                    .containsExactlyInAnyOrder(
                            "start: required",
                            "success.skills: required",
                            "success.routines: required",
                            "success.outcomes: required");
        }

        @Test
        void rests_goes_on_and_ends_at_the_word_of_either() {
            String path = "mentorships/" + situation.active();

            assertThat(situation
                            .mentor
                            .change("POST", path + "/pause", "{'reason':'Leave'}", 2)
                            .expect(200)
                            .text("stage"))
                    .isEqualTo("paused");
            assertThat(situation
                            .mentee
                            .change("POST", path + "/pause", "{}", 3)
                            .expect(409)
                            .text("code"))
                    .isEqualTo("mentorship-is-paused");
            situation.mentee.change("POST", path + "/resumption", "{}", 3).expect(200);
            Answer ended = situation
                    .mentor
                    .change("POST", path + "/conclusion", "{}", 4)
                    .expect(200);

            assertThat(ended.text("stage")).isEqualTo("concluded");
            assertThat(ended.member("can")).isEmpty();
            assertThat(situation
                            .mentor
                            .change("PATCH", path, "{", 5)
                            .expect(409)
                            .text("code"))
                    .isEqualTo("mentorship-is-concluded");
        }

        @Test
        void moves_to_another_page() {
            String path = "mentorships/" + situation.active();
            long taken = situation.page();
            situation
                    .mentee
                    .make("mentorships", "{'mentor':'" + situation.mentorName + "','pageId':" + taken + "}")
                    .expect(201);
            long free = situation.page();

            assertThat(faults(situation
                            .mentor
                            .change("PUT", path + "/home", "{}", 2)
                            .expect(400)))
                    .containsExactly("pageId: required");
            assertThat(situation
                            .mentor
                            .change("PUT", path + "/home", "{'pageId':'" + taken + "'}", 2)
                            .expect(409)
                            .text("code"))
                    .isEqualTo("page-taken");
            assertThat(situation
                            .mentor
                            .change("PUT", path + "/home", "{'pageId':'" + free + "'}", 2)
                            .expect(200)
                            .text("pageId"))
                    .isEqualTo(Long.toString(free));
        }

        @Test
        void is_read_only_for_its_pair_while_its_page_is_in_the_trash() {
            long page = situation.page();
            String path = "mentorships/"
                    + situation
                            .mentee
                            .make("mentorships", "{'mentor':'" + situation.mentorName + "','pageId':" + page + "}")
                            .expect(201)
                            .text("id");
            host.as("admin").send("DELETE", "/rest/api/content/" + page, null).expect(204);

            assertThat(situation.reader.get(path).status()).isEqualTo(404);
            assertThat(situation.now(path).member("spaceKey").isNull()).isTrue();
            assertThat(words(situation.now(path).member("can"))).containsExactly("move-home");
            assertThat(situation
                            .mentee
                            .change("PATCH", path, "{'purpose':'x'}", 1)
                            .expect(409)
                            .text("code"))
                    .isEqualTo("home-page-gone");
            situation
                    .mentee
                    .change("PUT", path + "/home", "{'pageId':'" + situation.page() + "'}", 1)
                    .expect(200);
        }
    }

    @Nested
    class Readers {
        @Test
        void see_an_outline_and_no_revision() {
            String id = situation.active();
            situation.openGoal(id);

            Answer outline = situation.reader.get("mentorships/" + id).expect(200);

            assertThat(outline.header("ETag")).isEmpty();
            assertThat(outline.json().fieldNames())
                    .toIterable()
                    .containsExactly(
                            "id",
                            "mentor",
                            "mentee",
                            "pageId",
                            "spaceKey",
                            "stage",
                            "start",
                            "reviewedWeeksAgo",
                            "counts",
                            "can");
            assertThat(outline.member("counts", "goals").toString())
                    .isEqualTo("{\"proposed\":0,\"open\":1,\"reached\":0,\"dropped\":0}");
            assertThat(outline.member("can")).isEmpty();
        }

        @Test
        void find_no_journal() {
            String id = situation.active();

            assertThat(situation
                            .reader
                            .get("mentorships/" + id + "/journal")
                            .expect(404)
                            .body())
                    .isEqualTo(situation
                            .mentee
                            .get("mentorships/00000000-1111-2222-3333-444444444444/journal")
                            .expect(404)
                            .body());
        }
    }

    @Nested
    class A_list {
        @Test
        void holds_the_callers_own_in_the_order_asked_for_slice_by_slice() {
            List<String> made = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                made.add(situation.proposed());
            }

            Answer first =
                    situation.mentee.get("mentorships?sort=created&limit=2").expect(200);
            Answer rest = situation
                    .mentee
                    .get("mentorships?sort=created&limit=2&start=2")
                    .expect(200);

            assertThat(ids(first)).containsExactlyElementsOf(made.subList(0, 2));
            assertThat(first.text("next"))
                    .contains("/rest/mentoring/1.0/mentorships?", "start=2", "limit=2", "sort=created");
            assertThat(first.member("total").asInt()).isEqualTo(3);
            assertThat(ids(rest)).containsExactly(made.get(2));
            assertThat(rest.member("next").isNull()).isTrue();
            assertThat(ids(situation.mentee.get("mentorships"))).hasSize(3).startsWith(made.get(2));
            assertThat(first.member("results").get(0).has("purpose")).isFalse();
            assertThat(ids(situation.outsider.get("mentorships"))).isEmpty();
        }

        @Test
        void of_a_page_is_for_all_who_may_view_it() {
            long page = situation.page();
            String id = situation
                    .mentee
                    .make("mentorships", "{'mentor':'" + situation.mentorName + "','pageId':" + page + "}")
                    .expect(201)
                    .text("id");
            String path = "mentorships?page=" + page;

            assertThat(ids(situation.mentee.get(path))).containsExactly(id);
            assertThat(ids(situation.reader.get(path))).containsExactly(id);
            assertThat(situation.reader.get(path).member("results").get(0).has("revision"))
                    .isFalse();
            assertThat(ids(situation.outsider.get(path))).isEmpty();
        }

        @Test
        void names_every_parameter_at_fault() {
            Answer refused = situation
                    .mentee
                    .get("mentorships?start=-1&limit=201&sort=colour&page=x&waiting=maybe")
                    .expect(400);

            assertThat(faults(refused))
                    .containsExactlyInAnyOrder(
                            "start: out-of-range",
                            "limit: out-of-range",
                            "sort: unknown-word",
                            "page: not-a-whole-number",
                            "waiting: unknown-word");
        }
    }

    @Test
    void the_journal_tells_every_change_the_newest_first() {
        String id = situation.active();
        String goal = situation.proposedGoal(id);
        situation
                .mentor
                .change("POST", "mentorships/" + id + "/pause", "{'reason':'Leave'}", 2)
                .expect(200);

        Answer journal =
                situation.mentor.get("mentorships/" + id + "/journal?limit=3").expect(200);

        assertThat(journal.member("total").asInt()).isEqualTo(4);
        JsonNode newest = journal.member("results").get(0);
        assertThat(newest.path("action").asText()).isEqualTo("paused");
        assertThat(newest.path("reason").asText()).isEqualTo("Leave");
        assertThat(newest.path("by").path("username").asText()).isEqualTo(situation.mentorName);
        assertThat(newest.path("item").toString()).isEqualTo("{\"kind\":\"mentorship\",\"id\":\"" + id + "\"}");
        assertThat(newest.path("state").path("stage").asText()).isEqualTo("paused");
        assertThat(journal.member("results").get(1).path("item").path("id").asText())
                .isEqualTo(goal);
    }
}
