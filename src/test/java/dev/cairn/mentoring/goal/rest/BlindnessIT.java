package dev.cairn.mentoring.goal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Contracted;
import dev.cairn.mentoring.shared.rest.Situation;
import dev.cairn.sandbox.permission.SpacePermission;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/**
 * One of the pair has given their view of a goal, the other has not. Then the other is shown the same, byte by byte, whatever that view says: by every
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
    private long page;

    @BeforeEach
    void anOpenGoalOnAPageWithAllMacros() {
        situation = new Situation(host);
        mentorship = situation.active();
        goal = situation.openGoal(mentorship);
        page = host.as(situation.menteeName)
                .makePage(situation.spaceKey, "Plan of " + goal, Macros.both().replace(
                        "</ac:structured-macro>",
                        "<ac:parameter ac:name=\"mentorship\">" + mentorship + "</ac:parameter></ac:structured-macro>"));
    }

    /** One of the pair by name: who looks, and how they are called. */
    private enum One {
        MENTEE,
        MENTOR;

        One other() {
            return this == MENTEE ? MENTOR : MENTEE;
        }
    }

    private Contracted as(One one) {
        return one == One.MENTEE ? situation.mentee : situation.mentor;
    }

    private String nameOf(One one) {
        return one == One.MENTEE ? situation.menteeName : situation.mentorName;
    }

    private String view(One author, int level, String seen) {
        return as(author)
                .make("goals/" + goal + "/assessments", "{'level':" + level + ",'seen':'" + seen + "'}")
                .expect(201)
                .text("id");
    }

    @ParameterizedTest
    @EnumSource(One.class)
    void nothing_of_a_view_reaches_the_other_before_theirs_is_in(One author) {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger everything = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        log.start();
        everything.addAppender(log);
        try {
            String view = view(author, 1, CANARY + " one");
            List<String> ids = List.of(mentorship, goal, view);
            Map<String, String> first = shownTo(author.other(), ids);
            as(author)
                    .change("PATCH", "assessments/" + view, "{'level':5,'seen':'" + CANARY + " two'}", 1)
                    .expect(200);
            Map<String, String> second = shownTo(author.other(), ids);
            as(author).change("DELETE", "assessments/" + view, "{}", 2).expect(204);
            String third = view(author, 3, CANARY + " three");

            assertThat(first).allSatisfy((what, shown) -> assertThat(shown).doesNotContain(CANARY, view));
            assertThat(second).isEqualTo(first);
            assertThat(shownTo(author.other(), ids)).isEqualTo(first);
            assertThat(shownTo(author.other(), List.of(third)))
                    .allSatisfy((what, shown) -> assertThat(shown).doesNotContain(CANARY, third));
            assertThat(changesTriedBy(author.other(), third))
                    .allSatisfy((what, answer) -> assertThat(answer).startsWith("404 ").doesNotContain(CANARY));
            assertThat(journalOf(author)).contains(CANARY + " two");
            assertThat(log.list)
                    .allSatisfy(line -> assertThat(line.getFormattedMessage() + line.getThrowableProxy())
                            .doesNotContain(CANARY));
        } finally {
            everything.detachAppender(log);
        }
    }

    /** That the search above would find something. */
    @Test
    void both_are_shown_to_both_once_both_are_in_and_to_nobody_else() {
        String self = view(One.MENTEE, 4, CANARY + " self");
        String other = view(One.MENTOR, 2, CANARY + " mentor");
        List<String> ids = List.of(mentorship, goal, self, other);

        for (One one : One.values()) {
            Map<String, String> shown = shownTo(one, ids);
            assertThat(shown.get("GET goals/" + goal + "/assessments")).contains(CANARY + " self", CANARY + " mentor");
            assertThat(shown.get("GET assessments/" + (one == One.MENTEE ? other : self)))
                    .contains(CANARY);
            assertThat(journalOf(one)).doesNotContain(CANARY + (one == One.MENTEE ? " mentor" : " self"));
        }
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

    private Map<String, String> shownTo(One one, List<String> ids) {
        return shownTo(host.as(nameOf(one)), ids);
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
                ? ids.stream().map(id -> path.replaceAll("\\{[^}]*}", id).substring(1))
                : Stream.of(path.substring(1));
    }

    private static String said(Answer answer) {
        return answer.status() + " " + answer.header("ETag").orElse("") + " "
                + answer.body().replaceAll("\"reference\":\"[^\"]*\"", "");
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
