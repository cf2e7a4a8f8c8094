package dev.cairn.mentoring.blackbox.rights;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.rights.Item.Kind;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.HostLog;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** While somebody writes for themselves, or says how a check-in was, nothing that anybody else is answered becomes another one. */
class DraftsIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final String TYPED = "Nobody else is to know of it";

    /** What the mentee can write in, whoever else does as well. */
    private static final List<String> FIELDS = List.of("purpose", "recap-worked", "wins-how", "celebration");

    /** Things of one kind are answered alike. */
    private static final int FEW = 4;

    /** Its own: what is written here stays. */
    private static @Nullable World written;

    private final World world = world();

    private static World world() {
        World found = written;
        if (found == null) {
            found = World.anew(SANDBOX, Scene.OPEN);
            written = found;
        }
        return found;
    }

    @Test
    void every_route_that_reads_is_compared() {
        Set<String> missing = new TreeSet<>(Routes.ofContract());
        missing.removeIf(route -> !route.startsWith("GET "));

        addresses(feedOf(Who.MENTEE)).forEach(path -> missing.removeIf(route -> Routes.isAt(route, path)));

        assertThat(missing).isEmpty();
    }

    @Test
    @Tag("R28")
    void a_draft_is_betrayed_by_no_answer_to_anybody_but_its_author() {
        isBetrayedByNothing(
                () -> assertThat(type()).as("drafts that were written").isGreaterThan(FIELDS.size()));
    }

    @Test
    @Tag("R126")
    void a_pulse_is_betrayed_by_no_answer_to_anybody_but_its_mentee() {
        isBetrayedByNothing(() -> assertThat(say()).as("pulses that were given").isPositive());
    }

    @Test
    @Tag("R124")
    void a_question_of_ones_own_is_betrayed_by_no_answer_to_anybody_else() {
        isBetrayedByNothing(() -> {
            Caller mentee = world.as(Who.MENTEE);
            String own = MENTORING + "people/me/prompts";
            Map<String, Object> everywhere = Map.of("text", TYPED);
            Map<String, Object> here = Map.of("text", TYPED, "section", "wins");
            Answer first = mentee.change(
                            "PUT",
                            own,
                            Map.of("prompts", List.of(everywhere)),
                            mentee.get(own).revision())
                    .expect(200);
            mentee.change("PUT", own, Map.of("prompts", List.of(everywhere, here)), first.revision())
                    .expect(200);
        });
    }

    /** What the mentee does changes what they are told themselves, and nothing that anybody else is. */
    private void isBetrayedByNothing(Runnable doing) {
        Set<Who> others = EnumSet.complementOf(EnumSet.of(Who.MENTEE));
        Map<Who, String> feeds = new LinkedHashMap<>();
        others.forEach(who -> feeds.put(who, feedOf(who)));
        runJobs();
        Map<Who, Map<String, String>> before = new LinkedHashMap<>();
        others.forEach(who -> before.put(who, told(who, feeds)));
        Map<String, String> own = told(Who.MENTEE, feeds);

        try (HostLog log = new HostLog()) {
            doing.run();
            runJobs();
            assertThat(log.lines()).noneMatch(line -> line.contains(TYPED));
        }
        for (Who who : others) {
            Map<String, String> now = told(who, feeds);
            Map<String, String> then = Objects.requireNonNull(before.get(who));
            assertThat(now).as(who.name()).containsOnlyKeys(then.keySet());
            now.forEach(
                    (where, said) -> assertThat(said).as("%s at %s", who, where).isEqualTo(then.get(where)));
            assertThat(now.values()).as(who.name()).noneMatch(answer -> answer.contains(TYPED));
        }
        assertThat(told(Who.MENTEE, feeds)).as("their own").isNotEqualTo(own);
    }

    @Test
    @Tag("R28")
    void a_draft_is_in_no_mail() {
        String space = SANDBOX.newSpace();
        Pair pair = Pair.in(SANDBOX, space, SANDBOX.as("admin").makePage(space, "Home", "<p/>"))
                .active();
        String checkIn = pair.mentee()
                .post(
                        pair.path() + "/check-ins",
                        Map.of("planned", LocalDate.now(ZoneOffset.UTC).toString()))
                .expect(201)
                .text("id");
        String draft = MENTORING + "check-ins/" + checkIn + "/drafts/wins";
        long revision = pair.mentee().get(draft).expect(200).revision();
        pair.mentee().change("PUT", draft, Map.of("text", TYPED), revision).expect(200);

        runJobs();

        assertThat(SANDBOX.as("admin").get("/admin/outbox.action").expect(200).body())
                .contains(pair.mentee().username(), pair.mentor().username())
                .doesNotContain(TYPED);
    }

    /** How many drafts were written, each of them twice. */
    private int type() {
        int written = 0;
        Caller mentee = world.as(Who.MENTEE);
        for (String checkIn : world.paths(Kind.CHECK_IN).toList()) {
            for (String field : FIELDS) {
                String draft = checkIn + "/drafts/" + field;
                Answer now = mentee.get(draft);
                if (now.status() == 200) {
                    Answer first = mentee.change("PUT", draft, Map.of("text", "So far"), now.revision())
                            .expect(200);
                    mentee.change("PUT", draft, Map.of("text", TYPED), first.revision())
                            .expect(200);
                    written++;
                }
            }
        }
        return written;
    }

    /** At noon, when mails go out. */
    private static void runJobs() {
        Instant noon = LocalDate.now(ZoneOffset.UTC).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        SANDBOX.as("admin")
                .post("/admin/outbox.action?job=notice-mails&at=" + Caller.escaped(noon.toString()), Map.of())
                .expect(302);
    }

    /** How many pulses were given, each of them first otherwise. */
    private int say() {
        int given = 0;
        Caller mentee = world.as(Who.MENTEE);
        for (String checkIn : world.paths(Kind.CHECK_IN).toList()) {
            String pulse = checkIn + "/pulse";
            Answer now = mentee.get(pulse);
            if (now.status() == 200 && now.member("can").toString().contains("answer")) {
                Answer skipped = mentee.change("PUT", pulse, Map.of("skipped", true), now.revision())
                        .expect(200);
                Map<String, Integer> numbers = Map.of("clarity", 2, "usefulness", 1, "support", 1);
                mentee.change("PUT", pulse, numbers, skipped.revision()).expect(200);
                given++;
            }
        }
        return given;
    }

    private String feedOf(Who who) {
        Answer made = world.as(who).post(MENTORING + "people/me/calendar", Map.of());
        return made.status() == 201 ? made.text("address").replaceFirst(".*(?=/rest/)", "") : "";
    }

    /** Status, entity tag and body of every route of the contract that reads, of every output of every macro, and of what else speaks of check-ins. */
    private Map<String, String> told(Who who, Map<Who, String> feeds) {
        Caller caller = world.as(who);
        Map<String, String> told = new LinkedHashMap<>();
        addresses(feeds.getOrDefault(who, "")).forEach(path -> told.put(path, said(caller.get(path))));
        for (long page : List.of(world.home, world.onlooker, world.talks, world.goals, world.survey, world.house)) {
            for (String output : Macros.OUTPUTS) {
                told.put(page + " " + output, said(Macros.view(caller, page, output)));
            }
        }
        return told;
    }

    private Stream<String> addresses(String feed) {
        Stream<String> ofItems = Routes.readings().stream()
                .flatMap(route -> world.items
                        .of(route.kind())
                        .filter(Item::isThere)
                        .filter(route::isIn)
                        .map(route::of))
                .map(path -> path.startsWith(MENTORING) ? path : MENTORING + path);
        Stream<String> ofOneself = Routes.ofContract().stream()
                .filter(route -> route.startsWith("GET ") && !route.contains("{"))
                .map(route -> MENTORING + route.substring("GET /".length()));
        Stream<String> besides = Stream.of("/plugins/servlet/mentoring/my-mentoring", "/admin/outbox.action", feed);
        return Stream.of(ofItems, ofOneself, Routes.readingsOfSpace(world).stream(), besides)
                .flatMap(paths -> paths)
                .filter(path -> !path.isEmpty())
                .distinct();
    }

    /** Without the token of a session, which is another one each time. */
    private static String said(Answer answer) {
        String body = answer.body().replaceAll("\"[0-9a-f]{40}\"", "");
        return answer.status() + " " + answer.header("ETag").orElse("") + "\n" + body;
    }
}
