package dev.cairn.mentoring.notice.rest;

import static dev.cairn.mentoring.shared.rest.Told.code;
import static dev.cairn.mentoring.shared.rest.Told.faults;
import static dev.cairn.mentoring.shared.rest.Told.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Contracted;
import dev.cairn.mentoring.shared.rest.Situation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person is told of their check-ins, and how they want to be told. */
@ParameterizedClass
@EnumSource(RunningSandbox.class)
class NoticeRoutesIT {
    private static final String NOTICES = "people/me/notices";
    private static final String PREFERENCES = "people/me/notice-preferences";

    @Parameter
    RunningSandbox host;

    private Situation situation;

    @BeforeEach
    void people() {
        situation = new Situation(host);
    }

    private String planned(LocalDate day) {
        String mentorship = situation.active();
        return situation
                .mentee
                .make("mentorships/" + mentorship + "/check-ins", "{'planned':'" + day + "'}")
                .expect(201)
                .text("id");
    }

    @Test
    void both_of_a_pair_are_told_and_nobody_else_is() {
        String checkIn = planned(LocalDate.now().minusDays(2));

        for (Contracted one : List.of(situation.mentee, situation.mentor)) {
            Answer told = one.get(NOTICES).expect(200);
            assertThat(told.member("total").asInt()).isEqualTo(1);
            assertThat(told.member("results").get(0).path("kind").asText()).isEqualTo("overdue");
            assertThat(told.member("results").get(0).path("checkInId").asText()).isEqualTo(checkIn);
        }
        assertThat(situation
                        .mentee
                        .get(NOTICES)
                        .member("results")
                        .get(0)
                        .path("partner")
                        .path("username")
                        .asText())
                .isEqualTo(situation.mentorName);
        for (Contracted other : List.of(situation.reader, situation.outsider)) {
            assertThat(ids(other.get(NOTICES))).isEmpty();
        }
    }

    @Test
    void one_that_is_put_away_is_gone_for_this_person_alone() {
        planned(LocalDate.now());
        String id = ids(situation.mentee.get(NOTICES)).get(0);

        situation.mentee.change("DELETE", NOTICES + "/" + id, "{}", 1).expect(204);

        assertThat(ids(situation.mentee.get(NOTICES))).isEmpty();
        assertThat(ids(situation.mentor.get(NOTICES))).hasSize(1);
        assertThat(situation
                        .mentee
                        .change("DELETE", NOTICES + "/" + id, "{}", 1)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anothers_is_answered_as_none_and_each_fault_in_its_order() {
        planned(LocalDate.now());
        String id = ids(situation.mentee.get(NOTICES)).get(0);
        String path = NOTICES + "/" + id;

        Answer others = situation.mentor.change("DELETE", path, "{}", 1).expect(404);
        assertThat(others.body())
                .isEqualTo(situation
                        .mentor
                        .change("DELETE", NOTICES + "/7", "{}", 1)
                        .expect(404)
                        .body());
        assertThat(code(others)).isEqualTo("notice-not-found");
        assertThat(code(situation.mentee.send("DELETE", path, "{}").expect(428)))
                .isEqualTo("revision-missing");
        assertThat(code(situation.mentee.change("DELETE", path, "{}", 2).expect(412)))
                .isEqualTo("changed-meanwhile");
        assertThat(faults(situation.mentee.change("DELETE", path, "{'why':'x'}", 1)))
                .containsExactly("why: unknown-member");
        assertThat(ids(situation.mentee.get(NOTICES))).containsExactly(id);
    }

    @Test
    void everybody_chooses_for_themselves_how_they_are_mailed() {
        Answer blank = situation.mentee.get(PREFERENCES).expect(200);
        assertThat(blank.text("mail")).isEqualTo("each");
        assertThat(blank.member("changedAt").isNull()).isTrue();

        Answer chosen = situation
                .mentee
                .change("PATCH", PREFERENCES, "{'mail':'digest'}", blank.revision())
                .expect(200);

        assertThat(chosen.text("mail")).isEqualTo("digest");
        assertThat(situation.mentee.get(PREFERENCES).body()).isEqualTo(chosen.body());
        assertThat(situation.mentor.get(PREFERENCES).text("mail")).isEqualTo("each");
        assertThat(situation
                        .mentee
                        .change("PATCH", PREFERENCES, "{'mail':'off'}", blank.revision())
                        .status())
                .isEqualTo(412);
        assertThat(faults(situation.mentee.change("PATCH", PREFERENCES, "{'mail':'hourly'}", chosen.revision())))
                .containsExactly("mail: unknown-word");
        assertThat(faults(situation.mentee.change("PATCH", PREFERENCES, "{'mail':null}", chosen.revision())))
                .containsExactly("mail: required");
        assertThat(situation.mentee.send("PATCH", PREFERENCES, "{}").status()).isEqualTo(428);
    }
}
