package dev.cairn.mentoring.checkin.rest;

import static dev.cairn.mentoring.shared.rest.Told.code;
import static dev.cairn.mentoring.shared.rest.Told.faults;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Contracted;
import dev.cairn.mentoring.shared.rest.Situation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A setback that is said early, and the day on which something was seen: said, changed, taken back, refused, and who is told. */
@ParameterizedClass
@EnumSource(RunningSandbox.class)
class DataPointRoutesIT {
    private static final String SETBACK = "{'text':'The release moves','setback':true,'seenOn':'2026-03-02'}";

    @Parameter
    RunningSandbox host;

    private Situation situation;
    private String mentorship;
    private String list;

    @BeforeEach
    void aCheckInThatIsPlanned() {
        situation = new Situation(host);
        mentorship = "mentorships/" + situation.active();
        list = "check-ins/"
                + situation
                        .mentee
                        .make(mentorship + "/check-ins", "{'planned':'2130-12-01'}")
                        .expect(201)
                        .text("id")
                + "/data-points";
    }

    private Answer said(String what) {
        return situation.mentee.make(list, what).expect(201);
    }

    private Answer changed(Answer before, String what) {
        return situation.mentee.change("PATCH", path(before), what, before.revision());
    }

    private static String path(Answer point) {
        return "data-points/" + point.text("id");
    }

    private static String inShort(JsonNode point) {
        return point.path("setback").asText() + " " + point.path("polarity").asText() + " "
                + point.path("seenOn").asText();
    }

    @Test
    @Tag("R68")
    void a_setback_is_told_to_both_at_once_as_a_challenge_whatever_else_is_said_of_it() {
        Answer made = said("{'text':'The release moves','setback':true,'polarity':'progress'}");

        assertThat(inShort(made.json())).isEqualTo("true challenge null");
        for (Contracted one : List.of(situation.mentee, situation.mentor)) {
            assertThat(inShort(one.get(list).expect(200).member("results").get(0)))
                    .isEqualTo("true challenge null");
            assertThat(inShort(one.get(path(made)).expect(200).json())).isEqualTo("true challenge null");
            assertThat(one.get(mentorship + "/journal").expect(200).body()).contains("\"setback\":true");
        }
    }

    @Test
    @Tag("R34")
    void the_day_on_which_it_was_seen_is_told_to_both_as_it_was_said() {
        Answer made = said("{'text':'Two hours','seenOn':'2026-03-02'}");

        assertThat(inShort(made.json())).isEqualTo("false null 2026-03-02");
        assertThat(situation.mentor.get(path(made)).expect(200).text("seenOn")).isEqualTo("2026-03-02");
        assertThat(situation.mentor.get(mentorship + "/journal").expect(200).body())
                .contains("\"seenOn\":\"2026-03-02\"");
    }

    @Test
    void without_a_word_of_either_it_is_no_setback_and_seen_on_no_day() {
        assertThat(inShort(said("{'text':'Two hours'}").json())).isEqualTo("false null null");
    }

    @Test
    void each_is_changed_by_itself_and_the_other_stays() {
        Answer made = said(SETBACK);

        Answer seen = changed(made, "{'seenOn':'2026-03-05'}").expect(200);
        assertThat(inShort(seen.json())).isEqualTo("true challenge 2026-03-05");
        Answer none = changed(seen, "{'seenOn':null}").expect(200);
        assertThat(inShort(none.json())).isEqualTo("true challenge null");
        Answer held = changed(none, "{'polarity':'progress'}").expect(200);
        assertThat(inShort(held.json())).as("a setback stays a challenge").isEqualTo("true challenge null");
        Answer back = changed(held, "{'setback':false,'polarity':'progress'}").expect(200);
        assertThat(inShort(back.json())).isEqualTo("false progress null");
        Answer again = changed(back, "{'setback':true}").expect(200);
        assertThat(inShort(again.json())).isEqualTo("true challenge null");

        assertThat(situation.mentor.get(path(made)).expect(200).body()).isEqualTo(bodyFor(situation.mentor, again));
        assertThat(changed(made, "{'seenOn':'2026-03-06'}").status())
                .as("from an old revision")
                .isEqualTo(412);
    }

    private static String bodyFor(Contracted other, Answer point) {
        assertThat(other.get(path(point)).revision()).isEqualTo(point.revision());
        return point.body().replaceFirst("\"can\":\\[[^]]*]", "\"can\":[]");
    }

    @Test
    void what_is_no_day_that_has_come_or_no_yes_or_no_is_refused_by_name_and_changes_nothing() {
        Answer made = said(SETBACK);
        String tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();

        for (String method : List.of("POST", "PATCH")) {
            for (String[] bad : new String[][] {
                {"'seenOn':'" + tomorrow + "'", "seenOn: day-in-the-future"},
                {"'seenOn':'yesterday'", "seenOn: no-such-date"},
                {"'seenOn':5", "seenOn: not-a-text"},
                {"'setback':null", "setback: required"},
                {"'setback':'yes'", "setback: not-yes-or-no"},
                {"'setback':1", "setback: not-yes-or-no"},
            }) {
                String body = "{'text':'Another'," + bad[0] + "}";
                Answer answer = method.equals("POST") ? situation.mentee.make(list, body) : changed(made, body);
                assertThat(faults(answer)).as(method + " " + body).containsExactly(bad[1]);
            }
        }

        assertThat(situation.mentee.get(list).member("total").asInt()).isEqualTo(1);
        assertThat(situation.mentee.get(path(made)).body()).isEqualTo(made.body());
    }

    @Test
    void only_its_author_changes_it_and_who_is_not_of_the_pair_is_told_nothing() {
        Answer made = said(SETBACK);
        String back = "{'setback':false,'seenOn':null}";

        assertThat(code(situation.mentor.change("PATCH", path(made), back, 1).expect(403)))
                .isEqualTo("not-your-step");
        for (Contracted stranger : List.of(situation.reader, situation.outsider)) {
            stranger.get(list).expect(404);
            stranger.get(path(made)).expect(404);
            stranger.change("PATCH", path(made), back, 1).expect(404);
            stranger.make(list, SETBACK).expect(404);
        }

        assertThat(inShort(situation.mentor.get(path(made)).json())).isEqualTo("true challenge 2026-03-02");
    }
}
