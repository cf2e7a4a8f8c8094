package dev.cairn.mentoring.mentorship.store;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Race;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.SharedWord;
import dev.cairn.mentoring.mentorship.SpaceWords;
import dev.cairn.mentoring.mentorship.SpaceWordsChange;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Setting;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TextSpaceWordsTest {
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

        private SpaceWords write(long revision, String word) {
            SpaceWordsChange change = new SpaceWordsChange(
                    Setting.to("Situation, behaviour, impact"),
                    Setting.to(List.of(new SharedWord(word, "\u00dcber \ud83d\ude00\nand more"))));
            return world.spaceWords()
                    .change(space, keyOf("keeper"), Expected.revision(revision), sent(change))
                    .words();
        }

        @Test
        void reads_the_words_of_a_space_as_they_were_written() {
            write(1, "Blocked");
            SpaceWords written = write(2, "Done");

            assertThat(world.spaceWords().of(space, null).words()).isEqualTo(written);
        }

        @Test
        void keeps_the_words_of_spaces_apart() {
            world.pages().addSpace(space + "2", "keeper");
            write(1, "Blocked");

            assertThat(world.spaceWords().of(space + "2", null).words().changedBy())
                    .isNull();
        }

        @Test
        void is_written_first_by_one_of_two_who_write_at_once() throws InterruptedException {
            List<Race.Outcome<SpaceWords>> outcomes =
                    Race.of(List.of(() -> write(1, "Blocked"), () -> write(1, "Done")));

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
            SpaceWords written = write(1, "Blocked");

            List<String> statements = database.statements(() -> world.plans().of(id, keyOf("mentee")));

            assertThat(statements).hasSameSizeAs(bare).hasSize(4);
            assertThat(world.plans().of(id, keyOf("mentee")).suggested()).isEqualTo(written.vocabulary());
        }
    }
}
