package dev.cairn.mentoring.notice.store;

import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.notice.ManyTalks;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How many statements it costs to find out what there is to be told. */
class NoticeStatementsTest {
    private static final int MENTORSHIPS = 500;

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
        void a_person_costs_four_and_a_run_over_five_hundred_mentorships_a_few_and_one_for_each_mail() {
            LocalDate day = LocalDate.of(2300, 1, 9);
            ManyTalks many = ManyTalks.of(world, MENTORSHIPS, day);
            UserKey mentor = keyOf(many.mentor());

            List<String> ofOne = database.statements(() -> {
                var told = world.notices().reader().of(mentor);
                assertThat(told).hasSize(MENTORSHIPS);
                return told;
            });
            List<String> first = database.statements(many::mail);
            List<String> second = database.statements(many::mail);

            assertThat(ofOne).hasSize(4);
            assertThat(world.notices().mail().to(many.mentor())).hasSize(1);
            assertThat(world.notices().mail().all()).hasSize(MENTORSHIPS + 1);
            long writing =
                    first.stream().filter(sql -> sql.startsWith("INSERT")).count();
            assertThat(writing)
                    .as("a mark for each notice, and one for the digest")
                    .isEqualTo(2 * MENTORSHIPS + 1);
            assertThat(first.size() - 2 * writing)
                    .as("PostgreSQL is asked for the number of each new row as well")
                    .isLessThanOrEqualTo(40);
            assertThat(second).hasSizeLessThanOrEqualTo(40);
        }
    }
}
