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
    class Starting {
        @Test
        void says_where_the_new_one_is_found_and_what_it_is() {
            String start = "{'mentor':{'username':'" + situation.mentorName + "'},'pageId':" + situation.page()
                    + ",'purpose':'Grow','careerAim':'Architect','cadence':{'week':-1,'weekday':'friday'},"
                    + "'start':'2026-01-05','plannedEnd':'2027-06-30','success':{'skills':'Weighs'}}";

            Answer started = situation.mentee.make("mentorships", start).expect(201);

            String id = started.text("id");
            assertThat(started.header("Location")).hasValue(host.address() + "/rest/mentoring/1.0/mentorships/" + id);
            assertThat(started.header("Cache-Control")).hasValue("no-store");
            assertThat(started.header("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(started.revision()).isEqualTo(1);
            assertThat(started.text("mentor", "username")).isEqualTo(situation.mentorName);
            assertThat(started.text("mentee", "username")).isEqualTo(situation.menteeName);
            assertThat(started.text("proposedBy", "username")).isEqualTo(situation.menteeName);
            assertThat(started.text("stage")).isEqualTo("proposed");
            assertThat(started.text("spaceKey")).isEqualTo(situation.spaceKey);
            assertThat(started.text("success", "skills")).isEqualTo("Weighs");
            assertThat(started.member("success", "routines").isNull()).isTrue();
            assertThat(started.member("cadence").toString()).isEqualTo("{\"week\":-1,\"weekday\":\"friday\"}");
            assertThat(words(started.member("can"))).containsExactly("edit", "withdraw", "move-home", "add-goal");
            assertThat(situation.mentee.get("mentorships/" + id).json()).isEqualTo(started.json());
        }

        @Test
        void names_every_field_at_fault_at_once() {
            Answer refused = situation
                    .mentee
                    .make(
                            "mentorships",
                            "{'mentor':'" + situation.menteeName + "','purpose':' ','careerAim':'" + "x".repeat(8001)
                                    + "','success':{'skills':'\\u0000','routines':7},'cadence':{'every':0},"
                                    + "'start':'2026-02-30','colour':'red'}")
                    .expect(400);

            assertThat(faults(refused))
                    .containsExactlyInAnyOrder(
                            "mentor: not-with-oneself",
                            "pageId: required",
                            "purpose: blank",
                            "careerAim: too-long",
                            "success.skills: unsupported-characters",
                            "success.routines: not-a-text",
                            "cadence.every: out-of-range",
                            "start: no-such-date",
                            "colour: unknown-member");
        }

        @Test
        void refuses_people_and_pages_that_will_not_do() {
            long page = situation.page();
            String closed = host.newClosedSpace();
            long hidden = host.as("admin").makePage(closed, "Hidden", "<p>x</p>");

            assertThat(faults(start("'mentor':'nobody-of-this-name','pageId':'" + page + "'")))
                    .containsExactly("mentor: unknown-person");
            assertThat(faults(start("'pageId':'" + page + "'"))).containsExactly("mentor: other-person-required");
            assertThat(faults(
                            start("'mentor':'admin','mentee':'" + situation.mentorName + "','pageId':'" + page + "'")))
                    .hasSize(1);
            assertThat(faults(start("'mentor':'" + situation.mentorName + "','pageId':'" + hidden + "'")))
                    .containsExactly("pageId: page-not-editable");
            assertThat(faults(start("'mentor':'" + situation.mentorName + "','pageId':'999999999'")))
                    .containsExactly("pageId: page-not-editable");
            assertThat(faults(start("'mentor':'" + host.newPerson("stranger") + "','pageId':'" + page + "'")))
                    .containsExactly("pageId: page-hidden-from-other");
            assertThat(faults(start("'mentor':'" + situation.mentorName + "','pageId':'" + page
                            + "','start':'2026-05-01','plannedEnd':'2026-04-01'")))
                    .containsExactly("plannedEnd: end-before-start");
        }

        @Test
        void refuses_a_page_that_is_taken() {
            String start = situation.start();
            situation.mentee.make("mentorships", start).expect(201);

            assertThat(situation.mentee.make("mentorships", start).expect(409).text("code"))
                    .isEqualTo("page-taken");
        }

        private Answer start(String members) {
            return situation.mentee.make("mentorships", "{" + members + "}").expect(400);
        }
    }

    @Nested
    class A_proposal {
        @Test
        void is_accepted_by_the_other_once_success_is_defined() {
            String id = situation
                    .mentor
                    .make(
                            "mentorships",
                            "{'mentee':'" + situation.menteeName + "','pageId':'" + situation.page() + "'}")
                    .expect(201)
                    .text("id");
            String path = "mentorships/" + id;

            assertThat(situation
                            .mentee
                            .change("POST", path + "/acceptance", "{}", 1)
                            .expect(409)
                            .text("code"))
                    .isEqualTo("success-not-defined");
            situation
                    .mentee
                    .change("PATCH", path, "{'success':{'skills':'a','routines':'b','outcomes':'c'}}", 1)
                    .expect(200);
            Answer accepted = situation
                    .mentee
                    .change("POST", path + "/acceptance", "{}", 2)
                    .expect(200);

            assertThat(accepted.text("stage")).isEqualTo("active");
            assertThat(accepted.revision()).isEqualTo(3);
            assertThat(accepted.member("revision").asLong()).isEqualTo(3);
        }

        @Test
        void is_not_accepted_by_who_made_it() {
            String id = situation.proposed();

            assertThat(situation
                            .mentee
                            .change("POST", "mentorships/" + id + "/acceptance", "{}", 1)
                            .expect(403)
                            .text("code"))
                    .isEqualTo("not-your-step");
        }

        @Test
        void is_refused_or_withdrawn() {
            String refused = "mentorships/" + situation.proposed();
            String withdrawn = "mentorships/" + situation.proposed();

            assertThat(situation
                            .mentor
                            .change("POST", refused + "/refusal", "{'reason':'No time'}", 1)
                            .expect(200)
                            .text("stage"))
                    .isEqualTo("refused");
            assertThat(situation
                            .mentee
                            .change("POST", withdrawn + "/withdrawal", "{}", 1)
                            .expect(200)
                            .text("stage"))
                    .isEqualTo("withdrawn");
        }

        @Test
        void waits_for_the_one_who_was_asked() {
            String id = situation.proposed();

            assertThat(ids(situation.mentor.get("mentorships?waiting=true"))).containsExactly(id);
            assertThat(ids(situation.mentee.get("mentorships?waiting=true"))).isEmpty();
        }
    }

    @Nested
    class An_active_one {
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
                    .containsExactly("id", "mentor", "mentee", "pageId", "spaceKey", "stage", "start", "counts", "can");
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
