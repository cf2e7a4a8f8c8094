package dev.cairn.mentoring.checkin.rest;

import static dev.cairn.mentoring.shared.rest.Told.code;
import static dev.cairn.mentoring.shared.rest.Told.faults;
import static dev.cairn.mentoring.shared.rest.Told.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Contracted;
import dev.cairn.mentoring.shared.rest.Situation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(RunningSandbox.class)
class ClosingIT {
    /** What is still done after closing: one's own words are saved, something is put right, and actions live on. */
    private static final Set<String> LIVES_ON = Set.of(
            "PUT /check-ins/{id}/drafts/{field}",
            "POST /check-ins/{id}/notes",
            "POST /actions/{id}/completion",
            "DELETE /actions/{id}/completion",
            "POST /actions/{id}/dropping",
            "POST /actions/{id}/handover",
            "POST /risks/{id}/end",
            "DELETE /risks/{id}/end");

    @Parameter
    RunningSandbox host;

    private Situation situation;
    private String checkIn;

    @BeforeEach
    void aCheckIn() {
        situation = new Situation(host);
        String mentorship = "mentorships/" + situation.active();
        checkIn = "check-ins/"
                + situation
                        .mentee
                        .make(mentorship + "/check-ins", "{'planned':'2026-12-01'}")
                        .expect(201)
                        .text("id");
    }

    private String made(String what, String body) {
        return situation.mentee.make(checkIn + "/" + what, body).expect(201).text("id");
    }

    private JsonNode standing(Contracted caller) {
        return caller.get(checkIn).expect(200).member("standing");
    }

    private String shown() {
        return "{'fingerprint':'"
                + standing(situation.mentee).path("fingerprint").asText() + "'}";
    }

    private Answer confirm(Contracted caller) {
        return caller.change("POST", checkIn + "/confirmation", shown(), 1);
    }

    private Answer close(Contracted caller) {
        return caller.change("POST", checkIn + "/closing", shown(), 1);
    }

    @Nested
    class A_confirmation {
        @Test
        void is_shown_to_both_and_says_when_something_changed_since() {
            confirm(situation.mentee).expect(200);
            JsonNode first = standing(situation.mentor).path("confirmations").get(0);
            assertThat(first.path("by").path("username").asText()).isEqualTo(situation.menteeName);
            assertThat(first.path("current").asBoolean()).isTrue();

            made("actions", "{'task':'Lead the next'}");

            assertThat(standing(situation.mentor)
                            .path("confirmations")
                            .get(0)
                            .path("current")
                            .asBoolean())
                    .isFalse();
            assertThat(words(standing(situation.mentor).path("missing"))).containsExactly("partner-confirmed-earlier");
        }

        @Test
        void is_for_what_was_shown_and_for_nothing_else() {
            String before = shown();
            made("data-points", "{'text':'Two hours'}");

            assertThat(code(situation
                            .mentee
                            .change("POST", checkIn + "/confirmation", before, 1)
                            .expect(412)))
                    .isEqualTo("changed-meanwhile");
            assertThat(faults(situation
                            .mentee
                            .change("POST", checkIn + "/confirmation", "{}", 1)
                            .expect(400)))
                    .containsExactly("fingerprint: required");
        }

        @Test
        void can_be_taken_back() {
            confirm(situation.mentee).expect(200);
            situation
                    .mentee
                    .change("DELETE", checkIn + "/confirmation", "{}", 1)
                    .expect(200);

            assertThat(standing(situation.mentor).path("confirmations")).isEmpty();
        }
    }

    @Nested
    class Closing {
        @Test
        void says_what_is_missing_and_is_done_with_the_second_word() {
            assertThat(words(standing(situation.mentor).path("missing")))
                    .containsExactly("partner-has-not-confirmed", "no-next-steps");
            assertThat(code(close(situation.mentor).expect(409))).isEqualTo("partner-has-not-confirmed");
            confirm(situation.mentee).expect(200);
            assertThat(faults(close(situation.mentor).expect(400))).containsExactly("withoutNextSteps: no-next-steps");

            Answer closed = situation
                    .mentor
                    .change("POST", checkIn + "/closing", shown().replace("}", ",'withoutNextSteps':true}"), 1)
                    .expect(200);

            assertThat(closed.text("state")).isEqualTo("closed");
            assertThat(closed.member("closing").path("nextSteps").asInt()).isZero();
            assertThat(closed.member("closing").path("by").path("username").asText())
                    .isEqualTo(situation.mentorName);
            assertThat(closed.member("standing").isNull()).isTrue();
            assertThat(words(closed.member("can"))).containsExactly("add-note");
        }

        @Test
        void takes_one_word_where_the_account_of_the_other_one_is_gone() {
            made("actions", "{'task':'Lead the next'}");
            host.content().people().delete(host.person(situation.mentorName));

            assertThat(words(standing(situation.mentee).path("missing"))).isEmpty();
            assertThat(close(situation.mentee).expect(200).text("state")).isEqualTo("closed");
        }
    }

