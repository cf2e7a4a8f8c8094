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
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(RunningSandbox.class)
class SpaceWordsRoutesIT {
    private static final String WRITTEN =
            "{'observation':'Situation, behaviour, impact','words':[{'word':'Blocked','meaning':'Tried twice'}]}";

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
        path = "spaces/" + situation.spaceKey + "/shared-words";
    }

    private Answer write(String what) {
        return keeper.change("PATCH", path, what, keeper.get(path).revision());
    }

    @Test
    @Tag("R3")
    void a_pair_inherits_the_words_of_its_space_until_it_has_its_own() {
        String mentorship = situation.active();
        String agreement = "mentorships/" + mentorship + "/agreement";
        write(WRITTEN).expect(200);

        Answer inherited = situation.mentee.get(agreement).expect(200);
        assertThat(inherited.json().at("/suggested/observation").asText()).isEqualTo("Situation, behaviour, impact");
        assertThat(inherited.json().at("/suggested/words/0/word").asText()).isEqualTo("Blocked");
        assertThat(inherited.member("words")).isEmpty();

        Answer own = situation
                .mentor
                .change(
                        "PATCH",
                        agreement,
                        "{'words':[{'word':'blocked','meaning':'I need you'}]}",
                        inherited.revision())
                .expect(200);
        assertThat(own.json().at("/suggested/words")).isEmpty();
        assertThat(keeper.get(path).expect(200).body()).doesNotContain("I need you");
    }

    @Test
    void whoever_views_the_space_reads_them_and_its_administrators_alone_change_them() {
        write(WRITTEN).expect(200);

        Answer read = situation.reader.get(path).expect(200);
        assertThat(read.json().at("/words/0/meaning").asText()).isEqualTo("Tried twice");
        assertThat(read.member("can")).isEmpty();
        assertThat(words(keeper.get(path).member("can"))).containsExactly("edit");
        assertThat(code(situation
                        .mentor
                        .change("PATCH", path, "{'words':null}", 2)
                        .expect(403)))
                .isEqualTo("not-space-administrator");
        assertThat(keeper.get(path).member("words")).hasSize(1);
    }

    @Test
    void a_space_that_one_may_not_view_is_not_there() {
        write(WRITTEN).expect(200);

        assertThat(situation.outsider.get(path).expect(404).body())
                .isEqualTo(situation
                        .outsider
                        .get("spaces/NONE/shared-words")
                        .expect(404)
                        .body());
        situation.outsider.change("PATCH", path, "{'words':null}", 2).expect(404);
    }

    @Test
    void the_key_of_a_space_is_read_in_capitals_or_not() {
        write(WRITTEN).expect(200);

        Answer read = situation
                .reader
                .get("spaces/" + situation.spaceKey.toLowerCase(Locale.ROOT) + "/shared-words")
                .expect(200);

        assertThat(read.text("spaceKey")).isEqualTo(situation.spaceKey);
        assertThat(read.member("words")).hasSize(1);
    }

    @Test
    void faults_say_in_which_word_they_are() {
        Answer refused = write(
                        "{'words':[{'word':'Done','meaning':'Live'},{'word':'done','meaning':'x'},{'word':' '}]}")
                .expect(400);

        assertThat(faults(refused)).containsExactlyInAnyOrder("words[2].word: blank", "words[2].meaning: required");
        assertThat(faults(write("{'words':[{'word':'Done','meaning':'Live'},{'word':'done ','meaning':'x'}]}")
                        .expect(400)))
                .containsExactly("words[1].word: named-twice");
    }
}
