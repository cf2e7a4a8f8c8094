package dev.cairn.mentoring.shared.rest;

import static dev.cairn.mentoring.shared.rest.Told.code;
import static dev.cairn.mentoring.shared.rest.Told.faults;
import static dev.cairn.mentoring.shared.rest.Told.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.sandbox.permission.SpacePermission;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every route refuses what is wrong with a request in one order, and a refused request leaves nothing behind. */
@ParameterizedClass
@EnumSource(RunningSandbox.class)
class RefusalsIT {
    private static final String LARGE = "{" + " ".repeat(64 * 1024);
    private static final String BROKEN = "{";
    private static final String PREFERENCES = "people/me/preferences";
    private static final String NOTICE_PREFERENCES = "people/me/notice-preferences";
    private static final String PROMPTS = "people/me/prompts";
    private static final String COLUMNS = "people/me/progress-columns";
    private static final String NOTICE = "people/me/notices/";
    private static final String ABSENT = "00000000-1111-2222-3333-444444444444";
    private static final Map<RunningSandbox, Scene> SCENES = new EnumMap<>(RunningSandbox.class);

    @Parameter
    RunningSandbox host;

    private Scene scene;

    /**
     * An active mentorship with an open goal, a planned milestone and what hangs on a goal, shown to the page's readers where they can be.
     *
     * @param ids by the first word of the paths under which they are found
     */
    private record Scene(Situation people, Map<String, String> ids) {
        static Scene on(RunningSandbox host) {
            Situation people = new Situation(host);
            Map<String, String> ids = new HashMap<>();
            String mentorship = people.active();
            String goal = people.openGoal(mentorship);
            String milestone = people.milestone(goal);
            people.mentee
                    .change("PATCH", "goals/" + goal, "{'audience':'page'}", 2)
                    .expect(200);
            people.mentee
                    .change("PATCH", "milestones/" + milestone, "{'audience':'page'}", 1)
                    .expect(200);
            ids.put("mentorships", mentorship);
            ids.put("spaces", people.spaceKey);
            host.grant(people.spaceKey, host.subject(people.mentorName), SpacePermission.ADMINISTER);
            ids.put("goals", goal);
            ids.put("milestones", milestone);
            String ofGoal = "goals/" + goal + "/";
            ids.put("indicators", made(people, ofGoal + "indicators", "{'name':'Talks','target':4,'audience':'page'}"));
            ids.put("measurements", made(people, "indicators/" + ids.get("indicators") + "/measurements", "{}"));
            ids.put("evidence", made(people, ofGoal + "evidence", "{'type':'metric','words':'x','audience':'page'}"));
            ids.put("autonomy", made(people, ofGoal + "autonomy", "{'supportLevel':2}"));
            ids.put("supports", made(people, ofGoal + "supports", "{'type':'other','what':'x','audience':'page'}"));
            ids.put("check-ins", made(people, "mentorships/" + mentorship + "/check-ins", "{'planned':'2026-12-01'}"));
            String inCheckIn = "check-ins/" + ids.get("check-ins") + "/";
            ids.put("data-points", made(people, inCheckIn + "data-points", "{'text':'x'}"));
            ids.put(
                    "interpretations",
                    made(
                            people,
                            inCheckIn + "interpretations",
                            "{'text':'x','cites':['" + ids.get("data-points") + "']}"));
            ids.put("actions", made(people, inCheckIn + "actions", "{'task':'x'}"));
            ids.put("risks", made(people, inCheckIn + "risks", "{'what':'x'}"));
            ids.put("notes", noted(people, mentorship));
            ids.put("pages", Long.toString(people.page()));
            people.mentee
                    .make("mentorships/" + mentorship + "/pages", "{'pageId':" + ids.get("pages") + "}")
                    .expect(201);
            ids.put("proposals", made(people, ofGoal + "proposals", "{'title':'Other','reason':'So'}"));
            ids.put("assessments", made(people, ofGoal + "assessments", "{'level':3,'seen':'x'}"));
            ids.put(
                    "invitations",
                    made(
                            people,
                            ofGoal + "invitations",
                            "{'person':'" + people.host.newPerson("guest") + "','until':'2999-01-01T00:00:00Z'}"));
            return new Scene(people, ids);
        }

