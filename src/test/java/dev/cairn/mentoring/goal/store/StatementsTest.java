package dev.cairn.mentoring.goal.store;

import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.goal.Accord;
import dev.cairn.mentoring.goal.Goal;
import dev.cairn.mentoring.goal.GoalContent;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.GoalKind;
import dev.cairn.mentoring.goal.GoalState;
import dev.cairn.mentoring.goal.Milestone;
import dev.cairn.mentoring.goal.MilestoneId;
import dev.cairn.mentoring.goal.MilestoneState;
import dev.cairn.mentoring.goal.PlanRows;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipQuery;
import dev.cairn.mentoring.mentorship.Place;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.store.TextsOn;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How many statements reading costs, whatever there is to read. */
class StatementsTest {
    private static final int GOALS = 50;
    private static final int MILESTONES = 5;

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
        private final TestDatabase database;
        private final World world;

        OnDatabase(TestDatabase database) {
            this.database = database;
            this.world = World.on(database);
        }

        @Test
        void a_plan_of_fifty_goals_with_five_milestones_each_takes_four() {
            KnownPages.Page home = world.pages().add();
            SeenMentorship mentorship = world.aMentorship().on(home).active();
            database.commit(() -> fill(mentorship.mentorship()));
            UserKey mentee = mentorship.mentorship().menteeKey();

            List<String> byId = database.statements(() -> {
                SeenPlan plan = world.plans().of(mentorship.mentorship().id(), mentee);
                assertThat(plan.flat()).hasSize(GOALS);
                assertThat(plan.milestones()).hasSize(GOALS * MILESTONES);
                return plan;
            });
            List<String> byPage = database.statements(() -> world.plans().at(new Place(home.id(), null, null), mentee));

            assertThat(byId).hasSize(4);
            assertThat(byPage).hasSize(4);
        }

        @Test
        void a_list_of_two_hundred_mentorships_takes_one() {
            String mentor = "mentor" + UUID.randomUUID();
            for (int i = 0; i < 200; i++) {
                world.aMentorship().with(mentor).proposed();
            }
            MentorshipQuery first = new MentorshipQuery(null, false, MentorshipQuery.Order.CREATED, 0, 200);

            List<String> statements = database.statements(() -> {
                var slice = world.service().list(first, keyOf(mentor));
                assertThat(slice.items()).hasSize(200);
                return slice;
            });

            assertThat(statements).hasSize(1);
        }

        @Test
        void a_part_of_the_journal_takes_three() {
            SeenMentorship mentorship = world.aMentorship().active();

            List<String> statements = database.statements(() -> world.service()
                    .journal(
                            mentorship.mentorship().id(),
                            mentorship.mentorship().menteeKey(),
                            0,
                            50));

            assertThat(statements).hasSize(3);
        }

        /** Straight into the tables: the use cases would read the growing plan for each. */
        private void fill(Mentorship of) {
            Texts texts = TextsOn.tables(database.ao());
            PlanRows plan = PlanOn.tables(database.ao(), texts);
            GoalContent content = new GoalContent(
                    "Run a review",
                    GoalKind.HABIT,
                    null,
                    null,
                    "asks first",
                    "calm",
                    "it matters",
                    null,
                    null,
                    null,
                    null,
                    "to be heard",
                    null,
                    null,
                    null);
            for (int i = 0; i < GOALS; i++) {
                GoalId goal = GoalId.random();
                plan.goals()
                        .add(new Goal(
                                goal,
                                1,
                                of.id(),
                                null,
                                i,
                                content,
                                GoalState.PROPOSED,
                                null,
                                null,
                                of.menteeKey(),
                                Audience.PAIR,
                                of.createdAt()));
                for (int j = 0; j < MILESTONES; j++) {
                    plan.milestones()
                            .add(new Milestone(
                                    MilestoneId.random(),
                                    1,
                                    of.id(),
                                    goal,
                                    "First draft",
                                    "seen",
                                    of.start(),
                                    List.of(of.menteeKey()),
                                    MilestoneState.PLANNED,
                                    null,
                                    null,
                                    List.of(),
                                    new Accord(of.menteeKey(), null),
                                    of.menteeKey(),
                                    Audience.PAIR,
                                    of.createdAt()));
                }
            }
        }
    }
}
