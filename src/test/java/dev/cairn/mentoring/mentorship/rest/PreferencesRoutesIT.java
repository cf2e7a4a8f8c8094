package dev.cairn.mentoring.mentorship.rest;

import static dev.cairn.mentoring.shared.rest.Told.faults;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Contracted;
import dev.cairn.mentoring.shared.rest.Situation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** How a person says how they like to learn and to be told (R102). */
@ParameterizedClass
@EnumSource(RunningSandbox.class)
class PreferencesRoutesIT {
    private static final String PREFERENCES = "people/me/preferences";
    private static final String WRITTEN = "{'learningModality':'Trying it out','feedbackStyle':'Soon, in private',"
            + "'recognitionStyle':'In a letter','values':'Honesty'}";

    @Parameter
    RunningSandbox host;

    private Situation situation;

    @BeforeEach
    void people() {
        situation = new Situation(host);
    }

    private Answer write(Contracted by, String what) {
        long revision = by.get(PREFERENCES).expect(200).revision();
        return by.change("PATCH", PREFERENCES, what, revision);
    }

    @Test
    @Tag("R102")
    void a_person_says_how_they_like_to_learn_and_nobody_is_shown_it_until_they_say_so() {
        Answer blank = situation.now(PREFERENCES);
        assertThat(blank.member("learningModality").isNull()).isTrue();
        assertThat(blank.member("changedAt").isNull()).isTrue();

        Answer written = write(situation.mentee, WRITTEN).expect(200);

        assertThat(written.text("learningModality")).isEqualTo("Trying it out");
        assertThat(written.text("shownTo")).isEqualTo("nobody");
        assertThat(written.revision()).isEqualTo(2);
        assertThat(situation.now(PREFERENCES).body()).isEqualTo(written.body());
        assertThat(write(situation.mentee, "{'shownTo':'pairs'}").expect(200).text("shownTo"))
                .isEqualTo("pairs");
    }

    @Test
    void a_change_keeps_what_it_does_not_name_and_null_clears() {
        write(situation.mentee, WRITTEN).expect(200);

        Answer cleared = write(situation.mentee, "{'values':null}").expect(200);

        assertThat(cleared.member("values").isNull()).isTrue();
        assertThat(cleared.text("recognitionStyle")).isEqualTo("In a letter");
    }

    @Test
    void everybody_reads_their_own_and_no_address_leads_to_anothers() {
        situation.active();
        write(situation.mentee, WRITTEN).expect(200);
        write(situation.mentee, "{'shownTo':'pairs'}").expect(200);

        for (Contracted other : new Contracted[] {situation.mentor, situation.reader, situation.outsider}) {
            assertThat(other.get(PREFERENCES).expect(200).body()).doesNotContain("Trying it out");
        }
        assertThat(host.as(situation.mentorName)
                        .get(Caller.MENTORING + "people/" + situation.menteeName + "/preferences")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void each_fault_is_told_by_the_name_of_its_field() {
        Answer refused = write(
                        situation.mentee,
                        "{'learningModality':' ','feedbackStyle':7,'recognitionStyle':'" + "x".repeat(8001)
                                + "','values':'\\u0000','shownTo':'everybody','mood':'good'}")
                .expect(400);

        assertThat(faults(refused))
                .containsExactlyInAnyOrder(
                        "learningModality: blank",
                        "feedbackStyle: not-a-text",
                        "recognitionStyle: too-long",
                        "values: unsupported-characters",
                        "shownTo: unknown-word",
                        "mood: unknown-member");
        assertThat(faults(write(situation.mentee, "{'shownTo':null}").expect(400)))
                .containsExactly("shownTo: required");
        assertThat(situation.now(PREFERENCES).revision()).isEqualTo(1);
    }

    @Test
    void the_journal_of_their_mentorships_says_nothing_of_them() {
        String mentorship = situation.active();
        write(situation.mentee, WRITTEN).expect(200);
        write(situation.mentee, "{'shownTo':'pairs'}").expect(200);

        for (Contracted one : new Contracted[] {situation.mentor, situation.mentee}) {
            assertThat(one.get("mentorships/" + mentorship + "/journal")
                            .expect(200)
                            .body())
                    .doesNotContain("Trying it out", "preferences");
        }
    }
}
