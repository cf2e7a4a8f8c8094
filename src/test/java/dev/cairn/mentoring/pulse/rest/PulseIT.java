package dev.cairn.mentoring.pulse.rest;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.sandbox.Sandbox;
import dev.cairn.sandbox.SandboxOptions;
import dev.cairn.sandbox.people.NewPerson;
import dev.cairn.sandbox.plugin.osgi.SettableTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Over the end of a quarter: who answers, what becomes of it, and what a space is told. */
class PulseIT {
    private static final Instant IN_THE_QUARTER = Instant.parse("2027-02-10T10:00:00Z");
    private static final Instant AFTER_IT = Instant.parse("2027-04-02T00:00:01Z");
    private static final Map<String, Integer> ANSWER = Map.of("clarity", 4, "usefulness", 5, "support", 2);

    private static SettableTime.Wanted settable;
    private static Sandbox sandbox;
    private static int spaces;

    private final List<Pair> pairs = new ArrayList<>();
    private String space;

    @BeforeAll
    static void a_sandbox_whose_time_can_be_set() {
        settable = SettableTime.want();
        sandbox = Sandbox.start(SandboxOptions.of(RunningSandbox.newHome(), RunningSandbox.pluginJar()));
    }

    @AfterAll
    static void the_time_of_the_machine_again() {
        sandbox.close();
        settable.close();
    }

    @BeforeEach
    void a_space_in_february() {
        SettableTime.set(IN_THE_QUARTER);
        spaces++;
        space = "PULSE" + spaces;
        as("admin").makeSpace(space);
    }

    private static Caller as(String username) {
        return new Caller(() -> sandbox.baseUri(), username);
    }

    private Pair newPair() {
        String number = spaces + "x" + pairs.size();
        for (String role : List.of("mentor", "mentee")) {
            sandbox.content().people().create(NewPerson.of(role + number, role + number, "The " + role));
        }
        long page = as("admin").makePage(space, "Home " + number, "<p/>");
        Pair pair = Pair.of(as("mentor" + number), as("mentee" + number), space, page)
                .active();
        pairs.add(pair);
        return pair;
    }

    /** Where a check-in of theirs is that was closed just now. */
    private static String closed(Pair pair) {
        String checkIn = MENTORING + "check-ins/"
                + pair.mentee()
                        .post(pair.path() + "/check-ins", Map.of("planned", "2027-03-0" + (1 + planned(pair))))
                        .expect(201)
                        .text("id");
        String shown = pair.mentee().get(checkIn).expect(200).text("standing", "fingerprint");
        Map<String, Object> assent = Map.of("fingerprint", shown);
        pair.mentee().change("POST", checkIn + "/confirmation", assent, 1).expect(200);
        Map<String, Object> last = Map.of("fingerprint", shown, "withoutNextSteps", true);
        pair.mentor().change("POST", checkIn + "/closing", last, 1).expect(200);
        return checkIn;
    }

    private static int planned(Pair pair) {
        return pair.mentee().get(pair.path() + "/check-ins").member("total").asInt();
    }

    private static Answer say(Pair pair, String checkIn, Map<String, ?> what) {
        long revision = pair.mentee().get(checkIn + "/pulse").expect(200).revision();
        return pair.mentee().change("PUT", checkIn + "/pulse", what, revision);
    }

    private List<String> quarters() {
        JsonNode told = as("admin")
                .get(MENTORING + "spaces/" + space + "/pulse")
                .expect(200)
                .json();
        return StreamSupport.stream(told.path("quarters").spliterator(), false)
                .map(one ->
                        one.path("quarter").asText() + " " + one.path("clarity").asText() + " "
                                + one.path("usefulness").asText() + " "
                                + one.path("support").asText())
                .toList();
    }

    private void answeredBy(int people) {
        for (int person = 0; person < people; person++) {
            Pair pair = newPair();
            say(pair, closed(pair), ANSWER).expect(200);
        }
    }

    @Test
    @Tag("R126")
    void four_mentees_are_told_nothing_of_and_five_are_once_the_quarter_is_over() {
        answeredBy(4);
        SettableTime.set(AFTER_IT);
        assertThat(quarters()).isEmpty();

        SettableTime.set(IN_THE_QUARTER);
        answeredBy(1);
        assertThat(quarters()).as("while it runs").isEmpty();

        SettableTime.set(AFTER_IT);
        assertThat(quarters()).containsExactly("2027-Q1 4.0 5.0 2.0");
    }

