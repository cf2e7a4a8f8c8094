package dev.cairn.mentoring.goal.store;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.fixture.Race;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.goal.Assessment;
import dev.cairn.mentoring.goal.AssessmentChange;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.goal.SeenViews;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One of the pair changes their view at the moment when the other closes the round. */
class RacingViewsTest {
    private static final UserKey MENTEE = KnownPeople.keyOf("mentee");
    private static final UserKey MENTOR = KnownPeople.keyOf("mentor");

    @Nested
    class On_H2 extends OnDatabase {
        On_H2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class On_PostgreSQL extends OnDatabase {
        On_PostgreSQL() {
            super(TestDatabase.POSTGRES);
        }
    }

    abstract static class OnDatabase {
        private final World world;
        private final SeenMentorship mentorship;
        private final GoalId goal;

        OnDatabase(TestDatabase database) {
            world = World.on(database);
            mentorship = world.aMentorship().active();
            goal = world.aGoal(mentorship).open().id();
        }

        /** The mentor looks while the mentee's change is under way, at the one moment when each has read what the other is about to change. */
        @Test
        void what_the_other_has_read_does_not_change_any_more() throws Exception {
            SeenItem own = add(MENTEE, 1);
            ExecutorService elsewhere = Executors.newSingleThreadExecutor();
            AtomicReference<Future<List<Integer>>> looking = new AtomicReference<>();
            try {
                try {
                    world.assessments().change(own.id(), MENTEE, Expected.revision(1), () -> {
                        if (looking.get() == null) {
                            looking.set(elsewhere.submit(this::lookAsMentor));
                            waitFor(looking.get());
                        }
                        return Input.of(says(5));
                    });
                } catch (Conflict refused) {
                    assertThat(refused.code()).isIn("round-closed", Conflict.CHANGED_MEANWHILE);
                }

                List<Integer> read = looking.get().get(30, TimeUnit.SECONDS);
                assertThat(levels()).isEqualTo(read);
            } finally {
                elsewhere.shutdownNow();
            }
        }

        @Test
        void two_first_views_make_one_closed_round() throws InterruptedException {
            for (int turn = 0; turn < 5; turn++) {
                GoalId fresh = world.aGoal(mentorship).open().id();

                List<Race.Outcome<SeenItem>> outcomes = Race.of(List.of(
                        () -> world.assessments().add(fresh, MENTEE, sent(says(1))),
                        () -> world.assessments().add(fresh, MENTOR, sent(says(2)))));

                assertThat(outcomes).allMatch(Race.Outcome::won);
                SeenViews views = world.plans().goal(fresh, MENTEE).views();
                assertThat(views.round()).isEqualTo(1);
                assertThat(views.revealed()).isTrue();
            }
        }

        @Test
        void nobody_gets_two_views_into_one_round() throws InterruptedException {
            for (int turn = 0; turn < 5; turn++) {
                GoalId fresh = world.aGoal(mentorship).open().id();

                List<Race.Outcome<SeenItem>> outcomes = Race.of(List.of(
                        () -> world.assessments().add(fresh, MENTEE, sent(says(1))),
                        () -> world.assessments().add(fresh, MENTEE, sent(says(2)))));

                assertThat(outcomes).filteredOn(Race.Outcome::won).hasSize(1);
                assertThat(world.plans().goal(fresh, MENTEE).items()).hasSize(1);
            }
        }

        private List<Integer> lookAsMentor() {
            add(MENTOR, 2);
            return levels();
        }

        /** As long as it takes where nothing is in its way, and not until it gives up where something is. */
        private static void waitFor(Future<?> look) {
            try {
                look.get(500, TimeUnit.MILLISECONDS);
            } catch (TimeoutException held) {
                assertThat(look).isNotDone();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }

        private SeenItem add(UserKey by, int level) {
            return world.assessments().add(goal, by, sent(says(level)));
        }

        private static AssessmentChange says(int level) {
            return new AssessmentChange(Setting.to((long) level), Setting.to("Seen as " + level));
        }

        private List<Integer> levels() {
            return world.plans().goal(goal, MENTOR).items().stream()
                    .map(item -> item.pairOnly()
                            .orElseThrow()
                            .as(Assessment.class)
                            .content()
                            .level())
                    .toList();
        }
    }
}
