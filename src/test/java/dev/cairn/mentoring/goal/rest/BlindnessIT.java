package dev.cairn.mentoring.goal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.HostLog;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Contracted;
import dev.cairn.mentoring.shared.rest.Situation;
import dev.cairn.sandbox.permission.SpacePermission;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One has given their view of a goal, and not both of the pair have. Then all others are shown the same, byte by byte, whatever that view says: by every
 * route of the contract with every id that there is, by every macro in every output, and by the log.
 */
@ParameterizedClass
@EnumSource(RunningSandbox.class)
class BlindnessIT {
    private static final String CANARY = "Canary-7f3a";
    private static final Map<String, PathItem> CONTRACT = new OpenAPIV3Parser()
            .read("src/main/resources/openapi/mentoring-1.0.yaml")
            .getPaths();

    @Parameter
    RunningSandbox host;

    private Situation situation;
    private String mentorship;
    private String goal;
    private String guest;
    private String invitation;
    private long page;

    @BeforeEach
    void anOpenGoalOnAPageWithAllMacros() {
        situation = new Situation(host);
        mentorship = situation.active();
        goal = situation.openGoal(mentorship);
        guest = host.newPerson("guest");
        invitation = situation
                .mentor
                .make(
                        "goals/" + goal + "/invitations",
                        "{'person':'" + guest + "','until':'2999-12-01T17:30:00+01:00'}")
                .expect(201)
                .text("id");
        page = host.as(situation.menteeName)
                .makePage(
                        situation.spaceKey,
                        "Plan of " + goal,
                        Macros.both()
                                .replace(
                                        "</ac:structured-macro>",
                                        "<ac:parameter ac:name=\"mentorship\">" + mentorship
                                                + "</ac:parameter></ac:structured-macro>"));
    }

    /** Who may look at the goal. */
    private enum One {
        MENTEE,
        MENTOR,
        GUEST;

        List<One> others() {
            return Stream.of(values()).filter(one -> one != this).toList();
        }
    }

    private Contracted as(One one) {
        return Contracted.as(host, nameOf(one));
    }

    private String nameOf(One one) {
        return switch (one) {
            case MENTEE -> situation.menteeName;
            case MENTOR -> situation.mentorName;
            case GUEST -> guest;
        };
    }

    private String view(One author, int level, String seen) {
        return as(author)
                .make("goals/" + goal + "/assessments", "{'level':" + level + ",'seen':'" + seen + "'}")
                .expect(201)
                .text("id");
    }

    @ParameterizedTest
    @Tag("R11")
    @EnumSource(One.class)
    void nothing_of_a_view_reaches_the_others_before_both_of_the_pair_are_in(One author) {
        try (HostLog log = new HostLog()) {
            String view = view(author, 1, CANARY + " one");
            List<String> ids = List.of(mentorship, goal, invitation, view);
            Map<String, String> first = shownToOthers(author, ids);
            as(author)
                    .change("PATCH", "assessments/" + view, "{'level':5,'seen':'" + CANARY + " two'}", 1)
                    .expect(200);

            assertThat(first).allSatisfy((what, shown) -> assertThat(shown).doesNotContain(CANARY, view));
            assertThat(differing(first, shownToOthers(author, ids))).isEmpty();
            for (One other : author.others()) {
                assertThat(changesTriedBy(other, view))
                        .allSatisfy((what, answer) ->
                                assertThat(answer).startsWith("404 ").doesNotContain(CANARY));
            }
            if (author != One.GUEST) {
                as(author).change("DELETE", "assessments/" + view, "{}", 2).expect(204);
                String again = view(author, 3, CANARY + " three");
                assertThat(differing(first, shownToOthers(author, ids))).isEmpty();
                assertThat(shownToOthers(author, List.of(again)))
                        .allSatisfy((what, shown) -> assertThat(shown).doesNotContain(CANARY, again));
                assertThat(journalOf(author)).contains(CANARY + " two");
            }
            assertThat(log.lines()).noneMatch(line -> line.contains(CANARY));
        }
    }

    private Map<String, String> shownToOthers(One author, List<String> ids) {
        Map<String, String> shown = new TreeMap<>();
        author.others()
                .forEach(other -> shownTo(host.as(nameOf(other)), ids)
                        .forEach((what, answer) -> shown.put(other + " " + what, answer)));
        return shown;
    }

