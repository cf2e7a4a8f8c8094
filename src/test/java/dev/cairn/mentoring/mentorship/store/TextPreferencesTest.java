package dev.cairn.mentoring.mentorship.store;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Race;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Preferences;
import dev.cairn.mentoring.mentorship.PreferencesChange;
import dev.cairn.mentoring.mentorship.ShownTo;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Setting;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TextPreferencesTest {
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
        private final String mentee = "mentee" + UUID.randomUUID();
        private final MentorshipId id;

        OnDatabase(TestDatabase database) {
            this.database = database;
            this.world = World.on(database);
            this.id = world.aMentorship().of(mentee).active().mentorship().id();
        }

        private Preferences write(long revision, String modality) {
            PreferencesChange change = new PreferencesChange(
                    Setting.to(modality),
                    Setting.to("\u00dcber \ud83d\ude00\nand more"),
                    Setting.absent(),
                    Setting.to("x".repeat(8000)),
                    Setting.to(ShownTo.PAIRS));
            return world.preferences().change(keyOf(mentee), Expected.revision(revision), sent(change));
        }

        @Test
        void reads_preferences_as_they_were_written() {
            Preferences written = write(1, "By doing");

            assertThat(world.preferences().of(keyOf(mentee))).isEqualTo(written);
            assertThat(world.plans().of(id, keyOf("mentor")).partners()).isEqualTo(written);
        }

        @Test
        void writes_what_follows_in_its_place() {
            write(1, "By doing");
            Preferences written = write(2, "By reading");

            assertThat(world.preferences().of(keyOf(mentee))).isEqualTo(written);
        }

        @Test
        void are_written_first_by_one_of_two_who_write_at_once() throws InterruptedException {
            List<Race.Outcome<Preferences>> outcomes =
                    Race.of(List.of(() -> write(1, "By doing"), () -> write(1, "By reading")));

            assertThat(outcomes).filteredOn(Race.Outcome::won).hasSize(1);
            assertThat(world.preferences().of(keyOf(mentee)).revision()).isEqualTo(2);
        }

        @Test
        void are_read_in_one_statement_and_add_none_to_the_reading_of_a_plan() {
            List<String> bare = database.statements(() -> world.plans().of(id, keyOf("mentor")));
            write(1, "By doing");

            assertThat(database.statements(() -> world.plans().of(id, keyOf("mentor"))))
                    .hasSameSizeAs(bare)
                    .hasSize(4);
            assertThat(database.statements(() -> world.preferences().of(keyOf(mentee))))
                    .hasSize(1);
        }
    }
}
