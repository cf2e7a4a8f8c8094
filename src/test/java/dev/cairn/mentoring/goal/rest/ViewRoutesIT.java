package dev.cairn.mentoring.goal.rest;

import static dev.cairn.mentoring.shared.rest.Told.code;
import static dev.cairn.mentoring.shared.rest.Told.faults;
import static dev.cairn.mentoring.shared.rest.Told.ids;
import static dev.cairn.mentoring.shared.rest.Told.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Contracted;
import dev.cairn.mentoring.shared.rest.Situation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Views on a goal and invitations to give one, as their routes tell them. */
@ParameterizedClass
@EnumSource(RunningSandbox.class)
class ViewRoutesIT {
    @Parameter
    RunningSandbox host;

    private Situation situation;
    private String goal;
    private String guestName;
    private Contracted guest;

    @BeforeEach
    void anOpenGoal() {
        situation = new Situation(host);
        goal = situation.openGoal(situation.active());
        guestName = host.newPerson("guest");
        guest = Contracted.as(host, guestName);
    }

    private Answer view(Contracted by, int level) {
        return by.make("goals/" + goal + "/assessments", "{'level':" + level + ",'seen':'Seen'}");
    }

    private Answer invite(Contracted by) {
        return by.make(
                "goals/" + goal + "/invitations", "{'person':'" + guestName + "','until':'2999-12-01T17:30:59+01:00'}");
    }

    private JsonNode waiting() {
        return guest.get("people/me/invitations").expect(200).member("results");
    }

    @Test
    @Tag("R10")
    @Tag("R13")
    void both_views_are_told_with_their_gap_once_both_are_in() {
        Answer own = view(situation.mentee, 4).expect(201);
        assertThat(own.header("Location"))
                .hasValue(host.address() + "/rest/mentoring/1.0/assessments/" + own.text("id"));
        assertThat(own.text("role")).isEqualTo("self");
        assertThat(own.text("audience")).isEqualTo("author");
        assertThat(words(own.member("can"))).containsExactly("edit", "remove");
        situation
                .mentee
                .change("PATCH", "assessments/" + own.text("id"), "{'level':5}", 1)
                .expect(200);

        Answer other = view(situation.mentor, 3).expect(201);

        Answer all = situation.mentee.get("goals/" + goal + "/assessments").expect(200);
        assertThat(ids(all)).containsExactly(own.text("id"), other.text("id"));
        assertThat(all.member("revealed").asBoolean()).isTrue();
        assertThat(words(all.member("in"))).containsExactly("self", "mentor");
        JsonNode point = all.member("points").get(0);
        assertThat(point.get("type").asText() + " " + point.get("role").asText() + " "
                        + point.get("steps").asInt())
                .isEqualTo("gap mentor 2");
        assertThat(situation.mentor.get("assessments/" + own.text("id")).text("audience"))
                .isEqualTo("pair");
        assertThat(code(situation.mentee.change("PATCH", "assessments/" + own.text("id"), "{'level':1}", 2)))
                .isEqualTo("round-closed");
        assertThat(code(situation.mentee.change("DELETE", "assessments/" + own.text("id"), "{}", 2)))
                .isEqualTo("round-closed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | level: required, seen: required",
                "{'level':0,'seen':''} | level: out-of-range, seen: blank",
                "{'level':6,'seen':7} | level: out-of-range, seen: not-a-text",
                "{'level':'3','seen':'x'} | level: not-a-whole-number",
                "{'level':2.5,'seen':'x'} | level: not-a-whole-number",
                "{'level':3,'seen':'x','role':'mentor','round':9} | role: unknown-member, round: unknown-member",
            })
    void a_view_is_refused_field_by_field(String sent, String expected) {
        assertThat(faults(situation.mentee.make("goals/" + goal + "/assessments", sent)))
                .containsExactlyInAnyOrder(expected.split(", "));
    }

    @Test
    @Tag("R12")
    void a_guest_is_told_the_goal_and_says_what_they_see_until_the_invitation_is_taken_back() {
        Answer invitation = invite(situation.mentor).expect(201);
        assertThat(invitation.text("until")).isEqualTo("2999-12-01T16:30:00Z");
        assertThat(ids(situation.mentee.get("goals/" + goal + "/invitations"))).containsExactly(invitation.text("id"));

        assertThat(waiting()).hasSize(1);
        assertThat(waiting().get(0).get("title").asText()).isEqualTo("Lead a review");
        assertThat(waiting().get(0).get("observableAction").asText()).isEqualTo("Steers");
        assertThat(waiting().get(0).get("invitedBy").get("username").asText()).isEqualTo(situation.mentorName);
        Answer own = view(guest, 2).expect(201);
        assertThat(own.text("role")).isEqualTo("stakeholder");
        guest.change("PATCH", "assessments/" + own.text("id"), "{'level':3}", 1).expect(200);
        assertThat(waiting().get(0).get("assessment").get("level").asInt()).isEqualTo(3);
        assertThat(waiting().get(0).get("can")).isEmpty();

        situation
                .mentee
                .change("DELETE", "invitations/" + invitation.text("id"), "{}", 1)
                .expect(204);

        assertThat(waiting()).isEmpty();
        assertThat(guest.change("PATCH", "assessments/" + own.text("id"), "{'level':1}", 2)
                        .status())
                .isEqualTo(404);
        assertThat(view(guest, 1).status()).isEqualTo(404);
        view(situation.mentee, 4).expect(201);
        view(situation.mentor, 4).expect(201);
        assertThat(ids(situation.mentor.get("goals/" + goal + "/assessments"))).contains(own.text("id"));
    }

    @Test
    void a_guest_is_told_nothing_else() {
        String invitation = invite(situation.mentee).expect(201).text("id");

        for (String path : new String[] {
            "goals/" + goal,
            "goals/" + goal + "/assessments",
            "goals/" + goal + "/invitations",
            "invitations/" + invitation
        }) {
            assertThat(guest.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(invite(guest).status()).isEqualTo(404);
        assertThat(guest.change("DELETE", "invitations/" + invitation, "{}", 1).status())
                .isEqualTo(404);
        assertThat(view(situation.outsider, 3).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | person: required, until: required",
                "{'person':'nobody-of-this-name','until':'tomorrow'} | person: unknown-person, until: no-such-moment",
                "{'person':'GUEST','until':'2026-12-01T17:30:00'} | until: no-such-moment",
                "{'person':'GUEST','until':'2020-12-01T17:30:00Z'} | until: moment-not-ahead",
                "{'person':'GUEST','until':'+99999-12-01T17:30:00Z'} | until: no-such-moment",
                "{'person':'GUEST','until':'2999-12-01T17:30:00Z','audience':'page'} | audience: unknown-member",
            })
    void an_invitation_is_refused_field_by_field(String sent, String expected) {
        assertThat(faults(situation.mentee.make("goals/" + goal + "/invitations", sent.replace("GUEST", guestName))))
                .containsExactlyInAnyOrder(expected.split(", "));
    }

    @Test
    void one_of_the_pair_is_not_invited() {
        assertThat(faults(situation.mentee.make(
                        "goals/" + goal + "/invitations",
                        "{'person':'" + situation.mentorName + "','until':'2999-12-01T17:30:00Z'}")))
                .containsExactly("person: of-the-pair");
    }
}
