package dev.cairn.mentoring.checkin.store;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.checkin.Emphasis;
import dev.cairn.mentoring.checkin.OwnPrompt;
import dev.cairn.mentoring.checkin.OwnPrompts;
import dev.cairn.mentoring.checkin.Section.Kind;
import dev.cairn.mentoring.fixture.Race;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.shared.Expected;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TextPromptsTest {
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
        private final String person = "person" + UUID.randomUUID();

        OnDatabase(TestDatabase database) {
            this.database = database;
            this.world = World.on(database);
        }

        private OwnPrompts write(long revision, List<OwnPrompt> prompts) {
            return world.prompts().write(keyOf(person), Expected.revision(revision), sent(prompts));
        }

        private static OwnPrompt prompt(String text) {
            return new OwnPrompt(text, Kind.MENTOR_LEARNING, Emphasis.CROSS_FUNCTIONAL_WORK);
        }

        @Test
        void reads_as_many_questions_as_a_person_can_keep_as_they_were_written_in_one_statement() {
            List<OwnPrompt> most = IntStream.range(0, OwnPrompts.MOST)
                    .mapToObj(number -> prompt("\u00dcber \ud83d\ude00 " + "x".repeat(240) + number))
                    .toList();
            OwnPrompts written = write(1, most);

            assertThat(database.statements(
                            () -> assertThat(world.prompts().of(keyOf(person))).isEqualTo(written)))
                    .hasSize(1);
        }

        @Test
        void writes_what_follows_in_its_place() {
            write(1, List.of(prompt("What else?"), new OwnPrompt("And then?", null, null)));
            OwnPrompts written = write(2, List.of());

            assertThat(world.prompts().of(keyOf(person))).isEqualTo(written);
            assertThat(written.prompts()).isEmpty();
        }

        @Test
        void are_written_first_by_one_of_two_windows_that_write_at_once() throws InterruptedException {
            List<Race.Outcome<OwnPrompts>> outcomes =
                    Race.of(List.of(() -> write(1, List.of(prompt("One"))), () -> write(1, List.of(prompt("Other")))));

            assertThat(outcomes).filteredOn(Race.Outcome::won).hasSize(1);
            assertThat(world.prompts().of(keyOf(person)).revision()).isEqualTo(2);
        }
    }
}
