package dev.cairn.mentoring.blackbox.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Figures;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every person, in every scene, through every channel, learns of every field exactly what the design says. */
class RightsIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.H2;
    private static final int FEWEST_CELLS = 2_000;
    private static final Map<Scene, World> WORLDS = new EnumMap<>(Scene.class);
    private static final AtomicLong CELLS = new AtomicLong();
    private static final AtomicLong TOLD = new AtomicLong();

    static Stream<Arguments> everybodyEverywhere() {
        return Stream.of(Scene.values())
                .flatMap(scene -> Stream.of(Who.values()).map(who -> Arguments.of(who, scene)));
    }

    @ParameterizedTest
    @MethodSource("everybodyEverywhere")
    void everyone_learns_what_is_theirs_to_know_and_nothing_else(Who who, Scene scene) {
        World world = world(scene);
        List<String> wrong = new ArrayList<>();

        for (Channel channel : Channels.all()) {
            String answer = channel.ask().apply(world, who);
            for (Secret secret : world.secrets.all) {
                if (secret.isNameOf(who)) {
                    continue;
                }
                boolean told = secret.isIn(answer);
                if (told && !channel.mayTell(who, scene, secret)) {
                    wrong.add("told: " + secret + " by " + channel.name());
                }
                if (!told && channel.mustTell(who, scene, secret)) {
                    wrong.add("kept back: " + secret + " by " + channel.name());
                }
                CELLS.incrementAndGet();
                TOLD.addAndGet(told ? 1 : 0);
            }
        }

        assertThat(wrong).as("%s, %s", who, scene).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everybodyEverywhere")
    void what_is_not_theirs_is_answered_as_what_is_not_there(Who who, Scene scene) {
        World world = world(scene);
        List<String> paths = new ArrayList<>(world.goals());
        paths.addAll(world.milestones());
        for (Bond bond : Bond.values()) {
            Stream.of("", "/goals", "/journal")
                    .map(rest -> world.mentorship(bond) + rest)
                    .forEach(paths::add);
        }

        for (String path : paths) {
            Answer answer = world.as(who).get(path);
            Answer absent = world.as(who).get(World.absent(path));
            if (answer.status() != 200) {
                assertThat(answer.status()).as(path).isEqualTo(who == Who.ANONYMOUS ? 401 : 404);
                assertThat(answer.status()).as(path).isEqualTo(absent.status());
                assertThat(answer.body()).as(path).isEqualTo(absent.body());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everybodyEverywhere")
    void a_change_by_someone_who_may_not_know_is_answered_as_one_of_nothing(Who who, Scene scene) {
        World world = world(scene);
        for (Bond bond : Bond.values()) {
            if (!Oracle.knowsOf(who, scene, bond, false)) {
                Stream.of(
                                world.mentorship(bond) + "/conclusion",
                                world.mentorship(bond) + "/goals",
                                world.goals().get(bond == Bond.FORMER ? 0 : 1) + "/dropping")
                        .forEach(path -> {
                            Answer answer = world.as(who).change("POST", path, Map.of("reason", "None"), 1);
                            Answer absent =
                                    world.as(who).change("POST", World.absent(path), Map.of("reason", "None"), 1);
                            assertThat(answer.status())
                                    .as(path)
                                    .isEqualTo(absent.status())
                                    .isIn(401, 404);
                            assertThat(answer.body()).as(path).isEqualTo(absent.body());
                        });
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void who_is_not_of_the_pair_is_told_no_revision_and_offered_no_step(Scene scene) {
        World world = world(scene);
        List<String> paths =
                new ArrayList<>(world.goals().subList(1, world.goals().size()));
        paths.addAll(world.milestones());
        paths.add(world.mentorship(Bond.PRESENT));
        paths.add(world.mentorship(Bond.PRESENT) + "/goals");

        for (Who who : Who.values()) {
            if (!Bond.PRESENT.has(who)) {
                for (String path : paths) {
                    Answer answer = world.as(who).get(path);
                    assertThat(answer.header("ETag")).as("%s, %s", who, path).isEmpty();
                    assertThat(answer.body())
                            .as("%s, %s", who, path)
                            .doesNotContain("\"revision\"")
                            .doesNotContain("\"can\":[\"");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void counts_tell_readers_of_what_is_shared_and_only_authors_of_drafts(Scene scene) {
        World world = world(scene);
        for (Who who : Who.values()) {
            if (Oracle.knowsOf(who, scene, Bond.PRESENT, false)) {
                Answer mentorship =
                        world.as(who).get(world.mentorship(Bond.PRESENT)).expect(200);
                boolean mentee = who == Who.MENTEE;
                boolean mentor = who == Who.MENTOR;
                assertThat(mentorship.member("counts", "goals", "proposed").asInt())
                        .as("drafts counted for %s", who)
                        .isEqualTo(mentee || mentor ? 1 : 0);
                assertThat(mentorship.member("counts", "goals", "open").asInt()).isEqualTo(3);
                assertThat(mentorship.member("counts", "goals", "dropped").asInt())
                        .isEqualTo(1);
                assertThat(mentorship.member("counts", "milestones", "planned").asInt())
                        .as("milestones counted for %s", who)
                        .isEqualTo(mentee ? 6 : mentor ? 5 : 4);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void a_list_of_a_page_counts_what_its_caller_may_know_of(Scene scene) {
        World world = world(scene);
        for (Who who : Who.values()) {
            if (who != Who.ANONYMOUS) {
                Answer list = world.as(who)
                        .get("/rest/mentoring/1.0/mentorships?page=" + world.home)
                        .expect(200);
                long known = Stream.of(Bond.values())
                        .filter(bond -> Oracle.knowsOf(who, scene, bond, false))
                        .count();
                assertThat(list.member("total").asLong()).as("%s", who).isEqualTo(known);
                assertThat(list.member("results")).hasSize((int) known);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void every_list_counts_what_it_shows(Scene scene) {
        World world = world(scene);
        List<String> lists = new ArrayList<>(List.of(
                "/rest/mentoring/1.0/mentorships",
                world.mentorship(Bond.PRESENT) + "/goals",
                world.mentorship(Bond.PRESENT) + "/journal"));
        world.goals().forEach(goal -> lists.add(goal + "/milestones"));
        for (Who who : Who.values()) {
            for (String path : lists) {
                Answer list = world.as(who).get(path + "?limit=200");
                if (list.status() == 200) {
                    assertThat(list.member("total").asInt())
                            .as("%s for %s", path, who)
                            .isEqualTo(list.member("results").size());
                }
            }
        }
    }

    @AfterAll
    static void enough_was_asked() {
        Figures.note("cells of rights", CELLS.get());
        Figures.note("cells of rights, told", TOLD.get());
        assertThat(CELLS.get()).isGreaterThan(FEWEST_CELLS);
    }

    private static World world(Scene scene) {
        return WORLDS.computeIfAbsent(scene, key -> new World(SANDBOX, key));
    }
}