    private static Map<String, String> differing(Map<String, String> before, Map<String, String> after) {
        Map<String, String> differing = new TreeMap<>();
        before.forEach((what, shown) -> {
            if (!shown.equals(after.get(what))) {
                differing.put(what, shown + "\nbecame\n" + after.get(what));
            }
        });
        return differing;
    }

    /** That the search above would find something. */
    @Test
    void all_are_shown_to_the_pair_once_both_are_in_and_to_nobody_else() {
        view(One.GUEST, 1, CANARY + " guest");
        String self = view(One.MENTEE, 4, CANARY + " self");
        String other = view(One.MENTOR, 2, CANARY + " mentor");
        List<String> ids = List.of(mentorship, goal, invitation, self, other);

        for (One one : List.of(One.MENTEE, One.MENTOR)) {
            Map<String, String> shown = shownTo(host.as(nameOf(one)), ids);
            assertThat(shown.get("GET goals/" + goal + "/assessments"))
                    .contains(CANARY + " self", CANARY + " mentor", CANARY + " guest");
            for (String output : Macros.OUTPUTS) {
                assertThat(shown.get("page as " + output))
                        .contains(CANARY + " self", CANARY + " mentor", CANARY + " guest");
            }
            assertThat(shown.get("GET assessments/" + (one == One.MENTEE ? other : self)))
                    .contains(CANARY);
            assertThat(shown.get("GET mentorships/" + mentorship + "/as-of/" + LocalDate.now()))
                    .contains(CANARY + " self", CANARY + " mentor", CANARY + " guest");
            assertThat(journalOf(one))
                    .doesNotContain(CANARY + (one == One.MENTEE ? " mentor" : " self"), CANARY + " guest");
        }
        assertThat(shownTo(host.as(guest), ids))
                .allSatisfy((what, shown) -> assertThat(shown).doesNotContain(CANARY + " self", CANARY + " mentor"));
        for (Caller stranger : List.of(host.as("admin"), host.anonymous(), host.as(readerName()))) {
            assertThat(shownTo(stranger, ids))
                    .allSatisfy((what, shown) -> assertThat(shown).doesNotContain(CANARY));
        }
    }

    private String readerName() {
        String name = host.newPerson("reader");
        host.grant(situation.spaceKey, host.subject(name), SpacePermission.VIEW);
        return name;
    }

    private String journalOf(One one) {
        return as(one).get("mentorships/" + mentorship + "/journal").expect(200).body();
    }

    /** All that somebody is shown: each answer with its status and all of its headers that say something of it. */
    private Map<String, String> shownTo(Caller viewer, List<String> ids) {
        Map<String, String> shown = new TreeMap<>();
        CONTRACT.forEach((path, item) -> {
            if (item.getGet() != null) {
                addresses(path, ids)
                        .forEach(address -> shown.put("GET " + address, said(viewer.get(Caller.MENTORING + address))));
            }
        });
        for (String output : Macros.OUTPUTS) {
            shown.put("page as " + output, said(Macros.view(viewer, page, output)));
        }
        return shown;
    }

    private static Stream<String> addresses(String path, List<String> ids) {
        return path.contains("{")
                ? ids.stream()
                        .map(id -> path.replace("{date}", LocalDate.now().toString())
                                .replaceAll("\\{[^}]*}", id)
                                .substring(1))
                : Stream.of(path.substring(1));
    }

    private static String said(Answer answer) {
        return answer.status() + " " + answer.header("ETag").orElse("") + " "
                + answer.body().replaceAll("content=\"[0-9a-f]{40}\"", "content=\"token\"");
    }

    /** Each changing route of the contract with this id, from each revision that it may have. */
    private Map<String, String> changesTriedBy(One one, String id) {
        Map<String, String> tried = new TreeMap<>();
        Caller caller = host.as(nameOf(one));
        CONTRACT.forEach((path, item) -> item.readOperationsMap().keySet().stream()
                .filter(method -> method != HttpMethod.GET && path.contains("{id}"))
                .forEach(method -> {
                    String address = path.replaceAll("\\{[^}]*}", id).substring(1);
                    Answer answer = caller.change(
                            method.name(), Caller.MENTORING + address, "{\"level\":2,\"seen\":\"mine\"}", 1);
                    tried.put(method + " " + address, answer.status() + " " + answer.body());
                }));
        return tried;
    }
}
