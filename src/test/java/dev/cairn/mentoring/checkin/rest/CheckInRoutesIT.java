package dev.cairn.mentoring.checkin.rest;

import static dev.cairn.mentoring.shared.rest.Told.code;
import static dev.cairn.mentoring.shared.rest.Told.faults;
import static dev.cairn.mentoring.shared.rest.Told.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Situation;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(RunningSandbox.class)
class CheckInRoutesIT {
    @Parameter
    RunningSandbox host;

    private Situation situation;
    private String ofMentorship;

    @BeforeEach
    void anActiveMentorship() {
        situation = new Situation(host);
        ofMentorship = "mentorships/" + situation.active() + "/check-ins";
    }

    private String planned(String day) {
        return "check-ins/"
                + situation
                        .mentee
                        .make(ofMentorship, "{'planned':'" + day + "'}")
                        .expect(201)
                        .text("id");
    }

    /** What stands in a field, in the eyes of the mentor. */
    private JsonNode part(String checkIn, String field, String writer) {
        return situation.mentor.get(checkIn).expect(200).member("sections").findParents("writer").stream()
                .filter(part -> part.path("field").asText().equals(field))
                .filter(part -> part.path("writer").asText().equals(writer))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class A_check_in {
        @Test
        void is_found_where_its_planning_says_with_the_sections_of_the_talk() {
            Answer made = situation
                    .mentor
                    .make(ofMentorship, "{'planned':'2026-12-01','emphasis':'strategic-influence'}")
                    .expect(201);

            String id = made.text("id");
            assertThat(made.header("Location")).hasValue(host.address() + "/rest/mentoring/1.0/check-ins/" + id);
            assertThat(made.member("number").asInt()).isEqualTo(1);
            assertThat(made.text("state")).isEqualTo("open");
            assertThat(made.text("emphasis")).isEqualTo("strategic-influence");
            assertThat(words(made.member("can"))).containsExactly("edit", "share", "confirm", "close");
            assertThat(StreamSupport.stream(made.member("sections").spliterator(), false)
                            .map(section -> section.path("kind").asText()))
                    .containsExactly(
                            "purpose",
                            "recap",
                            "wins",
                            "data",
                            "interpretation",
                            "action",
                            "adjustment",
                            "ahead",
                            "challenge",
                            "mentor-learning",
                            "celebration");
            assertThat(situation.mentee.get("check-ins/" + id).expect(200).json())
                    .isEqualTo(made.json());
        }

        @Test
        void falls_on_the_next_day_of_the_rhythm() {
            String mentorship = ofMentorship.replace("/check-ins", "");
            situation
                    .mentee
                    .change("PATCH", mentorship, "{'cadence':{'every':2}}", situation.revision(mentorship))
                    .expect(200);

            String first = situation.mentee.make(ofMentorship, "{}").expect(201).text("planned");
            String second =
                    situation.mentee.make(ofMentorship, "{}").expect(201).text("planned");

            assertThat(java.time.LocalDate.parse(first).plusWeeks(2)).isEqualTo(second);
        }

        @Test
        void needs_a_day_where_there_is_no_rhythm() {
            assertThat(faults(situation.mentee.make(ofMentorship, "{}").expect(400)))
                    .containsExactly("planned: required");
        }

        @Test
        void keeps_how_it_was_moved() {
            String checkIn = planned("2026-12-01");

            Answer moved = situation
                    .mentor
                    .change("PATCH", checkIn, "{'planned':'2026-12-03','reason':'The release moved'}", 1)
                    .expect(200);

            assertThat(moved.revision()).isEqualTo(2);
            JsonNode move = moved.member("moves").get(0);
            assertThat(move.path("from").asText()).isEqualTo("2026-12-01");
            assertThat(move.path("to").asText()).isEqualTo("2026-12-03");
            assertThat(move.path("reason").asText()).isEqualTo("The release moved");
            assertThat(move.path("by").path("username").asText()).isEqualTo(situation.mentorName);
        }

        @Test
        void remembers_its_page_until_it_is_taken_back() {
            String checkIn = planned("2026-12-01");

            Answer named = situation
                    .mentor
                    .change("PATCH", checkIn, "{'pageId':'65537'}", 1)
                    .expect(200);
            Answer none = situation
                    .mentor
                    .change("PATCH", checkIn, "{'pageId':null}", 2)
                    .expect(200);

            assertThat(named.text("pageId")).isEqualTo("65537");
            assertThat(none.member("pageId").isNull()).isTrue();
            assertThat(faults(situation
                            .mentor
                            .change("PATCH", checkIn, "{'pageId':'Home'}", 3)
                            .expect(400)))
                    .containsExactly("pageId: not-an-id");
        }

        @Test
        void is_one_of_a_list_the_latest_day_first() {
            IntStream.rangeClosed(1, 3).forEach(day -> planned("2026-12-0" + day));

            Answer first = situation.mentor.get(ofMentorship + "?limit=2").expect(200);

            assertThat(first.member("total").asInt()).isEqualTo(3);
            assertThat(first.member("results").findValuesAsText("planned")).containsExactly("2026-12-03", "2026-12-02");
            assertThat(first.member("results").get(0).path("sections").isNull()).isTrue();
        }

        @Test
        void does_not_share_its_day() {
            planned("2026-12-01");

            assertThat(code(situation
                            .mentor
                            .make(ofMentorship, "{'planned':'2026-12-01'}")
                            .expect(409)))
                    .isEqualTo("check-in-on-that-day");
        }

        @Test
        void stays_readable_and_as_it_is_when_the_mentorship_is_over() {
            String checkIn = planned("2026-12-01");
            String mentorship = ofMentorship.replace("/check-ins", "");
            situation
                    .mentee
                    .change("POST", mentorship + "/conclusion", "{}", situation.revision(mentorship))
                    .expect(200);

            assertThat(words(situation.mentor.get(checkIn).expect(200).member("can")))
                    .isEmpty();
            assertThat(code(situation
                            .mentor
                            .change("PATCH", checkIn, "{'planned':'2026-12-03'}", 1)
                            .expect(409)))
                    .isEqualTo("mentorship-is-concluded");
        }
    }

    @Nested
    class A_draft {
        @Test
        void is_there_again_on_another_machine() {
            String checkIn = planned("2026-12-01");
            Answer saved = situation
                    .mentee
                    .change("PUT", checkIn + "/drafts/wins", "{'text':'Led the review'}", 1)
                    .expect(200);

            assertThat(saved.revision()).isEqualTo(2);
            assertThat(saved.member("shareable").asBoolean()).isTrue();
            assertThat(situation
                            .mentee
                            .get(checkIn + "/drafts/wins")
                            .expect(200)
                            .text("text"))
                    .isEqualTo("Led the review");
            assertThat(situation
                            .mentee
                            .get(checkIn + "/drafts")
                            .expect(200)
                            .member("results")
                            .findValuesAsText("text"))
                    .containsExactly("Led the review");
        }

        @Test
        void says_that_it_has_text_or_none() {
            String checkIn = planned("2026-12-01");

            assertThat(faults(situation
                            .mentee
                            .change("PUT", checkIn + "/drafts/wins", "{}", 1)
                            .expect(400)))
                    .containsExactly("text: required");
            situation
                    .mentee
                    .change("PUT", checkIn + "/drafts/wins", "{'text':null}", 1)
                    .expect(200);
        }

        @Test
        void of_a_part_of_the_other_one_is_refused() {
            String checkIn = planned("2026-12-01");

            assertThat(code(situation
                            .mentee
                            .get(checkIn + "/drafts/mentor-learning")
                            .expect(403)))
                    .isEqualTo("not-your-part");
            assertThat(code(situation.mentee.get(checkIn + "/drafts/weather").expect(404)))
                    .isEqualTo("field-not-found");
        }

        @Test
        void changes_no_answer_that_anybody_else_gets() {
            String checkIn = planned("2026-12-01");
            List<Answer> before = shownToOthers(checkIn);
            situation
                    .mentee
                    .change("PUT", checkIn + "/drafts/wins", "{'text':'Led the review'}", 1)
                    .expect(200);
            situation
                    .mentee
                    .change("PUT", checkIn + "/drafts/purpose", "{'text':'Speak to the board'}", 1)
                    .expect(200);

            assertThat(shownToOthers(checkIn))
                    .extracting(CheckInRoutesIT::said)
                    .containsExactlyElementsOf(
                            before.stream().map(CheckInRoutesIT::said).toList());
        }

        /** Each route that speaks of check-ins, and what lists or counts around them, to everybody but the mentee. */
        private List<Answer> shownToOthers(String checkIn) {
            String mentorship = ofMentorship.replace("/check-ins", "");
            return Stream.of(situation.mentor, situation.reader, situation.outsider)
                    .flatMap(caller -> Stream.of(
                                    checkIn,
                                    checkIn + "/drafts",
                                    checkIn + "/drafts/wins",
                                    checkIn + "/drafts/purpose",
                                    ofMentorship,
                                    mentorship,
                                    mentorship + "/journal",
                                    mentorship + "/goals",
                                    "mentorships")
                            .map(caller::get))
                    .toList();
        }
    }

    @Nested
    class Sharing {
        @Test
        void shows_the_words_to_the_other_and_empties_the_draft() {
            String checkIn = planned("2026-12-01");
            situation
                    .mentee
                    .change("PUT", checkIn + "/drafts/wins", "{'text':'Led the review'}", 1)
                    .expect(200);

            Answer shared = situation
                    .mentee
                    .change("POST", checkIn + "/drafts/wins/sharing", "{'text':'Led the review alone'}", 1)
                    .expect(200);

            assertThat(shared.revision()).isEqualTo(2);
            assertThat(part(checkIn, "wins", "mentee").path("text").asText()).isEqualTo("Led the review alone");
            assertThat(situation.mentee.get(checkIn + "/drafts").member("total").asInt())
                    .isZero();
        }

        @Test
        void waits_for_the_mentee_where_both_write() {
            String checkIn = planned("2999-12-01");

            assertThat(code(situation
                            .mentor
                            .change("POST", checkIn + "/drafts/wins/sharing", "{'text':'I saw it'}", 1)
                            .expect(409)))
                    .isEqualTo("mentee-writes-first");
        }

        @Test
        void of_two_in_one_field_tells_the_second_one_and_keeps_both_texts() {
            String checkIn = planned("2026-12-01");
            situation
                    .mentor
                    .change("PUT", checkIn + "/drafts/purpose", "{'text':'Theirs'}", 1)
                    .expect(200);
            situation
                    .mentee
                    .change("POST", checkIn + "/drafts/purpose/sharing", "{'text':'Mine'}", 1)
                    .expect(200);

            situation
                    .mentor
                    .change("POST", checkIn + "/drafts/purpose/sharing", "{'text':'Theirs'}", 1)
                    .expect(412);

            assertThat(part(checkIn, "purpose", "both").path("text").asText()).isEqualTo("Mine");
            assertThat(situation.mentor.get(checkIn + "/drafts/purpose").text("text"))
                    .isEqualTo("Theirs");
        }
    }

    @Nested
    class From_data_to_action {
        private String add(String to, String what) {
            return situation.mentee.make(to, what).expect(201).text("id");
        }

        @Test
        void a_reading_cites_data_and_an_action_follows_from_it() {
            String checkIn = planned("2026-12-01");
            Answer point = situation
                    .mentee
                    .make(checkIn + "/data-points", "{'text':'Two hours','polarity':'progress'}")
                    .expect(201);
            String seen = point.text("id");
            String read = add(checkIn + "/interpretations", "{'text':'It pays off','cites':['" + seen + "']}");
            String beside = "{'text':'The room was free','cites':['" + seen + "'],'alternativeOf':'" + read + "'}";
            situation.mentor.make(checkIn + "/interpretations", beside).expect(201);
            String next = add(
                    checkIn + "/actions", "{'task':'Lead the next','deadline':'2026-12-15','reading':'" + read + "'}");

            assertThat(point.header("Location")).hasValue(host.address() + "/rest/mentoring/1.0/data-points/" + seen);
            assertThat(situation
                            .mentor
                            .get(checkIn + "/interpretations")
                            .member("results")
                            .findValuesAsText("text"))
                    .containsExactly("It pays off", "The room was free");
            Answer action = situation.mentor.get("actions/" + next).expect(200);
            assertThat(action.member("owner").path("username").asText()).isEqualTo(situation.menteeName);
            assertThat(action.text("reading")).isEqualTo(read);
            assertThat(words(action.member("can"))).containsExactly("edit", "complete", "drop", "hand-over");
        }

        @Test
        void an_open_action_stands_in_later_check_ins_until_it_is_done() {
            String first = planned("2026-12-01");
            String second = planned("2026-12-15");
            String action = add(first + "/actions", "{'task':'Lead the next'}");

            JsonNode carried =
                    situation.mentor.get(second + "/actions").expect(200).member("results");
            assertThat(carried.findValuesAsText("id")).containsExactly(action);
            assertThat(carried.get(0).path("carried").asInt()).isEqualTo(1);

            Answer done = situation
                    .mentor
                    .change("POST", "actions/" + action + "/completion", "{}", 1)
                    .expect(200);
            assertThat(done.text("state")).isEqualTo("done");
            assertThat(situation.mentor.get(second + "/actions").member("total").asInt())
                    .isZero();
        }

        @Test
        @Tag("R30")
        void something_small_to_try_has_a_day_is_not_handed_on_and_says_what_it_has_shown() {
            String actions = planned("2026-12-01") + "/actions";
            assertThat(faults(situation
                            .mentee
                            .make(actions, "{'task':'Ask one question more','microChallenge':true}")
                            .expect(400)))
                    .containsExactly("deadline: required");
            String small =
                    add(actions, "{'task':'Ask one question more','microChallenge':true,'deadline':'2026-12-15'}");

            assertThat(code(situation
                            .mentor
                            .change("POST", "actions/" + small + "/handover", "{'to':'anybody'}", 1)
                            .expect(409)))
                    .isEqualTo("micro-challenge-is-ones-own");
            Answer tried = situation
                    .mentee
                    .change("POST", "actions/" + small + "/completion", "{'reason':'They like it'}", 1)
                    .expect(200);

            assertThat(tried.member("microChallenge").asBoolean()).isTrue();
            assertThat(tried.text("state")).isEqualTo("done");
            assertThat(tried.text("stateReason")).isEqualTo("They like it");
        }

        @Test
        void an_action_is_handed_on_to_somebody_with_an_account() {
            String action = add(planned("2026-12-01") + "/actions", "{'task':'Lead the next'}");
            String other = host.newPerson("other");

            assertThat(faults(situation
                            .mentor
                            .change("POST", "actions/" + action + "/handover", "{'to':'nobody at all'}", 1)
                            .expect(400)))
                    .contains("to: unknown-person");
            Answer handed = situation
                    .mentor
                    .change("POST", "actions/" + action + "/handover", "{'to':'" + other + "'}", 1)
                    .expect(200);
            assertThat(handed.member("handedTo").path("username").asText()).isEqualTo(other);
            assertThat(Stream.of("POST", "DELETE")
                            .map(verb -> code(situation
                                    .mentee
                                    .change(verb, "actions/" + action + "/completion", "{}", 2)
                                    .expect(409))))
                    .containsOnly("action-is-handed-on");
        }
    }

    private static String said(Answer answer) {
        return answer.status() + " " + answer.header("ETag").orElse("") + " " + answer.body();
    }
}
