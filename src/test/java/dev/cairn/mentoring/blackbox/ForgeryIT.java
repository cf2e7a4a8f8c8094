package dev.cairn.mentoring.blackbox;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form of another site could send without asking first is refused, and reading never changes anything. */
class ForgeryIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;

    private static Pair pair;
    private static String goal;
    private static String draft;
    private static String milestone;

    @BeforeAll
    static void a_mentorship_with_a_goal_and_a_milestone() {
        pair = Pair.on(SANDBOX).active();
        goal = pair.goal("Agreed");
        draft = pair.proposedGoal(pair.mentor(), Map.of("title", "Proposed"));
        milestone = pair.milestone(goal, Map.of());
        changes().forEach(change -> {
            if (change.method().equals("PATCH")) {
                assertThat(pair.mentee().get(change.path()).header("ETag")).contains(present(change.path()));
            }
        });
    }

    private record Change(String method, String path, String body) {}

    private static Stream<Change> changes() {
        String id = pair.path();
        return Stream.of(
                new Change(
                        "POST",
                        MENTORING + "mentorships",
                        "{\"mentor\":\"mentor\",\"pageId\":\"" + pair.page() + "\"}"),
                new Change("PATCH", id, "{\"purpose\":\"Forged\"}"),
                new Change("POST", id + "/pause", "{}"),
                new Change("POST", id + "/conclusion", "{}"),
                new Change("PUT", id + "/home", "{\"pageId\":\"" + pair.page() + "\"}"),
                new Change("POST", id + "/goals", "{\"title\":\"Forged\",\"kind\":\"habit\"}"),
                new Change("PUT", id + "/goals/order", "{\"parentId\":null,\"goals\":[]}"),
                new Change("PATCH", draft, "{\"title\":\"Forged\"}"),
                new Change("POST", goal + "/proposals", "{\"title\":\"Forged\",\"reason\":\"Forged\"}"),
                new Change("DELETE", draft, "{}"),
                new Change("POST", draft + "/agreement", "{}"),
                new Change("POST", goal + "/completion", "{}"),
                new Change("POST", goal + "/dropping", "{\"reason\":\"Forged\"}"),
                new Change("POST", goal + "/milestones", "{\"title\":\"Forged\",\"due\":\"2027-01-01\"}"),
                new Change("PATCH", milestone, "{\"title\":\"Forged\"}"),
                new Change("DELETE", milestone, "{}"),
                new Change("POST", milestone + "/completion", "{}"),
                new Change("POST", milestone + "/postponement", "{\"due\":\"2027-01-01\",\"reason\":\"Forged\"}"),
                new Change("POST", milestone + "/dropping", "{\"reason\":\"Forged\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/plain;charset=UTF-8",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/xml"
            })
    void bodies_that_a_foreign_form_can_send_are_refused(String type) {
        String before = everything();

        changes().forEach(change -> {
            Answer answer = pair.mentee()
                    .send(
                            change.method(),
                            change.path(),
                            change.body(),
                            "Content-Type",
                            type,
                            "If-Match",
                            present(change.path()));
            assertThat(answer.status()).as("%s", answer).isEqualTo(415);
        });

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_body_of_no_type_is_refused() {
        String before = everything();

        changes().forEach(change -> {
            Answer answer =
                    pair.mentee().send(change.method(), change.path(), null, "If-Match", present(change.path()));
            assertThat(answer.status()).as("%s", answer).isEqualTo(415);
        });

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void reading_changes_nothing_wherever_it_asks() {
        String before = everything();

        List<String> paths = Stream.concat(
                        changes().map(Change::path),
                        Stream.of(goal + "/agreement", pair.path() + "/acceptance", pair.path() + "/withdrawal"))
                .distinct()
                .toList();
        for (Caller caller : List.of(pair.mentee(), pair.mentor())) {
            for (String path : paths) {
                for (String method : List.of("GET", "HEAD", "OPTIONS")) {
                    Answer answer =
                            caller.send(method, path + "?reason=Forged&title=Forged", null, "If-Match", present(path));
                    assertThat(answer.status()).as("%s %s", method, path).isIn(200, 204, 400, 404, 405);
                }
            }
        }
        for (String output : Macros.OUTPUTS) {
            Macros.view(pair.mentee(), pair.page(), output).expect(200);
        }

        assertThat(everything()).isEqualTo(before);
    }

    /** The revision that a change of this has to start from, so that nothing else stops it. */
    private static String present(String path) {
        return path.startsWith(draft) || path.startsWith(milestone) ? "\"1\"" : "\"2\"";
    }

    /** All that the pair can read, the journal included. */
    private static String everything() {
        return Stream.of("", "/goals", "/journal?limit=200")
                        .map(part -> pair.mentee()
                                .get(pair.path() + part)
                                .expect(200)
                                .body())
                        .reduce("", String::concat)
                + pair.mentee().get(goal + "/milestones").expect(200).body()
                + pair.mentee().get(MENTORING + "mentorships").expect(200).body();
    }
}