    @Test
    @Tag("R126")
    void the_same_mentee_five_times_is_one() {
        Pair pair = newPair();
        for (int time = 0; time < 5; time++) {
            say(pair, closed(pair), ANSWER).expect(200);
        }

        SettableTime.set(AFTER_IT);

        assertThat(quarters()).isEmpty();
    }

    @Test
    @Tag("R126")
    void what_was_said_can_be_changed_while_the_quarter_runs_and_never_after() {
        answeredBy(4);
        Pair pair = newPair();
        String checkIn = closed(pair);
        say(pair, checkIn, ANSWER).expect(200);
        say(pair, checkIn, Map.of("skipped", true)).expect(200);
        Answer last = say(pair, checkIn, Map.of("clarity", 1, "usefulness", 1, "support", 5))
                .expect(200);
        SettableTime.set(AFTER_IT);
        List<String> told = quarters();

        assertThat(say(pair, checkIn, ANSWER).expect(409).text("code")).isEqualTo("pulse-is-fixed");
        assertThat(say(pair, checkIn, Map.of("skipped", true)).expect(409).text("code"))
                .isEqualTo("pulse-is-fixed");
        pair.mentee()
                .change("DELETE", checkIn + "/pulse", Map.of(), last.revision())
                .expect(409);

        assertThat(pair.mentee()
                        .get(checkIn + "/pulse")
                        .expect(200)
                        .member("fixed")
                        .asBoolean())
                .isTrue();
        assertThat(quarters()).isEqualTo(told).hasSize(1);
    }

    @Test
    @Tag("R126")
    void the_mentor_is_answered_as_if_there_were_no_check_in() {
        Pair pair = newPair();
        String checkIn = closed(pair);
        say(pair, checkIn, ANSWER).expect(200);
        String absent = MENTORING + "check-ins/00000000-1111-4222-8333-444444444444/pulse";

        assertThat(pair.mentor().get(checkIn + "/pulse").expect(404).body())
                .isEqualTo(pair.mentee().get(absent).expect(404).body());
        assertThat(pair.mentor()
                        .change("PUT", checkIn + "/pulse", ANSWER, 1)
                        .expect(404)
                        .body())
                .isEqualTo(pair.mentee()
                        .change("PUT", absent, ANSWER, 1)
                        .expect(404)
                        .body());
        assertThat(pair.mentor()
                        .change("DELETE", checkIn + "/pulse", Map.of(), 2)
                        .expect(404)
                        .body())
                .isEqualTo(pair.mentee()
                        .change("DELETE", absent, Map.of(), 2)
                        .expect(404)
                        .body());
    }

    @Test
    @Tag("R126")
    void a_page_shows_the_questions_to_the_mentee_alone_and_on_a_screen_alone() {
        Pair pair = newPair();
        closed(pair);
        long page = as("admin")
                .makePage(
                        space, "Talk", Macros.storage(Macros.CHECK_IN, Map.of("mentorship", pair.id(), "which", "1")));
        String asked = "data-mentoring=\"pulse\"";

        assertThat(Macros.view(pair.mentee(), page, "display").body()).contains(asked);
        assertThat(Macros.view(pair.mentor(), page, "display").body()).doesNotContain(asked);
        for (String output : List.of("pdf", "word", "email", "preview")) {
            assertThat(Macros.view(pair.mentee(), page, output).body())
                    .as(output)
                    .doesNotContain(asked)
                    .doesNotContain("pulse");
        }
    }

    @Test
    @Tag("R126")
    void a_page_tells_the_means_of_its_space_on_screen_and_paper_to_whoever_may_view_it() {
        answeredBy(5);
        long page = as("admin").makePage(space, "How it goes", Macros.storage("mentoring-pulse", Map.of()));
        assertThat(Macros.view(as("admin"), page, "display").body()).contains("Not enough answers yet");

        SettableTime.set(AFTER_IT);

        for (String output : List.of("display", "pdf")) {
            assertThat(Macros.view(as("admin"), page, output).body())
                    .as(output)
                    .contains("2027, quarter 1", "5 or more")
                    .doesNotContain("Not enough");
        }
    }

    @Test
    void an_answer_is_refused_like_everything_else() {
        Pair pair = newPair();
        String checkIn = closed(pair);

        say(pair, checkIn, Map.of("clarity", 4, "usefulness", 5)).expect(400);
        say(pair, checkIn, Map.of("clarity", 6, "usefulness", 0, "support", 1)).expect(400);
        say(pair, checkIn, Map.of()).expect(400);
        say(pair, checkIn, ANSWER).expect(200);
        pair.mentee().change("PUT", checkIn + "/pulse", ANSWER, 1).expect(412);
    }
}
