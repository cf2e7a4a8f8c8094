package dev.cairn.mentoring.checkin.rest;

import static dev.cairn.mentoring.shared.rest.Told.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Contracted;
import dev.cairn.mentoring.shared.rest.Situation;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A next step that somebody outside the pair is to do: told to them when both stand by it, and nothing else with it. */
@ParameterizedClass
@EnumSource(RunningSandbox.class)
class EntrustedActionIT {
    private static final String MY_MENTORING = "/plugins/servlet/mentoring/my-mentoring";
    private static final String TASK = "Show the two how a design review is prepared";

    @Parameter
    RunningSandbox host;

    private Situation situation;
    private String helperName;
    private Contracted helper;
    private String mentorship;
    private String checkIn;
    private String action;

    @BeforeEach
    void a_next_step_for_somebody_else() {
        situation = new Situation(host);
        helperName = host.newPerson("helper");
        helper = Contracted.as(host, helperName);
        mentorship = situation.active();
        String goal = situation.openGoal(mentorship);
        checkIn = "check-ins/"
                + situation
                        .mentee
                        .make("mentorships/" + mentorship + "/check-ins", "{'planned':'2026-12-01'}")
                        .expect(201)
                        .text("id");
        action = "actions/"
                + situation
                        .mentor
                        .make(
                                checkIn + "/actions",
                                "{'task':'" + TASK + "','owner':{'username':'" + helperName
                                        + "'},'deadline':'2031-02-03','resources':'An hour in March','adjustment':true,'serves':'"
                                        + goal + "'}")
                        .expect(201)
                        .text("id");
    }

    private void close() {
        String shown = "{'fingerprint':'"
                + situation
                        .mentee
                        .get(checkIn)
                        .json()
                        .at("/standing/fingerprint")
                        .asText() + "'}";
        situation.mentee.change("POST", checkIn + "/confirmation", shown, 1).expect(200);
        situation.mentor.change("POST", checkIn + "/closing", shown, 1).expect(200);
    }

    private String myMentoring(String username) {
        return Jsoup.parse(host.as(username).get(MY_MENTORING).expect(200).body())
                .text();
    }

    private Answer complete(Contracted by) {
        return by.change("POST", action + "/completion", "{'reason':'On Tuesday'}", 1);
    }

    @Test
    @Tag("R89")
    void is_theirs_to_read_once_the_check_in_is_closed_and_not_before() {
        helper.get(action).expect(404);
        complete(helper).expect(404);
        assertThat(myMentoring(helperName)).doesNotContain(TASK);

        close();

        assertThat(myMentoring(helperName))
                .contains(TASK, "by Mon, Feb 3, 2031", "An hour in March", "Given to you by The mentor")
                .doesNotContain("The mentee", "Lead a review");
        JsonNode told = helper.get(action).expect(200).json();
        assertThat(told.path("task").asText()).isEqualTo(TASK);
        assertThat(told.path("deadline").asText()).isEqualTo("2031-02-03");
        assertThat(told.path("resources").asText()).isEqualTo("An hour in March");
        assertThat(told.at("/author/username").asText()).isEqualTo(situation.mentorName);
        assertThat(words(told.path("can"))).containsExactly("complete");
        assertThat(told.path("serves").isNull()).isTrue();
        assertThat(told.path("adjustment").asBoolean()).isFalse();
        assertThat(situation.mentee.get(action).json().path("serves").isNull()).isFalse();
    }

    @Test
    void opens_nothing_else_and_nobody_elses_eyes() {
        close();

        for (String path : List.of(
                checkIn,
                checkIn + "/actions",
                checkIn + "/data-points",
                checkIn + "/calendar.ics",
                "mentorships/" + mentorship,
                "mentorships/" + mentorship + "/check-ins",
                "mentorships/" + mentorship + "/goals",
                "mentorships/" + mentorship + "/journal")) {
            helper.get(path).expect(404);
        }
        for (Contracted other : List.of(situation.reader, situation.outsider, Contracted.as(host, "admin"))) {
            other.get(action).expect(404);
            complete(other).expect(404);
        }
        helper.change("PATCH", action, "{'task':'Less'}", 1).expect(404);
        helper.change("DELETE", action, "{}", 1).expect(404);
        helper.change("POST", action + "/dropping", "{'reason':'No'}", 1).expect(404);
        helper.change("POST", action + "/handover", "{'to':{'username':'" + situation.menteeName + "'}}", 1)
                .expect(404);
        assertThat(situation.mentor.get(action).json().path("state").asText()).isEqualTo("open");
    }

    @Test
    void is_done_when_they_say_so_and_the_pair_reads_who_did() {
        close();

        Answer done = complete(helper).expect(200);

        assertThat(done.text("state")).isEqualTo("done");
        assertThat(words(done.member("can"))).isEmpty();
        helper.change("DELETE", action + "/completion", "{}", 2).expect(404);
        assertThat(myMentoring(helperName)).doesNotContain(TASK);
        assertThat(situation.mentee.get(action).json().path("state").asText()).isEqualTo("done");
        JsonNode newest = situation
                .mentee
                .get("mentorships/" + mentorship + "/journal?limit=1")
                .expect(200)
                .member("results")
                .get(0);
        assertThat(newest.at("/by/username").asText()).isEqualTo(helperName);
        assertThat(newest.path("action").asText()).isEqualTo("done");

        situation
                .mentee
                .change("DELETE", action + "/completion", "{'reason':'Half of it'}", 2)
                .expect(200);
        assertThat(myMentoring(helperName)).contains(TASK);
    }

    @Test
    void is_theirs_while_the_two_work_together() {
        close();
        situation
                .mentee
                .change(
                        "POST",
                        "mentorships/" + mentorship + "/pause",
                        "{}",
                        situation.revision("mentorships/" + mentorship))
                .expect(200);

        helper.get(action).expect(404);
        complete(helper).expect(404);
        assertThat(myMentoring(helperName)).doesNotContain(TASK);
    }
}