        /** A note below an earlier check-in, which is closed. */
        private static String noted(Situation people, String mentorship) {
            String checkIn =
                    "check-ins/" + made(people, "mentorships/" + mentorship + "/check-ins", "{'planned':'2026-11-01'}");
            String shown = people.mentee
                    .get(checkIn)
                    .json()
                    .at("/standing/fingerprint")
                    .asText();
            people.mentor
                    .change("POST", checkIn + "/confirmation", "{'fingerprint':'" + shown + "'}", 1)
                    .expect(200);
            String last = "{'fingerprint':'" + shown + "','withoutNextSteps':true}";
            people.mentee.change("POST", checkIn + "/closing", last, 1).expect(200);
            return made(people, checkIn + "/notes", "{'text':'x'}");
        }

        private static String made(Situation people, String path, String what) {
            return people.mentee.make(path, what).expect(201).text("id");
        }

        String idOf(String path) {
            return ids.getOrDefault(path.replaceFirst("/.*", ""), ABSENT);
        }
    }

    /**
     * A route that changes what is there.
     *
     * @param who of the pair may take the step
     * @param conflict why the step does not fit how the scene stands; empty if it fits
     */
    private record Change(String method, String path, String who, String conflict) {
        private static final String AGREEMENT = "mentorships/{id}/agreement";
        private static final String CHECK_INS = "mentorships/{id}/check-ins";
        private static final String DRAFT = "check-ins/{id}/drafts/{field}";
        private static final String PULSE = "check-ins/{id}/pulse";
        private static final String SHARED_WORDS = "spaces/{key}/shared-words";
        private static final String CYCLES = "spaces/{key}/cycles";
        private static final String SETTINGS = "spaces/{key}/settings";
        private static final String PLAYBOOKS = "spaces/{key}/playbooks";
        private static final String PLAYBOOK = "mentorships/{id}/playbook";
        private static final String PAGES = "mentorships/{id}/pages";
        private static final String PAGE = PAGES + "/{page}";

        boolean namesRevision() {
            return !(method.equals("POST")
                    && path.matches(
                            "[a-z-]+/\\{id}/[a-z-]+s|.*/(evidence|autonomy)|mentorships/.*/(review-pack|handover)"));
        }

        /** Whether readers of the page, who see its goal, know nothing of it. */
        boolean isOfPair() {
            return path.matches(
                            "(autonomy|measurements|assessments|invitations|proposals|check-ins|data-points|interpretations|actions|risks|notes)/.*")
                    || Set.of(AGREEMENT, CHECK_INS, PLAYBOOK, PAGES, PAGE).contains(path);
        }