    @Test
    void a_snapshot_says_what_is_for_the_page_and_is_told_to_the_pair_alone() {
        made("actions", "{'task':'Ask the board','audience':'page'}");
        made("actions", "{'task':'Sleep more'}");
        String before = situation.mentee.get(checkIn + "/snapshot").expect(200).text("storage");
        confirm(situation.mentee).expect(200);
        close(situation.mentor).expect(200);

        assertThat(before)
                .contains("<p>Next steps: 2</p><ul><li>Ask the board</li></ul>")
                .doesNotContain("Sleep");
        assertThat(situation.mentor.get(checkIn + "/snapshot").expect(200).text("storage"))
                .isEqualTo(before);
        situation.reader.get(checkIn + "/snapshot").expect(404);
        assertThat(code(situation
                        .mentor
                        .make(checkIn + "/actions", "{'task':'Rest','audience':'page'}")
                        .expect(409)))
                .isEqualTo("check-in-is-closed");
    }

    @Nested
    class A_closed_check_in {
        private final Map<String, String> items = new HashMap<>();

        @BeforeEach
        void closed() {
            String point = made("data-points", "{'text':'Two hours'}");
            items.put("data-points", point);
            items.put("interpretations", made("interpretations", "{'text':'It pays off','cites':['" + point + "']}"));
            items.put("actions", made("actions", "{'task':'Lead the next'}"));
            items.put("risks", made("risks", "{'what':'The release'}"));
            confirm(situation.mentor).expect(200);
            close(situation.mentee).expect(200);
        }

        private String pathOf(String route) {
            String path = route.replaceFirst("[A-Z]+ /", "").replace("{field}", "purpose");
            String kind = path.replaceFirst("/.*", "");
            return path.replace("{id}", items.getOrDefault(kind, checkIn.replace("check-ins/", "")));
        }

        /** Every route of the contract that changes something of a check-in or of what stands in one. */
        private static Set<String> changing() {
            Set<String> routes = new TreeSet<>();
            new OpenAPIV3Parser()
                    .read("src/main/resources/openapi/mentoring-1.0.yaml")
                    .getPaths()
                    .forEach((path, operations) -> operations
                            .readOperationsMap()
                            .forEach((method, operation) -> {
                                boolean ofOne =
                                        operation.getTags().contains("check-ins") && !path.startsWith("/mentorships/");
                                if (ofOne && !method.name().equals("GET")) {
                                    routes.add(method.name() + " " + path);
                                }
                            }));
            return routes;
        }

        @Test
        void stays_as_it_is_on_every_route_that_would_change_it() {
            Set<String> refused = changing();
            assertThat(refused).containsAll(LIVES_ON);
            refused.removeAll(LIVES_ON);
            assertThat(refused).hasSizeGreaterThanOrEqualTo(14);
            Answer before = situation.mentee.get(checkIn).expect(200);

            for (String route : refused) {
                String path = pathOf(route);
                String one = path.replaceFirst("^([a-z-]+/[^/]+).*", "$1");
                // no field was ever shared, so each of them is at its first revision
                long revision = path.endsWith("/sharing")
                        ? 1
                        : situation.mentee.get(one).expect(200).revision();
                Answer answer = situation.mentee.change(route.replaceFirst(" .*", ""), path, "{}", revision);
                assertThat(answer.status()).as("%s: %s", route, answer).isEqualTo(409);
                assertThat(code(answer)).as(route).isEqualTo("check-in-is-closed");
            }

            assertThat(situation.mentee.get(checkIn).json()).isEqualTo(before.json());
        }

        @Test
        void keeps_nobody_from_their_own_words() {
            Answer saved = situation
                    .mentor
                    .change("PUT", checkIn + "/drafts/purpose", "{'text':'I had more to say'}", 1)
                    .expect(200);
            assertThat(saved.member("shareable").asBoolean()).isFalse();

            assertThat(situation
                            .mentor
                            .get(checkIn + "/drafts")
                            .member("results")
                            .findValuesAsText("text"))
                    .containsExactly("I had more to say");
            assertThat(situation.mentee.get(checkIn + "/drafts").member("total").asInt())
                    .isZero();
        }

        @Test
        void has_actions_that_live_on() {
            String action = "actions/" + items.get("actions");

            assertThat(situation
                            .mentor
                            .change("POST", action + "/completion", "{}", 1)
                            .expect(200)
                            .text("state"))
                    .isEqualTo("done");
            assertThat(situation
                            .mentor
                            .change("DELETE", action + "/completion", "{}", 2)
                            .expect(200)
                            .text("state"))
                    .isEqualTo("open");
        }

        @Test
        void is_put_right_by_notes_that_stay_as_they_are() {
            Answer note = situation
                    .mentor
                    .make(checkIn + "/notes", "{'text':'It was Thursday'}")
                    .expect(201);
            situation
                    .mentee
                    .make(checkIn + "/notes", "{'text':'In the morning'}")
                    .expect(201);

            JsonNode all = situation.mentee.get(checkIn + "/notes").expect(200).member("results");
            assertThat(all.findValuesAsText("text")).containsExactly("It was Thursday", "In the morning");
            assertThat(all.get(0).path("author").path("username").asText()).isEqualTo(situation.mentorName);
            assertThat(note.header("Location"))
                    .hasValue(host.address() + "/rest/mentoring/1.0/notes/" + note.text("id"));
            assertThat(situation
                            .mentee
                            .get("notes/" + note.text("id"))
                            .expect(200)
                            .json())
                    .isEqualTo(note.json());
            situation.reader.get("notes/" + note.text("id")).expect(404);
            situation.reader.get(checkIn + "/notes").expect(404);
        }
    }
}
