package dev.cairn.mentoring.progress.rest;

import static dev.cairn.mentoring.shared.rest.Told.code;
import static dev.cairn.mentoring.shared.rest.Told.faults;
import static dev.cairn.mentoring.shared.rest.Told.ids;
import static dev.cairn.mentoring.shared.rest.Told.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.progress.Sheet;
import dev.cairn.mentoring.shared.rest.Contracted;
import dev.cairn.mentoring.shared.rest.Situation;
import dev.cairn.sandbox.permission.Operation;
import dev.cairn.sandbox.permission.SpacePermission;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The mentorships of a space for programs and spreadsheets: what their table tells, to those whom it is for. */
@ParameterizedClass
@EnumSource(RunningSandbox.class)
class ProgressExportIT {
    private static final LocalDate SOON = LocalDate.now(ZoneOffset.UTC).plusDays(9);

    @Parameter
    RunningSandbox host;

    private Situation situation;
    private Contracted keeper;
    private String list;
    private String sheet;

    @BeforeEach
    void a_space_with_an_administrator() {
        situation = new Situation(host);
        String name = host.newPerson("keeper");
        host.grant(situation.spaceKey, host.subject(name), SpacePermission.VIEW, SpacePermission.ADMINISTER);
        keeper = Contracted.as(host, name);
        list = "spaces/" + situation.spaceKey + "/progress";
        sheet = list + ".csv";
    }

    private List<List<@Nullable String>> rows(Answer answer) {
        List<List<@Nullable String>> rows = Sheet.of(answer.expect(200).body(), 18);
        return rows.subList(1, rows.size());
    }

    /** One with private words in everything that a pair writes first. */
    private String wordy() {
        String id = situation.active();
        String goal = situation
                .mentee
                .make(
                        "mentorships/" + id + "/goals",
                        "{'title':'canary-goal','kind':'habit','observableAction':'canary-action','expectedOutcome':'canary-outcome',"
                                + "'aim':{'kind':'customer','text':'canary-aim'},'horizon':'short','due':'2027-01-15'}")
                .expect(201)
                .text("id");
        situation.mentor.change("POST", "goals/" + goal + "/agreement", "{}", 1).expect(200);
        situation
                .mentee
                .make("goals/" + goal + "/milestones", "{'title':'canary-milestone','due':'2026-01-10'}")
                .expect(201);
        String checkIn = situation
                .mentee
                .make("mentorships/" + id + "/check-ins", "{'planned':'" + SOON + "'}")
                .expect(201)
                .text("id");
        situation
                .mentee
                .make("check-ins/" + checkIn + "/actions", "{'task':'canary-task'}")
                .expect(201);
        return id;
    }

    @Test
    void numbers_days_and_states_are_told_and_no_word_of_the_two() {
        String id = wordy();

        Answer answer = keeper.get(list).expect(200);

        assertThat(ids(answer)).containsExactly(id);
        JsonNode row = answer.json().at("/results/0");
        assertThat(row.at("/mentee/username").asText()).isEqualTo(situation.menteeName);
        assertThat(row.at("/mentor/username").asText()).isEqualTo(situation.mentorName);
        assertThat(row.at("/stage").asText()).isEqualTo("active");
        assertThat(row.at("/goals").toString()).isEqualTo("{\"part\":0,\"of\":1,\"changed\":0}");
        assertThat(row.at("/milestones").toString()).isEqualTo("{\"part\":0,\"of\":1,\"overdue\":1}");
        assertThat(row.at("/nextCheckIn").asText()).isEqualTo(SOON.toString());
        assertThat(row.at("/lastCheckIn").isNull()).isTrue();
        assertThat(row.at("/weeksSinceReview").isNull()).isTrue();
        assertThat(words(row.at("/attention"))).contains("dates");
        assertThat(words(row.at("/aims"))).containsExactly("customer");
        assertThat(answer.json().at("/next").isNull()).isTrue();
        assertThat(answer.statements()).isLessThanOrEqualTo(4);

        Answer file = keeper.get(sheet).expect(200);
        assertThat(rows(file).get(0).subList(2, 18))
                .containsExactly(
                        "Active",
                        "0",
                        "1",
                        "0",
                        "0",
                        "1",
                        "1",
                        row.at("/claims/part").asText(),
                        row.at("/claims/of").asText(),
                        null,
                        SOON.toString(),
                        "0",
                        "0",
                        String.join(", ", words(row.at("/attention"))),
                        null,
                        rows(file).get(0).get(17));
        for (Answer told : List.of(answer, file)) {
            assertThat(told.body()).doesNotContainIgnoringCase("canary").doesNotContain("Weighs", "Leads alone");
        }
    }

