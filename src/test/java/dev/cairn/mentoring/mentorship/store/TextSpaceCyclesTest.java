package dev.cairn.mentoring.mentorship.store;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Race;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.Cycle;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.NewCycle;
import dev.cairn.mentoring.mentorship.SpaceCycles;
import dev.cairn.mentoring.shared.Expected;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TextSpaceCyclesTest {
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
        private final String space;

        OnDatabase(TestDatabase database) {
            this.database = database;
            this.world = World.on(database);
            this.space = "S" + UUID.randomUUID().toString().replace("-", "");
            world.pages().addSpace(space, "keeper");
        }

        private SpaceCycles write(long revision, String name) {
            LocalDate first = LocalDate.of(2026, 12, 1);
            NewCycle cycle = new NewCycle(
                    null,
                    name + " \u00dcber \ud83d\ude00",
                    first.datesUntil(first.plusDays(Cycle.MOST_DATES)).toList());
            return world.spaceCycles()
                    .change(space, keyOf("keeper"), Expected.revision(revision), sent(List.of(cycle)))
                    .cycles();
        }

        @Test
        void reads_the_cycles_of_a_space_as_they_were_written() {
            write(1, "Sprint");
            SpaceCycles written = write(2, "Quarter");

            assertThat(world.spaceCycles().of(space, null).cycles()).isEqualTo(written);
        }

        @Test
        void keeps_the_cycles_of_spaces_apart() {
            world.pages().addSpace(space + "2", "keeper");
            write(1, "Sprint");

            assertThat(world.spaceCycles().of(space + "2", null).cycles().changedBy())
                    .isNull();
        }

        @Test
        void is_written_first_by_one_of_two_who_write_at_once() throws InterruptedException {
            List<Race.Outcome<SpaceCycles>> outcomes =
                    Race.of(List.of(() -> write(1, "Sprint"), () -> write(1, "Quarter")));

            assertThat(outcomes).filteredOn(Race.Outcome::won).hasSize(1);
        }

        @Test
        void adds_no_statement_to_the_reading_of_a_plan() {
            MentorshipId id = world.aMentorship()
                    .on(world.pages().add().inSpace(space))
                    .active()
                    .mentorship()
                    .id();
            List<String> bare = database.statements(() -> world.plans().of(id, keyOf("mentee")));
            SpaceCycles written = write(1, "Sprint");

            List<String> statements = database.statements(() -> world.plans().of(id, keyOf("mentee")));

            assertThat(statements).hasSameSizeAs(bare).hasSize(4);
            assertThat(world.plans().of(id, keyOf("mentee")).cycles()).isEqualTo(written);
        }
    }
}
