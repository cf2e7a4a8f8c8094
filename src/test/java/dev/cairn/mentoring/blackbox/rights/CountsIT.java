package dev.cairn.mentoring.blackbox.rights;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.blackbox.rights.Item.Kind;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts, totals and rows without a word say no more than the words do. */
class CountsIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final Map<Kind, List<String>> STATES = Map.of(
            Kind.GOAL, List.of("proposed", "open", "reached", "dropped"),
            Kind.MILESTONE, List.of("planned", "reached", "dropped"));

    @ParameterizedTest
    @EnumSource(Scene.class)
    void a_mentorship_counts_what_is_shared_and_drafts_for_their_authors_alone(Scene scene) {
        World world = World.of(SANDBOX, scene);
        for (Who who : Who.values()) {
            for (Bond bond : Bond.values()) {
                if (Oracle.knowsOf(who, scene, bond, false)) {
                    JsonNode counts = world.as(who)
                            .get(world.pair(bond).path())
                            .expect(200)
                            .member("counts");
                    STATES.forEach((kind, states) -> states.forEach(state -> assertThat(
                                    counts.path(word(kind) + "s").path(state).asLong(-1))
                            .as("%s, %s: %s %s", who, bond, kind, state)
                            .isEqualTo(count(world, who, bond, kind, state))));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void a_plan_tells_readers_the_same_counts_in_every_output(Scene scene) {
        World world = World.of(SANDBOX, scene);
        for (Who who : Who.values()) {
            if (Oracle.knowsOf(who, scene, Bond.PRESENT, true) && !Bond.PRESENT.has(who)) {
                Visitor visitor = new Visitor(world, who);
                for (String output : Macros.OUTPUTS) {
                    assertThat(visitor.view(world.onlooker, output).body())
                            .as("%s, %s", who, output)
                            .contains("Goals: " + line(world, who, Kind.GOAL))
                            .contains("Milestones: " + line(world, who, Kind.MILESTONE));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void every_row_is_of_something_that_may_be_known(Scene scene) {
        World world = World.of(SANDBOX, scene);
        for (Who who : Who.values()) {
            Visitor visitor = new Visitor(world, who);
            String[] display = parts(visitor.view(world.onlooker, "display"));
            String[] paper = parts(visitor.view(world.onlooker, "pdf"));
            long goals = known(world, who, Kind.GOAL);
            long milestones = known(world, who, Kind.MILESTONE);

            assertThat(occurrences(display[0], "data-item=\"goal\""))
                    .as("%s", who)
                    .isEqualTo(goals);
            assertThat(occurrences(display[0], "class=\"mentoring-step ")
                            - occurrences(display[0], "class=\"mentoring-step is-thing"))
                    .as("%s", who)
                    .isEqualTo(milestones);
            for (Kind kind : Kind.hanging()) {
                assertThat(occurrences(display[0], "data-item=\"" + kind.word() + "\""))
                        .as("%s, %s", who, kind)
                        .isEqualTo(known(world, who, kind));
            }
            assertThat(occurrences(display[1], "data-item=\"milestone\""))
                    .as("%s", who)
                    .isEqualTo(milestones);
            assertThat(occurrences(display[2], "data-item=\"evidence\""))
                    .as("%s", who)
                    .isEqualTo(known(world, who, Kind.EVIDENCE));
            assertThat(occurrences(paper[0], "<h3 style")).as("%s", who).isEqualTo(goals);
            assertThat(occurrences(paper[1], "<tr><td class=\"confluenceTd\""))
                    .as("%s", who)
                    .isEqualTo(milestones);
        }
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void a_list_counts_what_its_caller_may_know_of(Scene scene) {
        World world = World.of(SANDBOX, scene);
        for (Who who : Who.values()) {
            if (Oracle.isNobody(who, scene)) {
                continue;
            }
            Answer ofPage = world.as(who)
                    .get(MENTORING + "mentorships?page=" + world.home)
                    .expect(200);
            assertThat(ofPage.member("total").asLong())
                    .as("%s", who)
                    .isEqualTo(Stream.of(Bond.PRESENT, Bond.FORMER)
                            .filter(bond -> Oracle.knowsOf(who, scene, bond, false))
                            .count());
            for (String path : lists(world)) {
                Answer list = world.as(who).get(path + "limit=200");
                if (list.status() == 200) {
                    assertThat(list.member("total").asInt())
                            .as("%s for %s", path, who)
                            .isEqualTo(list.member("results").size());
                }
            }
        }
    }

    private static List<String> lists(World world) {
        List<String> lists = new ArrayList<>(List.of(
                MENTORING + "mentorships?waiting=true&",
                MENTORING + "mentorships?page=" + world.home + "&",
                MENTORING + "prompts?space=" + world.present.space() + "&"));
        for (String list : Routes.lists()) {
            if (list.contains("{id}")) {
                Routes.Route route = new Routes.Route("GET", list, Map.of());
                world.items.of(route.kind()).forEach(item -> lists.add(route.of(item) + "?"));
            } else {
                lists.add(MENTORING + list.substring(1).replace("{key}", world.present.space()) + "?");
            }
        }
        return lists;
    }

    /** What a check-in of the pair holds, how many pages are attached and what is a person's own: as many as they may know of. */
    @ParameterizedTest
    @EnumSource(Scene.class)
    void what_is_the_pairs_is_counted_for_the_pair(Scene scene) {
        World world = World.of(SANDBOX, scene);
        for (Who who : List.of(Who.MENTEE, Who.MENTOR)) {
            if (!Oracle.knowsOf(who, scene, Bond.PRESENT, false)) {
                continue;
            }
            long checkIns = world.items
                    .of(Kind.CHECK_IN)
                    .filter(item -> item.bond == Bond.PRESENT)
                    .count();
            assertThat(total(world, who, world.present.path() + "/check-ins"))
                    .as("%s", who)
                    .isEqualTo(checkIns);
            assertThat(total(world, who, world.present.path() + "/pages"))
                    .as("%s", who)
                    .isEqualTo(told(world, who, scene, "attached") + told(world, who, scene, "attached alone"));
            assertThat(total(world, who, MENTORING + "people/me/notices"))
                    .as("%s", who)
                    .isEqualTo(world.items.secrets.stream()
                            .filter(secret -> secret.isOf(Kind.NOTICE) && Oracle.tells(who, scene, secret, false))
                            .count());
        }
    }

    private static long told(World world, Who who, Scene scene, String field) {
        return world.items.secrets.stream()
                .filter(secret -> secret.bond() == Bond.PRESENT && secret.isField(field))
                .filter(secret -> Oracle.tells(who, scene, secret, false))
                .count();
    }

    private static long total(World world, Who who, String path) {
        return world.as(who)
                .get(path + "?limit=200")
                .expect(200)
                .member("total")
                .asLong();
    }

    private static long count(World world, Who who, Bond bond, Kind kind, String state) {
        return world.items
                .of(kind)
                .filter(item -> item.bond == bond && item.isIn(state) && Oracle.counts(who, item))
                .count();
    }

    private static String line(World world, Who who, Kind kind) {
        return String.join(
                ", ",
                STATES.get(kind).stream()
                        .map(state -> count(world, who, Bond.PRESENT, kind, state) + " " + state)
                        .toList());
    }

    private static long known(World world, Who who, Kind kind) {
        return world.items
                .of(kind)
                .filter(item -> item.bond == Bond.PRESENT && item.isThere())
                .filter(item -> Oracle.knowsOf(who, world.scene, item, true))
                .count();
    }

    private static String[] parts(Answer answer) {
        String body = answer.status() == 200 ? answer.body() : World.BETWEEN + World.BETWEEN;
        return body.split(World.BETWEEN, 3);
    }

    private static long occurrences(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1L;
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
