package dev.cairn.mentoring.progress.rest;

import static dev.cairn.mentoring.shared.rest.Told.code;
import static dev.cairn.mentoring.shared.rest.Told.faults;
import static dev.cairn.mentoring.shared.rest.Told.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Contracted;
import dev.cairn.mentoring.shared.rest.Situation;
import dev.cairn.sandbox.permission.SpacePermission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(RunningSandbox.class)
class SpaceSettingsRoutesIT {
    private static final String WRITTEN = "{'daysWithoutEvidence':45,'moves':2,'looseSteps':4,'silentCheckIns':5,"
            + "'doneSteps':6,'weeksWithoutReview':7,'openToViewers':true}";

    @Parameter
    RunningSandbox host;

    private Situation situation;
    private Contracted keeper;
    private String path;

    @BeforeEach
    void aSpaceWithAnAdministrator() {
        situation = new Situation(host);
        String name = host.newPerson("keeper");
        host.grant(situation.spaceKey, host.subject(name), SpacePermission.VIEW, SpacePermission.ADMINISTER);
        keeper = Contracted.as(host, name);
        path = "spaces/" + situation.spaceKey + "/settings";
    }

    private Answer write(String what) {
        return keeper.change("PUT", path, what, keeper.get(path).revision());
    }

    @Test
    void its_administrators_set_when_mentorships_want_attention_and_whoever_views_the_space_reads_it() {
        Answer usual = situation.reader.get(path).expect(200);
        assertThat(usual.json().at("/daysWithoutEvidence").asInt()).isEqualTo(60);
        assertThat(usual.json().at("/openToViewers").asBoolean()).isFalse();
        assertThat(usual.member("can")).isEmpty();
        assertThat(words(keeper.get(path).member("can"))).containsExactly("edit");

        assertThat(write(WRITTEN).expect(200).revision()).isEqualTo(2);

        Answer read = situation.reader.get(path).expect(200);
        assertThat(read.revision()).isEqualTo(2);
        assertThat(read.json().at("/daysWithoutEvidence").asInt()).isEqualTo(45);
        assertThat(read.json().at("/moves").asInt()).isEqualTo(2);
        assertThat(read.json().at("/looseSteps").asInt()).isEqualTo(4);
        assertThat(read.json().at("/silentCheckIns").asInt()).isEqualTo(5);
        assertThat(read.json().at("/doneSteps").asInt()).isEqualTo(6);
        assertThat(read.json().at("/weeksWithoutReview").asInt()).isEqualTo(7);
        assertThat(read.json().at("/openToViewers").asBoolean()).isTrue();
        assertThat(read.member("changedBy")).isNotEmpty();
    }

    @Test
    void nobody_else_changes_it_and_nobody_from_what_is_no_longer_so() {
        write(WRITTEN).expect(200);

        assertThat(code(situation.mentor.change("PUT", path, WRITTEN, 2).expect(403)))
                .isEqualTo("not-space-administrator");
        assertThat(code(keeper.change("PUT", path, WRITTEN, 1).expect(412))).isEqualTo("changed-meanwhile");
        assertThat(keeper.get(path).revision()).isEqualTo(2);
    }

    @Test
    void a_space_that_one_may_not_view_is_not_there() {
        assertThat(situation.outsider.get(path).expect(404).body())
                .isEqualTo(situation
                        .outsider
                        .get("spaces/NONE/settings")
                        .expect(404)
                        .body());
        situation.outsider.change("PUT", path, WRITTEN, 1).expect(404);
    }

    @Test
    void every_fault_is_told_at_once() {
        assertThat(faults(
                        write("{'daysWithoutEvidence':6,'moves':21,'looseSteps':0,'silentCheckIns':1.5,'doneSteps':'2',"
                                        + "'openToViewers':'yes','stars':3}")
                                .expect(400)))
                .containsExactlyInAnyOrder(
                        "daysWithoutEvidence: out-of-range",
                        "moves: out-of-range",
                        "looseSteps: out-of-range",
                        "silentCheckIns: not-a-whole-number",
                        "doneSteps: not-a-whole-number",
                        "weeksWithoutReview: required",
                        "openToViewers: not-yes-or-no",
                        "stars: unknown-member");
        assertThat(keeper.get(path).revision()).isEqualTo(1);
    }
}
