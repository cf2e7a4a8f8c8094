package dev.cairn.mentoring.mentorship.rest;

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(RunningSandbox.class)
class SpaceCyclesRoutesIT {
    private static final String WRITTEN = "{'cycles':[{'name':'Sprint','dates':['2027-01-08','2026-12-11']}]}";

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
        path = "spaces/" + situation.spaceKey + "/cycles";
    }

    private Answer write(String what) {
        return keeper.change("PUT", path, what, keeper.get(path).revision());
    }

    @Test
    @Tag("R35")
    void a_pair_meets_on_the_days_of_a_cycle_of_its_space() {
        String cycle = write(WRITTEN).expect(200).json().at("/cycles/0/id").asText();
        String mentorship = "mentorships/" + situation.active();
        situation
                .mentee
                .change(
                        "PATCH",
                        mentorship,
                        "{'cadence':{'cycle':'" + cycle + "'}}",
                        situation.mentee.get(mentorship).revision())
                .expect(200);

        Answer planned = situation.mentor.make(mentorship + "/check-ins", "{}").expect(201);

        assertThat(planned.text("planned")).isEqualTo("2026-12-11");
        assertThat(situation.mentee.get(mentorship).json().at("/cadence/cycle").asText())
                .isEqualTo(cycle);
    }

    @Test
    void a_cycle_of_another_space_is_no_rhythm() {
        String mentorship = "mentorships/" + situation.active();

        assertThat(faults(situation
                        .mentee
                        .change(
                                "PATCH",
                                mentorship,
                                "{'cadence':{'cycle':'6f6c2c0e-9d3a-4a53-8b3e-0f2f6f1f5a11'}}",
                                situation.mentee.get(mentorship).revision())
                        .expect(400)))
                .containsExactly("cadence.cycle: no-such-cycle");
    }

    @Test
    void whoever_views_the_space_reads_them_and_its_administrators_alone_change_them() {
        write(WRITTEN).expect(200);

        Answer read = situation.reader.get(path).expect(200);
        assertThat(read.json().at("/cycles/0/dates/0").asText()).isEqualTo("2026-12-11");
        assertThat(read.member("can")).isEmpty();
        assertThat(words(keeper.get(path).member("can"))).containsExactly("edit");
        assertThat(code(situation.mentor.change("PUT", path, "{'cycles':[]}", 2).expect(403)))
                .isEqualTo("not-space-administrator");
        assertThat(keeper.get(path).member("cycles")).hasSize(1);
    }

    @Test
    void a_space_that_one_may_not_view_is_not_there() {
        write(WRITTEN).expect(200);

        assertThat(situation.outsider.get(path).expect(404).body())
                .isEqualTo(
                        situation.outsider.get("spaces/NONE/cycles").expect(404).body());
        situation.outsider.change("PUT", path, "{'cycles':[]}", 2).expect(404);
    }

    @Test
    void faults_say_in_which_cycle_and_at_which_day_they_are() {
        assertThat(faults(write("{'cycles':[{'name':'A','dates':['2026-12-11','2026-02-30',7]},{'dates':[]}]}")
                        .expect(400)))
                .containsExactlyInAnyOrder(
                        "cycles[0].dates[1]: no-such-date",
                        "cycles[0].dates[2]: not-a-text",
                        "cycles[1].name: required");
        assertThat(faults(write("{}").expect(400))).containsExactly("cycles: required");
    }
}
