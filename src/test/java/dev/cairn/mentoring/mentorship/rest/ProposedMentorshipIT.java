package dev.cairn.mentoring.mentorship.rest;

import static dev.cairn.mentoring.shared.rest.Told.faults;
import static dev.cairn.mentoring.shared.rest.Told.ids;
import static dev.cairn.mentoring.shared.rest.Told.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Situation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(RunningSandbox.class)
class ProposedMentorshipIT {
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
}
