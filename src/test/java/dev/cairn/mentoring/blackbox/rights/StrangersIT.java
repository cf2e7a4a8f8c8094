package dev.cairn.mentoring.blackbox.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.blackbox.rights.Item.Kind;
import dev.cairn.mentoring.blackbox.rights.Routes.Route;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not theirs is answered to strangers as what is not there, and what they may only look at stays as it is. */
class StrangersIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final long NO_SUCH_PAGE = 987_654_321;

    /** What says nothing of the thing asked for: when, by which session and connection, and the sandbox's own figures. */
    private static final Set<String> OTHER_HEADERS = Set.of("date", "set-cookie", "connection", "keep-alive");

    /** They make what a space keeps, and the table of its mentorships is for them alone. */
    private static final Set<Who> ADMINISTRATORS = EnumSet.of(Who.SPACE_ADMINISTRATOR, Who.SYSTEM_ADMINISTRATOR);

    private static final Map<String, Long> REVISIONS = new ConcurrentHashMap<>();

    private static final Set<Scene> SCENES_OF_CHANGES =
            EnumSet.of(Scene.OPEN, Scene.RESTRICTED, Scene.ANCESTOR_RESTRICTED, Scene.MENTOR_SHUT_OUT, Scene.TRASHED);

    static Stream<Arguments> everybody() {
        return everybodyIn(EnumSet.allOf(Scene.class));
    }

    static Stream<Arguments> changers() {
        return everybodyIn(SCENES_OF_CHANGES);
    }

    private static Stream<Arguments> everybodyIn(Set<Scene> scenes) {
        return scenes.stream().flatMap(scene -> Stream.of(Who.values()).map(who -> Arguments.of(scene, who)));
    }

    @Test
    void the_table_holds_every_route_that_changes_an_item() {
        // what is a person's own has no address at which anybody else could change it; what is a space's is tried below
        Set<String> tried = new TreeSet<>(Set.of(
                "POST /mentorships",
                "PATCH /people/me/preferences",
                "POST /people/me/calendar",
                "DELETE /people/me/calendar",
                "DELETE /people/me/notices/{id}",
                "PATCH /people/me/notice-preferences",
                "PUT /people/me/prompts",
                "PUT /people/me/progress-columns"));
        Routes.changesOfSpace(World.of(SANDBOX, Scene.OPEN)).values().forEach(route -> tried.add(route.toString()));
        Routes.changes(World.of(SANDBOX, Scene.OPEN)).forEach(route -> tried.add(route.toString()));

        assertThat(tried)
                .isEqualTo(new TreeSet<>(Routes.ofContract().stream()
                        .filter(route -> !route.startsWith("GET "))
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void what_may_not_be_read_is_answered_as_what_is_not_there(Scene scene, Who who) {
        World world = World.of(SANDBOX, scene);
        Visitor visitor = new Visitor(world, who);

        for (Route route : Routes.readings()) {
            for (Item item : oneOfEach(world, route.kind())) {
                if (!route.isIn(item)) {
                    continue;
                }
                String path = route.of(item);
                Answer answer = visitor.get(path);
                boolean known = item.isThere() && Oracle.knowsOf(who, scene, item, false) && route.isFor(who, item);
                if (known) {
                    assertThat(answer.status()).as(path).isEqualTo(200);
                } else {
                    checkIsNotThere(who, scene, answer, visitor.get(World.absent(path)));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("changers")
    void a_stranger_changes_nothing_on_any_route(Scene scene, Who who) {
        World world = World.of(SANDBOX, scene);
        Caller caller = world.as(who);
        Map<String, Answer> absent = new HashMap<>();
        List<Long> before = changesSoFar(world);

        for (Route route : Routes.changes(world)) {
            for (Item item : oneOfEach(world, route.kind())) {
                if (!item.isThere() || !route.isIn(item)) {
                    continue;
                }
                boolean known = Oracle.knowsOf(who, scene, item, false) && route.isFor(who, item);
                if (known && item.bond.has(who)) {
                    continue;
                }
                long revision = revision(world, route, item);
                Answer answer = caller.change(route.method(), route.of(item), route.body(), revision);
                if (known) {
                    assertThat(answer.status()).as("%s", answer).isEqualTo(403);
                } else {
                    String nothing = World.absent(route.of(item));
                    checkIsNotThere(
                            who,
                            scene,
                            answer,
                            absent.computeIfAbsent(
                                    route.toString(), key -> caller.change(route.method(), nothing, route.body(), 1)));
                }
            }
        }

        assertThat(changesSoFar(world)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void what_a_space_keeps_is_answered_to_strangers_as_what_no_space_keeps(Scene scene, Who who) {
        World world = World.of(SANDBOX, scene);
        Visitor visitor = new Visitor(world, who);

        for (String path : Routes.readingsOfSpace(world)) {
            Answer answer = visitor.get(path);
            if (Oracle.knowsOfSpace(who, scene, false)) {
                boolean theirs = !path.contains("/progress") || ADMINISTRATORS.contains(who);
                assertThat(answer.status()).as(path).isEqualTo(theirs ? 200 : 403);
            } else {
                checkIsNotThere(who, scene, answer, visitor.get(inNoSpace(world, path)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("changers")
    void a_stranger_changes_nothing_that_a_space_keeps(Scene scene, Who who) {
        if (ADMINISTRATORS.contains(who)) {
            return;
        }
        World world = World.of(SANDBOX, scene);
        List<String> before = keptBySpace(world);

        Routes.changesOfSpace(world).forEach((path, change) -> {
            Answer answer = world.as(who).change(change.method(), path, change.body(), 2);
            if (Oracle.knowsOfSpace(who, scene, false)) {
                assertThat(answer.status()).as("%s", answer).isEqualTo(403);
            } else {
                Answer absent = world.as(who).change(change.method(), inNoSpace(world, path), change.body(), 2);
                checkIsNotThere(who, scene, answer, absent);
            }
        });

        assertThat(keptBySpace(world)).isEqualTo(before);
    }

    /** No two people are told the same of what is somebody's alone, whatever they ask with. */
    @Test
    void what_is_somebodys_alone_is_reached_by_nobody_else() {
        World world = World.of(SANDBOX, Scene.OPEN);
        Caller mentee = world.as(Who.MENTEE);
        Caller mentor = world.as(Who.MENTOR);
        String notices = Caller.MENTORING + "people/me/notices/";
        String notice = mentee.get(notices.substring(0, notices.length() - 1) + "?limit=200")
                .expect(200)
                .json()
                .at("/results/0/id")
                .asText();

        checkSame(
                mentor.change("DELETE", notices + notice, Map.of(), 1).expect(404),
                mentor.change("DELETE", World.absent(notices + notice), Map.of(), 1));

        assertThat(mentee.get(notices.substring(0, notices.length() - 1) + "?limit=200")
                        .body())
                .contains(notice);
        for (String own : List.of("prompts", "notice-preferences", "preferences", "progress-columns")) {
            String path = Caller.MENTORING + "people/" + mentee.username() + "/" + own;
            assertThat(mentor.get(path).status()).as(path).isEqualTo(404);
        }
    }

    private static List<String> keptBySpace(World world) {
        return Routes.readingsOfSpace(world).stream()
                .map(path -> world.as(Who.SPACE_ADMINISTRATOR).get(path).body())
                .toList();
    }

    private static String inNoSpace(World world, String path) {
        return path.replace(world.present.space(), "NOSUCHSPACE");
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void who_is_not_of_the_pair_is_told_no_revision_and_no_more_than_the_outline(Scene scene) {
        World world = World.of(SANDBOX, scene);

        for (Who who : Who.values()) {
            for (Kind kind : Kind.values()) {
                world.items
                        .of(kind)
                        .filter(item -> item.isThere() && !item.bond.has(who))
                        .filter(item -> Oracle.knowsOf(who, scene, item, false))
                        .forEach(item -> {
                            Answer answer = world.as(who).get(item.path()).expect(200);
                            assertThat(answer.header("ETag")).as("%s", answer).isEmpty();
                            assertThat(answer.member("can")).as("%s", answer).isEmpty();
                            assertThat(members(answer.json()))
                                    .as("%s", answer)
                                    .containsExactlyInAnyOrderElementsOf(Oracle.OUTLINE.get(kind));
                        });
            }
        }
    }

    @Test
    void naming_a_draft_of_the_others_is_answered_as_naming_nothing() {
        World world = World.of(SANDBOX, Scene.OPEN);
        Caller mentor = world.as(Who.MENTOR);
        String mentorship = world.present.path();
        String goal = world.items
                .of(Kind.GOAL)
                .filter(item -> item.bond == Bond.PRESENT && item.isIn("open"))
                .findFirst()
                .orElseThrow()
                .path();
        Item draft = drafts(world, Who.MENTEE).get(0);
        long order = mentor.get(mentorship + "/goals").revision();
        List<Long> before = changesSoFar(world);

        for (Naming naming : List.<Naming>of(
                id -> mentor.post(mentorship + "/goals", Map.of("title", "Below", "kind", "habit", "parentId", id)),
                id -> mentor.change(
                        "PATCH", goal, Map.of("parentId", id), mentor.get(goal).revision()),
                id -> mentor.change(
                        "PUT", mentorship + "/goals/order", Map.of("parentId", id, "goals", List.of()), order),
                id -> mentor.change("PUT", mentorship + "/goals/order", Map.of("goals", List.of(id)), order))) {
            Answer hidden = naming.name(draft.id());
            assertThat(hidden.status()).as("%s", hidden).isIn(400, 409);
            checkSame(hidden, naming.name(World.absent(draft.id())));
        }

        assertThat(changesSoFar(world)).isEqualTo(before);
    }

    @Test
    void an_order_names_no_draft_of_the_others() {
        World world = World.of(SANDBOX, Scene.OPEN);
        Caller mentor = world.as(Who.MENTOR);
        String goals = world.present.path() + "/goals";
        Answer list = mentor.get(goals + "?limit=200");
        List<String> tops = new ArrayList<>();
        list.member("results").forEach(goal -> {
            if (goal.path("parentId").isNull()) {
                tops.add(goal.path("id").asText());
            }
        });

        Answer ordered = mentor.change("PUT", goals + "/order", Map.of("goals", tops), list.revision())
                .expect(200);

        assertThat(drafts(world, Who.MENTOR)).extracting(Item::id).allMatch(ordered.body()::contains);
        assertThat(drafts(world, Who.MENTEE)).extracting(Item::id).noneMatch(ordered.body()::contains);
    }

    @Test
    void naming_a_hidden_page_is_answered_as_naming_none() {
        World world = World.of(SANDBOX, Scene.OPEN);
        Caller mentor = world.as(Who.MENTOR);
        String mentorship = world.present.path();
        String space = SANDBOX.newClosedSpace();
        long hidden = SANDBOX.as("admin").makePage(space, "Hidden", "<p/>");
        long revision = mentor.get(mentorship).revision();
        String other = world.as(Who.READER).username();

        for (Naming naming : List.<Naming>of(
                page -> mentor.change("PUT", mentorship + "/home", Map.of("pageId", page), revision),
                page -> mentor.post(Caller.MENTORING + "mentorships", Map.of("mentee", other, "pageId", page)),
                page -> mentor.post(mentorship + "/pages", Map.of("pageId", page)),
                page -> mentor.get(mentorship + "/pages/" + page),
                page -> mentor.change("DELETE", mentorship + "/pages/" + page, Map.of(), 1),
                page -> mentor.get(Caller.MENTORING + "mentorships?page=" + page))) {
            checkSame(naming.name(Long.toString(hidden)), naming.name(Long.toString(NO_SUCH_PAGE)));
        }
    }

    private interface Naming {
        Answer name(String id);
    }

    private static List<Item> drafts(World world, Who author) {
        return world.items
                .of(Kind.GOAL)
                .filter(item -> item.isThere() && item.bond == Bond.PRESENT)
                .filter(item -> item.audience == Secret.Audience.AUTHOR && item.author == author)
                .toList();
    }

    /** Of each audience and author one, which stands for its like. */
    private static Collection<Item> oneOfEach(World world, Kind kind) {
        Map<String, Item> found = new LinkedHashMap<>();
        world.items
                .of(kind)
                .forEach(item -> found.putIfAbsent(
                        item.bond + " " + item.audience + item.author + item.isLooseForReaders() + item.isThere(),
                        item));
        return found.values();
    }

    /** The revision that a change would have to name, as somebody knows it who may. */
    private static long revision(World world, Route route, Item item) {
        Caller knowing = world.as(item.author == null ? Who.MENTEE : item.author);
        return REVISIONS.computeIfAbsent(item.path() + (route.isOrder() ? "/goals" : ""), path -> {
            Answer now = knowing.get(path);
            return now.status() == 200 ? now.revision() : 1;
        });
    }

    /** How long the journals are in the eyes of both, as far as the scene lets them see. */
    private static List<Long> changesSoFar(World world) {
        return Stream.of(Who.MENTEE, Who.MENTOR, Who.FORMER_MENTOR)
                .flatMap(who ->
                        world.mentorships("/journal").map(path -> world.as(who).get(path)))
                .map(answer -> answer.status() == 200 ? answer.member("total").asLong() : -1)
                .toList();
    }

    private static void checkIsNotThere(Who who, Scene scene, Answer answer, Answer absent) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(Oracle.isNobody(who, scene) ? 401 : 404);
        checkSame(answer, absent);
    }

    private static void checkSame(Answer answer, Answer absent) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(absent.status());
        assertThat(answer.body()).as("%s", answer).isEqualTo(absent.body());
        assertThat(headers(answer)).as("%s", answer).isEqualTo(headers(absent));
    }

    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>();
        answer.headers().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!OTHER_HEADERS.contains(lower) && !lower.startsWith("x-sandbox-")) {
                headers.put(lower, values);
            }
        });
        return headers;
    }

    private static Set<String> members(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
