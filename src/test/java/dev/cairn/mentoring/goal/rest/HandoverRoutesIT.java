package dev.cairn.mentoring.goal.rest;

import static dev.cairn.mentoring.shared.rest.Told.code;
import static dev.cairn.mentoring.shared.rest.Told.faults;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Contracted;
import dev.cairn.mentoring.shared.rest.Situation;
import dev.cairn.sandbox.permission.SpacePermission;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A mentee passes goals on to another mentor, over HTTP. */
@ParameterizedClass
@EnumSource(RunningSandbox.class)
class HandoverRoutesIT {
    @Parameter
    RunningSandbox host;

    private Situation situation;
    private String mentorship;
    private String goal;
    private String milestone;
    private Contracted next;
    private String to;

    @BeforeEach
    void a_goal_and_a_mentorship_with_somebody_else() {
        situation = new Situation(host);
        mentorship = situation.active();
        goal = situation.openGoal(mentorship);
        milestone = situation.milestone(goal);
        String name = host.newPerson("next");
        host.grant(situation.spaceKey, host.subject(name), SpacePermission.VIEW, SpacePermission.EDIT);
        next = Contracted.as(host, name);
        to = situation
                .mentee
                .make(
                        "mentorships",
                        "{'mentor':'" + name + "','pageId':'" + situation.page()
                                + "','success':{'skills':'Listens','routines':'Every week','outcomes':'Leads'}}")
                .expect(201)
                .text("id");
    }

    private String route() {
        return "mentorships/" + mentorship + "/handover";
    }

    private String asked() {
        return "{'to':'" + to + "','goals':['" + goal + "'],'milestones':['" + milestone + "']}";
    }

    @Test
    @Tag("R122")
    void the_next_mentor_finds_the_goal_as_a_proposal_and_agrees_to_it() {
        String made = situation
                .mentee
                .make(route(), asked())
                .expect(200)
                .json()
                .at("/goals/0")
                .asText();

        assertThat(made).isNotEqualTo(goal);
        assertThat(next.get("goals/" + made).expect(200).text("title")).isEqualTo("Lead a review");
        assertThat(next.get("goals/" + made + "/milestones").expect(200).body()).contains("First talk");
        next.change("POST", "mentorships/" + to + "/acceptance", "{}", 1).expect(200);
        next.change("POST", "goals/" + made + "/agreement", "{}", 1).expect(200);
        assertThat(situation.mentor.get("goals/" + goal).expect(200).text("state"))
                .isEqualTo("open");
        situation.mentor.get("goals/" + made).expect(404);
        next.get("goals/" + goal).expect(404);
    }

    @Test
    @Tag("R122")
    void the_first_mentor_is_told_nothing_by_any_answer_about_the_mentorship() {
        String before = said();

        situation.mentee.make(route(), asked()).expect(200);

        assertThat(said()).isEqualTo(before);
    }

    private String said() {
        StringBuilder said = new StringBuilder();
        for (String path : new String[] {"", "/goals", "/journal"}) {
            var answer =
                    situation.mentor.get("mentorships/" + mentorship + path).expect(200);
            said.append(answer.header("ETag")).append(answer.body());
        }
        return said.toString();
    }

    @Test
    void it_is_the_mentees_alone() {
        assertThat(code(situation.mentor.make(route(), asked()).expect(403))).isEqualTo("only-the-mentee-hands-over");
        assertThat(code(situation.reader.make(route(), asked()).expect(403))).isEqualTo("only-the-pair");
        situation.outsider.make(route(), asked()).expect(404);
        next.make(route(), asked()).expect(403);
    }

    @Test
    void a_mentorship_that_is_not_there_is_told_like_one_that_is_not_theirs() {
        String none = UUID.randomUUID().toString();

        assertThat(faults(situation.mentee.make(route(), asked().replace(to, none))))
                .containsExactly("to: unknown-mentorship");
        assertThat(faults(situation.mentee.make(route(), asked().replace(to, mentorship))))
                .containsExactly("to: unknown-mentorship");
        assertThat(faults(situation.mentee.make(route(), "{}")))
                .containsExactlyInAnyOrder("goals: nothing-picked", "to: required");
    }
}