    @Test
    void what_they_come_to_is_told_in_all_and_in_groups() {
        String id = wordy();
        situation.proposed();

        Answer answer = keeper.get(list + "/summary").expect(200);

        JsonNode all = answer.json().at("/totals");
        assertThat(all.at("/mentorships").asInt()).isEqualTo(2);
        assertThat(all.at("/orMore").asBoolean()).isFalse();
        assertThat(all.at("/stages").toString())
                .isEqualTo("{\"proposed\":1,\"active\":1,\"paused\":0,\"concluded\":0}");
        assertThat(all.at("/wanting").asInt()).isEqualTo(1);
        assertThat(all.at("/attention/dates").asInt()).isEqualTo(1);
        assertThat(all.at("/goals").toString()).isEqualTo("{\"part\":0,\"of\":1,\"changed\":0}");
        assertThat(all.at("/milestones").toString()).isEqualTo("{\"part\":0,\"of\":1,\"overdue\":1}");
        assertThat(answer.json().at("/groups")).isEmpty();
        assertThat(answer.statements()).isLessThanOrEqualTo(4);

        JsonNode aims =
                keeper.get(list + "/summary?group=aim").expect(200).json().at("/groups");
        assertThat(aims).hasSize(2);
        assertThat(aims.at("/0/kind").asText()).isEqualTo("customer");
        assertThat(aims.at("/1/kind").isNull()).isTrue();
        Answer byMentor =
                keeper.get(list + "/summary?group=mentor&stage=active").expect(200);
        JsonNode mentors = byMentor.json().at("/groups");
        assertThat(mentors).hasSize(1);
        assertThat(mentors.at("/0/mentor/username").asText()).isEqualTo(situation.mentorName);
        assertThat(mentors.at("/0/totals/mentorships").asInt()).isEqualTo(1);
        assertThat(byMentor.body()).doesNotContainIgnoringCase("canary").doesNotContain(id);
        assertThat(keeper.get(list + "/summary?person=no-such-person")
                        .expect(200)
                        .json()
                        .at("/totals/mentorships")
                        .asInt())
                .isZero();
        assertThat(faults(keeper.get(list + "/summary?group=colour"))).containsExactly("group: unknown-word");
    }

