package dev.cairn.mentoring.checkin.rest;

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
class PlaybookRoutesIT {
    private static final String CUSTOMERS =
            "{'title':'Customers','ask':'Whom did it reach?','writers':'each','use':'optional','minutes':5,"
                    + "'prompts':[{'text':'What did they say?','surfaces':'strength','emphasis':'technical-skill'}]}";

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
        path = "spaces/" + situation.spaceKey + "/playbooks";
    }

    private Answer publish(long newest, String... sections) {
        return keeper.change(
                "POST", path, "{'news':'Customers first','sections':[" + String.join(",", sections) + "]}", newest);
    }

    private static String section(String id, String use) {
        return "{'id':'" + id + "','use':'" + use + "'}";
    }

    private String planned(String mentorship, String day) {
        return situation
                .mentee
                .make("mentorships/" + mentorship + "/check-ins", "{'planned':'" + day + "'}")
                .expect(201)
                .text("id");
    }

    @Test
    void whoever_views_the_space_reads_the_versions_and_its_administrators_make_them() {
        assertThat(situation.reader.get(path).expect(200).member("results")).hasSize(1);
        assertThat(words(keeper.get(path).member("can"))).containsExactly("edit");

        Answer made = publish(1, CUSTOMERS, section("wins", "required")).expect(200);

        assertThat(made.revision()).isEqualTo(2);
        assertThat(made.member("minutes").asInt()).isEqualTo(5);
        Answer read = situation.reader.get(path + "/2?from=1").expect(200);
        assertThat(read.json().at("/sections/0/prompts/0/text").asText()).isEqualTo("What did they say?");
        assertThat(read.member("differences").findValuesAsText("what")).contains("added", "prompt-added", "gone");
        assertThat(words(situation.reader.get(path).member("can"))).isEmpty();
        assertThat(code(situation
                        .mentor
                        .change("POST", path, "{'news':'Mine','sections':[]}", 2)
                        .expect(403)))
                .isEqualTo("not-playbook-administrator");
    }

    @Test
    void a_version_stays_as_it_is_and_the_next_one_is_made_from_the_newest() {
        String first = publish(1, CUSTOMERS).expect(200).body();
        publish(2, section("wins", "required")).expect(200);

        assertThat(code(publish(2, section("recap", "required")).expect(412))).isEqualTo("changed-meanwhile");
        assertThat(situation.reader.get(path + "/2").expect(200).body()).isEqualTo(first);
        situation.reader.get(path + "/4").expect(404);
        situation.outsider.get(path + "/2").expect(404);
    }

    @Test
    void faults_say_in_which_section_they_are() {
        assertThat(faults(publish(1, section("data", "optional"), section("x", "optional"), "{'use':'optional'}")
                        .expect(400)))
                .containsExactlyInAnyOrder(
                        "sections[0].use: core-section",
                        "sections[1].id: no-such-section",
                        "sections[2].title: required",
                        "sections[2].ask: required",
                        "sections[2].writers: required");
    }

    @Test
    void a_check_in_keeps_what_it_began_with_and_the_pair_alone_chooses_for_the_next_ones() {
        String mentorship = situation.active();
        String playbook = "mentorships/" + mentorship + "/playbook";
        String before = planned(mentorship, "2026-12-01");
        publish(1, CUSTOMERS, section("wins", "required"), section("challenge", "optional"))
                .expect(200);

        Answer offered = situation.mentor.get(playbook).expect(200);
        assertThat(offered.json().at("/offered/number").asInt()).isEqualTo(2);
        assertThat(offered.json().at("/offered/news").asText()).isEqualTo("Customers first");
        situation.reader.get(playbook).expect(404);
        String choice = "{'spaceKey':'" + situation.spaceKey + "','number':2,'hidden':['challenge']}";
        situation.reader.change("PUT", playbook, choice, 1).expect(404);

        Answer chosen = situation
                .mentor
                .change("PUT", playbook, choice, offered.revision())
                .expect(200);

        assertThat(chosen.json().at("/offered").isNull()).isTrue();
        Answer next = situation
                .mentee
                .get("check-ins/" + planned(mentorship, "2026-12-15"))
                .expect(200);
        assertThat(next.member("sections").findValuesAsText("kind")).containsSubsequence("own", "wins", "data");
        assertThat(next.member("sections").findValuesAsText("id")).doesNotContain("challenge", "recap");
        assertThat(situation
                        .mentee
                        .get("check-ins/" + before)
                        .expect(200)
                        .member("sections")
                        .findValuesAsText("id"))
                .contains("challenge", "recap");
    }

    @Test
    void what_is_written_in_a_section_of_the_spaces_own_is_shared_as_anywhere_else() {
        publish(1, CUSTOMERS).expect(200);
        String checkIn = "check-ins/" + planned(situation.active(), "2026-12-01");
        String own = situation
                .mentee
                .get(checkIn)
                .json()
                .at("/sections/0/parts/0/field")
                .asText();

        situation
                .mentee
                .change("POST", checkIn + "/drafts/" + own + "/sharing", "{'text':'Two of them'}", 1)
                .expect(200);

        assertThat(situation
                        .mentor
                        .get(checkIn)
                        .json()
                        .at("/sections/0/parts/0/text")
                        .asText())
                .isEqualTo("Two of them");
        situation.mentee.get(checkIn + "/drafts/wins").expect(404);
    }
}
