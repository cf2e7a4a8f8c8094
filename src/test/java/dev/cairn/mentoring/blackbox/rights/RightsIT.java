package dev.cairn.mentoring.blackbox.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Figures;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every person, in every scene, through every channel, learns of every field exactly what the design says. */
class RightsIT {
    private static final int FEWEST_CELLS = 1_500_000;
    private static final AtomicLong CELLS = new AtomicLong();
    private static final AtomicLong TOLD = new AtomicLong();

    /** On PostgreSQL, where the plugin's code is the same, two scenes stand for all. */
    private static final Map<RunningSandbox, Set<Scene>> SCENES = Map.of(
            RunningSandbox.H2, EnumSet.allOf(Scene.class),
            RunningSandbox.POSTGRES, EnumSet.of(Scene.OPEN, Scene.TRASHED));

    /** Reading routes at which nobody of the matrix finds anything, each with the reason. */
    private static final Map<String, String> READ_ELSEWHERE = Map.of(
            "GET /people/me/invitations", "those who are invited are nobody of the matrix: ViewRoutesIT, BlindnessIT");

    static Stream<Arguments> everybodyEverywhere() {
        return Stream.of(RunningSandbox.values())
                .flatMap(sandbox -> SCENES.get(sandbox).stream()
                        .flatMap(scene -> Stream.of(Who.values()).map(who -> Arguments.of(sandbox, scene, who))));
    }

    @ParameterizedTest
    @MethodSource("everybodyEverywhere")
    void everyone_learns_what_is_theirs_to_know_and_nothing_else(RunningSandbox sandbox, Scene scene, Who who) {
        World world = World.of(sandbox, scene);
        Visitor visitor = new Visitor(world, who);
        List<String> wrong = new ArrayList<>();

        for (Channel channel : Channels.all()) {
            Told answer = new Told(channel.ask().apply(visitor));
            for (Secret secret : world.items.secrets) {
                if (secret.isNameOf(who)) {
                    continue;
                }
                boolean told = secret.canary().isIn(answer);
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

    @Test
    void every_route_that_reads_is_asked_for_something_that_is_there() {
        World world = World.of(RunningSandbox.H2, Scene.OPEN);
        Set<String> unanswered = new TreeSet<>(Routes.ofContract());
        unanswered.removeIf(route -> !route.startsWith("GET "));

        for (Who who : List.of(Who.MENTEE, Who.MENTOR, Who.READER, Who.SPACE_ADMINISTRATOR)) {
            Visitor visitor = new Visitor(world, who);
            Channels.all().forEach(channel -> channel.ask().apply(visitor));
            visitor.found().forEach(path -> unanswered.removeIf(route -> Routes.isAt(route, path)));
        }

        assertThat(unanswered).isEqualTo(READ_ELSEWHERE.keySet());
    }

    @AfterAll
    static void enough_was_asked() {
        Figures.note("cells of rights", CELLS.get());
        Figures.note("cells of rights, told", TOLD.get());
        assertThat(CELLS.get()).isGreaterThan(FEWEST_CELLS);
    }
}