    @Test
    void a_sheet_is_a_file_in_the_readers_language_that_nothing_keeps() {
        wordy();

        Answer file = keeper.get(sheet).expect(200);

        assertThat(file.header("Content-Type").orElseThrow()).matches("(?i)text/csv; *charset=utf-8");
        assertThat(file.header("Content-Disposition").orElseThrow()).contains("attachment", "mentorships.csv");
        assertThat(file.header("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(file.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.body()).startsWith("\"Mentee\",\"Mentor\",\"Stage\",\"Goals reached\"");
        Answer german = keeper.get(sheet + "?bom=true&locale=de_DE").expect(200);
        assertThat(german.bytes()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(german.body().substring(1))
                .startsWith("\"Mentee\",\"Mentor/in\",\"Stand\",\"Ziele erreicht\",\"Ziele, die zählen\"");
    }

    @Test
    void nobody_is_called_like_a_formula() {
        String hostile = "=HYPERLINK(\"http://x\",\"Ana\"), +1";
        String name = host.newNamesake("mentee", hostile);
        host.grant(situation.spaceKey, host.subject(name), SpacePermission.VIEW, SpacePermission.EDIT);
        Contracted.as(host, name).make("mentorships", situation.start()).expect(201);

        assertThat(rows(keeper.get(sheet)).get(0).get(0)).isEqualTo("'" + hostile);
        assertThat(keeper.get(list).json().at("/results/0/mentee/fullName").asText())
                .isEqualTo(hostile);
    }

    @Test
    void a_list_is_read_part_by_part_in_its_order_and_narrowed() {
        List<String> all = new ArrayList<>(List.of(situation.active(), situation.active(), situation.proposed()));

        List<String> read = new ArrayList<>();
        String next = "";
        for (int part = 0; part < 3; part++) {
            Answer answer =
                    keeper.get(list + "?sort=stage&way=down&rows=1" + next).expect(200);
            read.addAll(ids(answer));
            assertThat(answer.json().at("/next").isNull()).isEqualTo(part == 2);
            next = "&after=" + answer.json().at("/next").asText();
        }

        assertThat(read).containsExactlyInAnyOrderElementsOf(all).startsWith(all.get(2));
        assertThat(ids(keeper.get(list + "?stage=proposed"))).containsExactly(all.get(2));
        assertThat(rows(keeper.get(sheet + "?stage=proposed"))).hasSize(1);
        assertThat(ids(keeper.get(list + "?person=" + situation.mentorName))).hasSize(3);
        assertThat(ids(keeper.get(list + "?person=admin"))).isEmpty();
        assertThat(ids(keeper.get(list + "?person=no-such-person"))).isEmpty();
        assertThat(rows(keeper.get(sheet + "?person=no-such-person"))).isEmpty();
        assertThat(rows(keeper.get(sheet + "?attention=wanted")))
                .hasSameSizeAs(ids(keeper.get(list + "?attention=wanted")));
    }

    @Test
    void every_fault_of_the_address_is_told_at_once() {
        String wrong = "?stage=x&attention=yes&sort=colour&way=up";

        assertThat(faults(keeper.get(list + wrong + "&rows=51&after=7")))
                .containsExactlyInAnyOrder(
                        "stage: unknown-word",
                        "attention: unknown-word",
                        "sort: unknown-word",
                        "way: unknown-word",
                        "rows: out-of-range",
                        "after: not-an-id");
        assertThat(faults(keeper.get(sheet + wrong + "&bom=perhaps")))
                .hasSize(5)
                .contains("bom: unknown-word");
    }

    @Test
    void it_is_for_those_alone_whom_the_table_is_for() {
        situation.active();

        for (String path : List.of(
                list, sheet, list + "/summary", list + "?person=no-such-person", sheet + "?person=no-such-person")) {
            assertThat(code(situation.mentor.get(path).expect(403))).isEqualTo("not-space-administrator");
            assertThat(situation.outsider.get(path).expect(404).body())
                    .isEqualTo(situation
                            .outsider
                            .get(path.replace(situation.spaceKey, "NONE"))
                            .expect(404)
                            .body());
        }
    }

    @Test
    void who_may_view_one_page_in_ten_gets_those_rows_and_no_others() {
        String settings = "spaces/" + situation.spaceKey + "/settings";
        String open = "{'daysWithoutEvidence':60,'moves':3,'looseSteps':3,'silentCheckIns':3,'doneSteps':3,"
                + "'weeksWithoutReview':13,'openToViewers':true}";
        keeper.change("PUT", settings, open, keeper.get(settings).revision()).expect(200);
        Set<String> theirs = new HashSet<>();
        for (int at = 0; at < 20; at++) {
            String id = situation.proposed();
            if (at % 10 == 0) {
                theirs.add(id);
            } else {
                long page = situation
                        .mentee
                        .get("mentorships/" + id)
                        .json()
                        .at("/pageId")
                        .asLong();
                host.content()
                        .restrictions()
                        .replace(
                                page,
                                Operation.READ,
                                Stream.of(situation.mentorName, situation.menteeName)
                                        .map(host::subject)
                                        .toList());
            }
        }

        assertThat(ids(situation.reader.get(list))).containsExactlyInAnyOrderElementsOf(theirs);
        assertThat(rows(situation.reader.get(sheet))).hasSize(2);
        assertThat(rows(situation.mentor.get(sheet))).hasSize(20);
    }
}
