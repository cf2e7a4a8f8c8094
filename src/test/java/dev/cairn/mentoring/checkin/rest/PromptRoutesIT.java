package dev.cairn.mentoring.checkin.rest;

import static dev.cairn.mentoring.shared.rest.Told.code;
import static dev.cairn.mentoring.shared.rest.Told.faults;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Contracted;
import dev.cairn.mentoring.shared.rest.Situation;
import dev.cairn.sandbox.permission.SpacePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("R124")
@ParameterizedClass
@EnumSource(RunningSandbox.class)
class PromptRoutesIT {
    private static final String MINE = "people/me/prompts";
    private static final String NEARLY = "{'text':'What did I nearly not say?','section':'wins'}";

    @Parameter
    RunningSandbox host;

    private Situation situation;

    @BeforeEach
    void people() {
        situation = new Situation(host);
    }

    private static List<String> ofLevel(Answer library, String level) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : library.expect(200).member("results")) {
            if (one.path("level").asText().equals(level)) {
                texts.add(one.path("section").asText() + ": " + one.path("text").asText());
            }
        }
        return texts;
    }

    @Test
    void everybody_keeps_their_own_which_nobody_else_is_answered() {
        Answer blank = situation.mentee.get(MINE).expect(200);
        assertThat(blank.member("prompts")).isEmpty();
        assertThat(blank.member("changedAt").isNull()).isTrue();

        Answer kept = situation
                .mentee
                .change("PUT", MINE, "{'prompts':[" + NEARLY + ",{'text':'Who else?'}]}", blank.revision())
                .expect(200);

        assertThat(situation.mentee.get(MINE).body()).isEqualTo(kept.body());
        assertThat(ofLevel(situation.mentee.get("prompts"), "personal"))
                .containsExactly("wins: What did I nearly not say?", "null: Who else?");
        for (Contracted other : List.of(situation.mentor, situation.reader, Contracted.as(host, "admin"))) {
            assertThat(other.get(MINE).body()).isEqualTo(blank.body());
            assertThat(ofLevel(other.get("prompts?limit=200"), "personal")).isEmpty();
        }
        assertThat(situation
                        .mentee
                        .change("PUT", MINE, "{'prompts':[]}", blank.revision())
                        .status())
                .isEqualTo(412);
    }

    @Test
    void the_library_holds_the_questions_of_a_space_for_those_who_may_view_it() {
        String name = host.newPerson("keeper");
        host.grant(situation.spaceKey, host.subject(name), SpacePermission.VIEW, SpacePermission.ADMINISTER);
        String section = "{'id':'data','use':'required','prompts':[{'text':'What did a customer say?'}]}";
        Contracted.as(host, name)
                .change(
                        "POST",
                        "spaces/" + situation.spaceKey + "/playbooks",
                        "{'news':'x','sections':[" + section + "]}",
                        1)
                .expect(200);

        Answer library = situation.mentor.get("prompts?limit=200&space=" + situation.spaceKey);

        assertThat(ofLevel(library, "space")).containsExactly("data: What did a customer say?");
        assertThat(ofLevel(library, "global")).contains("wins: Which strength of yours was at work?");
        assertThat(ofLevel(situation.mentor.get("prompts?limit=200"), "space")).isEmpty();
        Answer hidden =
                situation.outsider.get("prompts?space=" + situation.spaceKey).expect(404);
        assertThat(code(hidden)).isEqualTo("space-not-found");
        assertThat(situation.outsider.get("prompts?space=NOSUCH").body()).isEqualTo(hidden.body());
    }

    @Test
    void faults_say_in_which_question_they_are() {
        assertThat(faults(situation
                        .mentee
                        .change(
                                "PUT",
                                MINE,
                                "{'prompts':[" + NEARLY + "," + NEARLY + ",{'section':'lunch'},{'text':' '}]}",
                                1)
                        .expect(400)))
                .contains("prompts[2].text: required", "prompts[2].section: unknown-word", "prompts[3].text: blank");
        assertThat(faults(situation
                        .mentee
                        .change("PUT", MINE, "{'prompts':[" + NEARLY + "," + NEARLY + "]}", 1)
                        .expect(400)))
                .containsExactly("prompts[1].text: named-twice");
        String many = IntStream.rangeClosed(0, 50)
                .mapToObj(number -> "{'text':'" + number + "'}")
                .collect(Collectors.joining(","));
        assertThat(faults(situation
                        .mentee
                        .change("PUT", MINE, "{'prompts':[" + many + "]}", 1)
                        .expect(400)))
                .containsExactly("prompts: too-many");
        assertThat(situation.mentee.get(MINE).member("prompts")).isEmpty();
    }
}
