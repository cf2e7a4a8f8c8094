package dev.cairn.mentoring.mentorship.rest;

import static dev.cairn.mentoring.shared.rest.Told.code;
import static dev.cairn.mentoring.shared.rest.Told.faults;
import static dev.cairn.mentoring.shared.rest.Told.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Situation;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(RunningSandbox.class)
class AgreementRoutesIT {
    private static final String WRITTEN = "{'observation':'Situation, behaviour, impact',"
            + "'words':[{'word':'Blocked','meaning':'I have tried twice'}],"
            + "'commitments':[{'side':'mentor','what':'Answers within two days','ifNeglected':'We talk'}]}";

    @Parameter
    RunningSandbox host;

    private Situation situation;
    private String mentorship;
    private String agreement;

    @BeforeEach
    void anActiveMentorship() {
        situation = new Situation(host);
        mentorship = situation.active();
        agreement = "mentorships/" + mentorship + "/agreement";
    }

    private Answer write(String what) {
        return situation.mentee.change("PATCH", agreement, what, situation.revision(agreement));
    }

    @Test
    @Tag("R3")
    @Tag("R63")
    void the_pair_shares_words_and_commitments_with_who_worded_each() {
        write(WRITTEN).expect(200);

        Answer seen = situation.mentor.get(agreement).expect(200);

        assertThat(seen.text("observation")).isEqualTo("Situation, behaviour, impact");
        JsonNode word = seen.member("words").get(0);
        assertThat(word.path("meaning").asText()).isEqualTo("I have tried twice");
        assertThat(word.path("by").path("username").asText()).isEqualTo(situation.menteeName);
        JsonNode commitment = seen.member("commitments").get(0);
        assertThat(commitment.path("side").asText()).isEqualTo("mentor");
        assertThat(commitment.path("ifNeglected").asText()).isEqualTo("We talk");
        assertThat(commitment.path("measure").isNull()).isTrue();
        assertThat(seen.member("changedBy").path("username").asText()).isEqualTo(situation.menteeName);
        assertThat(words(seen.member("can"))).containsExactly("edit");
    }

    @Test
    void nobody_else_finds_it_and_the_plan_of_the_page_does_not_show_it() {
        write(WRITTEN).expect(200);

        assertThat(situation.reader.get(agreement).expect(404).body())
                .isEqualTo(situation.outsider.get(agreement).expect(404).body());
        assertThat(situation.reader.get("mentorships/" + mentorship).expect(200).body())
                .doesNotContain("Blocked", "agreement");
    }

    @Test
    void faults_say_in_which_entry_they_are() {
        Answer refused = write("{'words':[{'word':'Done','meaning':'Live'},{'word':' ','colour':1}],"
                        + "'commitments':[{'side':'mentor','what':'Answers'},7,{'side':'both'}]}")
                .expect(400);

        assertThat(faults(refused))
                .containsExactlyInAnyOrder(
                        "words[1].word: blank",
                        "words[1].meaning: required",
                        "words[1].colour: unknown-member",
                        "commitments[1]: not-an-object",
                        "commitments[2].side: unknown-word",
                        "commitments[2].what: required");
    }

    @Test
    void it_holds_fifty_words_and_no_more() {
        String one = "{'word':'w%d','meaning':'m'}";
        StringBuilder fifty = new StringBuilder(String.format(one, 0));
        for (int number = 1; number < 50; number++) {
            fifty.append(',').append(String.format(one, number));
        }
        assertThat(write("{'words':[" + fifty + "]}").expect(200).member("words"))
                .hasSize(50);
        assertThat(faults(write("{'words':[" + fifty + "," + String.format(one, 50) + "]}")
                        .expect(400)))
                .containsExactly("words: too-many");
        assertThat(faults(write("{'commitments':[" + String.join(",", Collections.nCopies(51, "{}")) + "]}")
                        .expect(400)))
                .containsExactly("commitments: too-many");
    }

    @Test
    void each_change_is_in_the_journal_of_the_pair() {
        write(WRITTEN).expect(200);

        Answer journal = situation.mentor.get("mentorships/" + mentorship + "/journal");
        JsonNode newest = journal.member("results").get(0);

        assertThat(newest.path("item").path("kind").asText()).isEqualTo("agreement");
        assertThat(newest.path("state").path("words").get(0).path("word").asText())
                .isEqualTo("Blocked");
        situation.reader.get("mentorships/" + mentorship + "/journal").expect(404);
    }

    @Test
    void it_rests_while_the_mentorship_does() {
        situation
                .mentor
                .change(
                        "POST",
                        "mentorships/" + mentorship + "/pause",
                        "{}",
                        situation.revision("mentorships/" + mentorship))
                .expect(200);

        assertThat(code(write(WRITTEN).expect(409))).isEqualTo("mentorship-is-paused");
        assertThat(situation.now(agreement).member("can")).isEmpty();
    }
}