        /** Where the revision is found that it starts from. */
        String revised() {
            if (Set.of(AGREEMENT, SHARED_WORDS, CYCLES, SETTINGS, PLAYBOOKS, PLAYBOOK, PULSE, PAGE)
                    .contains(path)) {
                return path;
            }
            // nothing was ever written there, so the shared field is as old as its draft
            if (path.startsWith(DRAFT)) {
                return DRAFT;
            }
            return path.endsWith("/order") ? "mentorships/{id}/goals" : path.replaceFirst("(\\{id\\}).*", "$1");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Change> changes() {
        return List.of(
                new Change("PATCH", "mentorships/{id}", "mentor", ""),
                new Change("POST", "mentorships/{id}/acceptance", "mentor", "mentorship-is-active"),
                new Change("POST", "mentorships/{id}/refusal", "mentor", "mentorship-is-active"),
                new Change("POST", "mentorships/{id}/withdrawal", "mentee", "mentorship-is-active"),
                new Change("POST", "mentorships/{id}/pause", "mentor", ""),
                new Change("POST", "mentorships/{id}/resumption", "mentor", "mentorship-is-active"),
                new Change("POST", "mentorships/{id}/conclusion", "mentee", ""),
                new Change("PUT", "mentorships/{id}/home", "mentor", ""),
                new Change("POST", "mentorships/{id}/review", "mentor", ""),
                new Change("PATCH", "mentorships/{id}/agreement", "mentee", ""),
                new Change("POST", "mentorships/{id}/check-ins", "mentee", ""),
                new Change("PATCH", "check-ins/{id}", "mentor", ""),
                new Change("PUT", "check-ins/{id}/drafts/{field}", "mentee", ""),
                new Change("POST", "check-ins/{id}/drafts/{field}/sharing", "mentor", ""),
                new Change("POST", "check-ins/{id}/confirmation", "mentor", ""),
                new Change("DELETE", "check-ins/{id}/confirmation", "mentee", "not-confirmed"),
                new Change("POST", "check-ins/{id}/closing", "mentor", "partner-has-not-confirmed"),
                new Change("POST", "check-ins/{id}/notes", "mentee", "check-in-is-open"),
                new Change("PUT", "check-ins/{id}/pulse", "mentee", "pulse-too-early"),
                new Change("DELETE", "check-ins/{id}/pulse", "mentee", "pulse-too-early"),
                new Change("POST", "check-ins/{id}/data-points", "mentor", ""),
                new Change("PATCH", "data-points/{id}", "mentee", ""),
                new Change("DELETE", "data-points/{id}", "mentee", "item-is-spoken-of"),
                new Change("POST", "check-ins/{id}/interpretations", "mentor", ""),
                new Change("PATCH", "interpretations/{id}", "mentee", ""),
                new Change("DELETE", "interpretations/{id}", "mentee", ""),
                new Change("POST", "check-ins/{id}/actions", "mentor", ""),
                new Change("PATCH", "actions/{id}", "mentor", ""),
                new Change("DELETE", "actions/{id}", "mentee", ""),
                new Change("POST", "actions/{id}/completion", "mentor", ""),
                new Change("DELETE", "actions/{id}/completion", "mentor", "action-is-open"),
                new Change("POST", "actions/{id}/dropping", "mentee", ""),
                new Change("POST", "actions/{id}/handover", "mentor", ""),
                new Change("POST", "check-ins/{id}/risks", "mentor", ""),
                new Change("PATCH", "risks/{id}", "mentor", ""),
                new Change("DELETE", "risks/{id}", "mentee", ""),
                new Change("POST", "risks/{id}/end", "mentor", ""),
                new Change("DELETE", "risks/{id}/end", "mentee", "risk-is-open"),
                new Change("PATCH", "spaces/{key}/shared-words", "mentor", ""),
                new Change("PUT", "spaces/{key}/cycles", "mentor", ""),
                new Change("PUT", "spaces/{key}/settings", "mentor", ""),
                new Change("POST", "spaces/{key}/playbooks", "mentor", ""),
                new Change("PUT", "mentorships/{id}/playbook", "mentee", ""),
                new Change("POST", "mentorships/{id}/pages", "mentor", ""),
                new Change("DELETE", "mentorships/{id}/pages/{page}", "mentor", ""),
                new Change("POST", "mentorships/{id}/review-pack", "mentee", ""),
                new Change("POST", "mentorships/{id}/handover", "mentee", ""),
                new Change("POST", "mentorships/{id}/goals", "mentor", ""),
                new Change("PUT", "mentorships/{id}/goals/order", "mentee", ""),
                new Change("PATCH", "goals/{id}", "mentor", "needs-proposal"),
                new Change("DELETE", "goals/{id}", "mentee", "goal-is-open"),
                new Change("POST", "goals/{id}/agreement", "mentor", "goal-is-open"),
                new Change("POST", "goals/{id}/completion", "mentee", ""),
                new Change("DELETE", "goals/{id}/completion", "mentor", "goal-is-open"),
                new Change("POST", "goals/{id}/dropping", "mentor", ""),
                new Change("POST", "goals/{id}/milestones", "mentee", ""),
                new Change("PATCH", "milestones/{id}", "mentor", ""),
                new Change("DELETE", "milestones/{id}", "mentee", "goal-is-open"),
                new Change("POST", "milestones/{id}/agreement", "mentor", ""),
                new Change("POST", "milestones/{id}/completion", "mentor", ""),
                new Change("DELETE", "milestones/{id}/completion", "mentor", "milestone-is-planned"),
                new Change("POST", "milestones/{id}/postponement", "mentee", ""),
                new Change("POST", "milestones/{id}/dropping", "mentor", ""),
                new Change("POST", "milestones/{id}/evidence", "mentor", ""),
                new Change("POST", "goals/{id}/indicators", "mentee", ""),
                new Change("PATCH", "indicators/{id}", "mentor", ""),
                new Change("DELETE", "indicators/{id}", "mentee", "indicator-is-measured"),
                new Change("POST", "indicators/{id}/measurements", "mentor", ""),
                new Change("PATCH", "measurements/{id}", "mentee", ""),
                new Change("DELETE", "measurements/{id}", "mentee", ""),
                new Change("POST", "measurements/{id}/evidence", "mentor", ""),
                new Change("POST", "goals/{id}/evidence", "mentor", ""),
                new Change("PATCH", "evidence/{id}", "mentee", ""),
                new Change("DELETE", "evidence/{id}", "mentee", ""),
                new Change("POST", "goals/{id}/autonomy", "mentor", ""),
                new Change("PATCH", "autonomy/{id}", "mentee", ""),
                new Change("DELETE", "autonomy/{id}", "mentee", ""),
                new Change("POST", "goals/{id}/supports", "mentor", ""),
                new Change("PATCH", "supports/{id}", "mentor", ""),
                new Change("DELETE", "supports/{id}", "mentee", ""),
                new Change("POST", "goals/{id}/assessments", "mentor", ""),
                new Change("PATCH", "assessments/{id}", "mentee", ""),
                new Change("DELETE", "assessments/{id}", "mentee", ""),
                new Change("POST", "goals/{id}/invitations", "mentor", ""),
                new Change("DELETE", "invitations/{id}", "mentee", ""),
                new Change("POST", "goals/{id}/proposals", "mentor", "proposal-open"),
                new Change("POST", "proposals/{id}/acceptance", "mentor", ""),
                new Change("POST", "proposals/{id}/refusal", "mentor", ""),
                new Change("POST", "proposals/{id}/withdrawal", "mentee", ""));
    }

    @BeforeEach
    void scene() {
        scene = SCENES.computeIfAbsent(host, Scene::on);
    }

    @Test
    void the_table_holds_every_route_that_changes_something() {
        // of one's own calendar: CalendarRoutesIT
        Set<String> told = new TreeSet<>(Set.of(
                "POST /mentorships",
                "PATCH /" + PREFERENCES,
                "PATCH /" + NOTICE_PREFERENCES,
                "PUT /" + PROMPTS,
                "PUT /" + COLUMNS,
                "DELETE /" + NOTICE + "{id}",
                "POST /people/me/calendar",
                "DELETE /people/me/calendar"));
        changes().forEach(change -> told.add(change.method() + " /" + change.path()));

        assertThat(told)
                .isEqualTo(new TreeSet<>(ContractTest.routesOfTheContract().stream()
                        .filter(route -> !route.startsWith("GET "))
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void one_fault_after_the_other_comes_to_light(Change change) {
        String path = pathOf(change.path(), scene.idOf(change.path()));
        String absent = pathOf(change.path(), ABSENT);
        Contracted taker = change.who().equals("mentor") ? scene.people().mentor : scene.people().mentee;
        long before = changesSoFar();

        refused(Contracted.anonymous(host), change, absent, LARGE, 415, "Content-Type", "text/xml");
        refused(Contracted.anonymous(host), change, absent, LARGE, 401);
        assertThat(code(refused(scene.people().outsider, change, path, LARGE, 413)))
                .isEqualTo("body-too-large");
        Answer hidden = refused(scene.people().outsider, change, path, BROKEN, 404);
        assertThat(hidden.body())
                .isEqualTo(refused(taker, change, absent, BROKEN, 404).body());
        assertThat(refused(taker, change, pathOf(change.path(), "7"), BROKEN, 404)
                        .body())
                .isEqualTo(hidden.body());
        code(refused(scene.people().reader, change, path, BROKEN, change.isOfPair() ? 404 : 403));
        if (change.namesRevision()) {
            assertThat(code(refused(taker, change, path, BROKEN, 428))).isEqualTo("revision-missing");
            assertThat(code(refused(taker, change, path, BROKEN, 428, "If-Match", "*")))
                    .isEqualTo("revision-missing");
            assertThat(code(refused(taker, change, path, BROKEN, 400, "If-Match", "7")))
                    .isEqualTo("malformed-revision");
            assertThat(code(refused(taker, change, path, BROKEN, 412, "If-Match", "\"999\"")))
                    .isEqualTo("changed-meanwhile");
        }
        String[] revision = revision(change);
        if (change.conflict().isEmpty()) {
            assertThat(code(refused(taker, change, path, BROKEN, 400, revision)))
                    .isEqualTo("broken-json");
            assertThat(faults(refused(taker, change, path, "{'colour':1}", 400, revision)))
                    .contains("colour: unknown-member");
        } else {
            assertThat(code(refused(taker, change, path, BROKEN, 409, revision)))
                    .isEqualTo(change.conflict());
        }
        assertThat(changesSoFar()).isEqualTo(before);
    }

    private Answer refused(Contracted caller, Change change, String path, String body, int status, String... headers) {
        return caller.send(change.method(), path, body, headers).expect(status);
    }

    private String[] revision(Change change) {
        if (!change.namesRevision()) {
            return new String[0];
        }
        String seen = pathOf(change.revised(), scene.idOf(change.path()));
        // a proxy that compresses weakens the tag and puts its own mark on it
        return new String[] {"If-Match", "W/\"" + scene.people().revision(seen) + "-gzip\""};
    }

    private long changesSoFar() {
        return scene.people()
                .now("mentorships/" + scene.idOf("mentorships") + "/journal")
                .member("total")
                .asLong();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "7",
                "'x'",
                "{}{}",
                "{'title':'x','title':'x'}",
                "{'':{}}",
                "{'\\ud800':'\\ud800'}",
                "{'title':1e999999999,'due':-1e-999999999,'mentor':1.5}",
                "{'title':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':1}}}}}}}}}}}}}}}}}}}}}",
                "{'mentor':{'username':{}},'pageId':{},'success':[],'cadence':[],'aim':[],'owners':{},'goals':{},'reason':[]}",
                "{'mentor':'\\u0000','pageId':'\\u0000','title':'\\u0000','due':'\\u0000','parentId':'\\u0000','kind':'\\u0000'}"
            })
    void no_body_brings_a_fault_of_ours_to_light(String body) {
        long before = changesSoFar();

        scene.people().mentee.make("mentorships", body).expect(400);
        for (Change change : changes()) {
            String path = pathOf(change.path(), scene.idOf(change.path()));
            Contracted taker = change.who().equals("mentor") ? scene.people().mentor : scene.people().mentee;
            taker.send(change.method(), path, body, revision(change))
                    .expect(change.conflict().isEmpty() ? 400 : 409);
        }

        assertThat(changesSoFar()).isEqualTo(before);
    }

    @Test
    void starting_is_refused_in_the_same_order() {
        refused(Contracted.anonymous(host), "text/xml", 415);
        refused(Contracted.anonymous(host), "application/json", 401);
        refused(scene.people().outsider, "application/json", 413);
        assertThat(scene.people()
                        .mentee
                        .send("POST", "mentorships", null)
                        .expect(415)
                        .text("code"))
                .isEqualTo("json-expected");
    }

    @ParameterizedTest
    @CsvSource({"PATCH, " + PREFERENCES, "PATCH, " + NOTICE_PREFERENCES, "PUT, " + PROMPTS, "PUT, " + COLUMNS})
    void what_is_ones_own_is_refused_in_the_same_order(String method, String path) {
        long present = scene.people().revision(path);

        refusedInOrder(scene.people().mentee, method, path, present);

        assertThat(scene.people().now(path).member("changedAt").isNull()).isTrue();
    }

    @Test
    void putting_ones_own_notice_away_is_refused_in_the_same_order() {
        Situation people = new Situation(host);
        made(people, LocalDate.now());
        String id = ids(people.now("people/me/notices")).get(0);

        assertThat(code(people.outsider.send("DELETE", NOTICE + id, BROKEN).expect(404)))
                .isEqualTo("notice-not-found");
        refusedInOrder(people.mentee, "DELETE", NOTICE + id, 1);

        assertThat(ids(people.now("people/me/notices"))).containsExactly(id);
    }

    private static void made(Situation people, LocalDate checkIn) {
        Scene.made(people, "mentorships/" + people.active() + "/check-ins", "{'planned':'" + checkIn + "'}");
    }

    private void refusedInOrder(Contracted owner, String method, String path, long revision) {
        refused(Contracted.anonymous(host), method, path, LARGE, 415, "Content-Type", "text/xml");
        refused(Contracted.anonymous(host), method, path, LARGE, 401);
        assertThat(code(refused(owner, method, path, LARGE, 413))).isEqualTo("body-too-large");
        assertThat(code(refused(owner, method, path, BROKEN, 428))).isEqualTo("revision-missing");
        assertThat(code(refused(owner, method, path, BROKEN, 400, "If-Match", "7")))
                .isEqualTo("malformed-revision");
        assertThat(code(refused(owner, method, path, BROKEN, 412, "If-Match", "\"999\"")))
                .isEqualTo("changed-meanwhile");
        assertThat(code(refused(owner, method, path, BROKEN, 400, "If-Match", "\"" + revision + "\"")))
                .isEqualTo("broken-json");
    }

    private static Answer refused(
            Contracted caller, String method, String path, String body, int status, String... headers) {
        return caller.send(method, path, body, headers).expect(status);
    }

    private static void refused(Contracted caller, String mediaType, int status) {
        caller.send("POST", "mentorships", LARGE, "Content-Type", mediaType).expect(status);
    }

    static Stream<String> readings() {
        return ContractTest.routesOfTheContract().stream()
                .filter(route -> route.startsWith("GET "))
                .map(route -> route.substring("GET /".length()))
                // for whoever has the address: CalendarRoutesIT
                .filter(route -> !route.startsWith("calendars/"));
    }

    private String pathOf(String route, String id) {
        return route.replaceFirst("\\{(id|key)\\}", id)
                .replace("{page}", scene.ids().get("pages"))
                .replace("{field}", "purpose")
                .replace("{number}", "1")
                .replace("{secret}", "x")
                .replace("{date}", LocalDate.now().toString());
    }

    @ParameterizedTest
    @MethodSource("readings")
    void what_may_not_be_seen_is_not_there(String path) {
        Contracted.anonymous(host).get(pathOf(path, scene.idOf(path))).expect(401);
        if (path.matches(".*\\{(id|key)\\}.*")) {
            Answer hidden = scene.people().outsider.get(pathOf(path, scene.idOf(path)));

            assertThat(hidden.expect(404).body())
                    .isEqualTo(scene.people()
                            .mentee
                            .get(pathOf(path, ABSENT))
                            .expect(404)
                            .body());
            // the table of a space is for its administrators
            scene.people().mentee.get(pathOf(path, scene.idOf(path))).expect(path.contains("/progress") ? 403 : 200);
        }
    }

    static Stream<String> routesThatAreNot() {
        Set<String> routes = ContractTest.routesOfTheContract();
        return routes.stream()
                .map(route -> route.substring(route.indexOf(' ') + 1))
                .distinct()
                .flatMap(path ->
                        Stream.of("GET", "POST", "PUT", "PATCH", "DELETE").map(verb -> verb + " " + path))
                .filter(route -> !routes.contains(route));
    }

    @ParameterizedTest
    @MethodSource("routesThatAreNot")
    void no_other_method_is_taken(String route) {
        String[] parts = route.split(" /", 2);

        Answer refused = Contracted.as(host, scene.people().menteeName)
                .sendUnchecked(parts[0], pathOf(parts[1], ABSENT), parts[0].equals("GET") ? null : "{}");

        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.header("Allow")).isPresent();
    }

    @Test
    void a_refusal_speaks_the_callers_language() {
        String name = host.newPerson("deutsch");
        host.content().people().speak(host.person(name), Locale.GERMAN, ZoneOffset.UTC);

        JsonNode german =
                Contracted.as(host, name).get("goals/" + ABSENT).expect(404).json();
        JsonNode english =
                scene.people().mentee.get("goals/" + ABSENT).expect(404).json();

        assertThat(german.path("code")).isEqualTo(english.path("code"));
        assertThat(german.path("title").asText())
                .isNotBlank()
                .isNotEqualTo(english.path("title").asText());
    }
}
