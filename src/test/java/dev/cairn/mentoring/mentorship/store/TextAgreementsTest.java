package dev.cairn.mentoring.mentorship.store;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Race;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.Agreement;
import dev.cairn.mentoring.mentorship.AgreementChange;
import dev.cairn.mentoring.mentorship.Commitment;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.SharedWord;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Setting;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TextAgreementsTest {
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
        private final MentorshipId id;

        OnDatabase(TestDatabase database) {
            this.database = database;
            this.world = World.on(database);
            this.id = world.aMentorship().active().mentorship().id();
        }

        private Agreement write(String by, long revision, String word) {
            AgreementChange change = new AgreementChange(
                    Setting.to("Situation, behaviour, impact"),
                    Setting.to(List.of(new SharedWord(word, "\u00dcber \ud83d\ude00\nand more"))),
                    Setting.to(List.of(
                            new Commitment(Commitment.Side.MENTEE, "Comes prepared", "Three lines", null),
                            new Commitment(Commitment.Side.MENTOR, "Answers", null, "We talk"))));
            return world.agreements()
                    .change(id, keyOf(by), Expected.revision(revision), sent(change))
                    .agreement();
        }

        @Test
        void reads_an_agreement_as_it_was_written() {
            Agreement written = write("mentee", 1, "Blocked");

            assertThat(world.agreements().get(id, keyOf("mentor")).agreement()).isEqualTo(written);
            assertThat(world.plans().of(id, keyOf("mentor")).agreement()).isEqualTo(written);
        }

        @Test
        void writes_what_follows_in_its_place() {
            write("mentee", 1, "Blocked");
            Agreement written = write("mentor", 2, "Done");

            assertThat(world.agreements().get(id, keyOf("mentee")).agreement()).isEqualTo(written);
        }

        @Test
        void is_written_first_by_one_of_two_who_write_at_once() throws InterruptedException {
            List<Race.Outcome<Agreement>> outcomes =
                    Race.of(List.of(() -> write("mentee", 1, "Blocked"), () -> write("mentor", 1, "Done")));

            assertThat(outcomes).filteredOn(Race.Outcome::won).hasSize(1);
            assertThat(world.agreements().get(id, keyOf("mentee")).agreement().revision())
                    .isEqualTo(2);
        }

        @Test
        void adds_no_statement_to_the_reading_of_a_plan() {
            List<String> bare = database.statements(() -> world.plans().of(id, keyOf("mentee")));
            write("mentee", 1, "Blocked");

            List<String> statements = database.statements(() -> world.plans().of(id, keyOf("mentee")));

            assertThat(statements).hasSameSizeAs(bare).hasSize(4);
        }
    }
}
