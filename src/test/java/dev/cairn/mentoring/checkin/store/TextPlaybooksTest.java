package dev.cairn.mentoring.checkin.store;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInChange;
import dev.cairn.mentoring.checkin.NewChoice;
import dev.cairn.mentoring.checkin.NewPlaybook;
import dev.cairn.mentoring.checkin.PlaybookChoice;
import dev.cairn.mentoring.checkin.PlaybookVersion;
import dev.cairn.mentoring.checkin.Prompt;
import dev.cairn.mentoring.checkin.Section.Use;
import dev.cairn.mentoring.checkin.SeenCheckIns;
import dev.cairn.mentoring.checkin.SeenChoice;
import dev.cairn.mentoring.checkin.SentSection;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.Race;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Place;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.store.TextsOn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TextPlaybooksTest {
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
        private final KnownPages.Page home;
        private final MentorshipId id;

        OnDatabase(TestDatabase database) {
            this.database = database;
            this.world = World.on(database);
            this.space = "S" + UUID.randomUUID().toString().replace("-", "");
            world.pages().addSpace(space, "keeper");
            this.home = world.pages().add().inSpace(space);
            this.id = world.aMentorship().on(home).active().mentorship().id();
        }

        private PlaybookVersion publish(long newest, String title) {
            SentSection own = new SentSection(
                    null,
                    Use.OPTIONAL,
                    title,
                    "\u00dcber \ud83d\ude00\n" + "x".repeat(7000),
                    "Whom did it reach?",
                    SentSection.Writers.BOTH,
                    5,
                    List.of(new Prompt("Who else?", null, Prompt.Surfaces.FAULT_LINE)));
            return world.playbooks()
                    .publish(
                            space,
                            keyOf("keeper"),
                            Expected.revision(newest),
                            sent(new NewPlaybook("News", List.of(own))));
        }

        private CheckIn planned(String day) {
            return world.planning()
                    .plan(
                            id,
                            keyOf("mentee"),
                            sent(new CheckInChange(Setting.to(LocalDate.parse(day)), Setting.absent(), null)))
                    .checkIn();
        }

        private SeenCheckIns all() {
            return world.checkIns()
                    .at(new Place(home.id(), null, null), keyOf("mentee"))
                    .orElseThrow();
        }

        @Test
        void reads_every_version_as_it_was_made() {
            PlaybookVersion first = publish(1, "Customers");
            PlaybookVersion second = publish(2, "Users");

            assertThat(world.playbooks().of(space, null).versions())
                    .containsExactly(second, first, PlaybookVersion.BUILT_IN);
        }

        @Test
        void is_made_first_by_one_of_two_who_make_one_at_once() throws InterruptedException {
            List<Race.Outcome<PlaybookVersion>> outcomes =
                    Race.of(List.of(() -> publish(1, "Customers"), () -> publish(1, "Users")));

            assertThat(outcomes).filteredOn(Race.Outcome::won).hasSize(1);
            assertThat(world.playbooks().of(space, null).versions()).hasSize(2);
        }

        @Test
        void a_check_in_keeps_its_sections_with_it() {
            publish(1, "Customers");

            CheckIn planned = planned("2026-12-01");

            assertThat(world.checkIns().get(planned.id(), keyOf("mentor")).checkIn())
                    .isEqualTo(planned);
            assertThat(planned.playbook().sections()).hasSize(4);
        }

        @Test
        void what_a_pair_chose_and_what_it_is_offered_costs_one_statement() {
            publish(1, "Customers");
            planned("2026-12-01");
            world.choices()
                    .choose(
                            id,
                            keyOf("mentor"),
                            Expected.revision(1),
                            sent(new NewChoice(
                                    space,
                                    2,
                                    Set.of(all().checkIns()
                                            .get(0)
                                            .playbook()
                                            .sections()
                                            .get(0)
                                            .id()))));
            SeenCheckIns all = all();

            assertThat(database.statements(() -> world.choices().of(all))).hasSize(1);

            publish(2, "Users");
            PlaybookVersion offered = publish(3, "Neighbours");

            assertThat(database.statements(() -> world.choices().of(all))).hasSize(1);
            assertThat(world.choices().of(all).offered()).isEqualTo(offered);
            assertThat(world.choices().of(all).differences()).isNotEmpty();
        }

        @Test
        void what_an_earlier_build_wrote_is_read_as_well() {
            publish(1, "Customers");
            planned("2026-12-01");
            PlaybookVersion chosen = publish(2, "Users");
            world.choices().choose(id, keyOf("mentee"), Expected.revision(1), sent(new NewChoice(space, 3, Set.of())));
            PlaybookVersion offered = publish(3, "Neighbours");
            SeenChoice before = world.choices().of(all());

            for (UUID beside : List.of(PlaybookChoice.idOf(id), TextPlaybooks.newestId(space))) {
                database.commit(() -> TextsOn.tables(database.ao())
                        .replace(beside, beside, Map.of(TextPlaybooks.VERSION, "known"), Map.of()));
            }

            assertThat(world.choices().of(all())).isEqualTo(before);
            assertThat(before.version()).isEqualTo(chosen);
            assertThat(before.offered()).isEqualTo(offered);
            SeenCheckIns all = all();
            assertThat(database.statements(() -> world.choices().of(all))).hasSize(2);
        }

        @Test
        void a_pair_that_goes_back_to_what_comes_with_the_product_and_on_again_runs_with_what_it_chose_last() {
            PlaybookVersion first = publish(1, "Customers");
            PlaybookVersion second = publish(2, "Users");
            planned("2026-12-01");

            for (PlaybookVersion chosen : List.of(first, PlaybookVersion.BUILT_IN, second, first)) {
                long revision = world.choices().of(id, keyOf("mentee")).choice().revision();
                world.choices()
                        .choose(
                                id,
                                keyOf("mentee"),
                                Expected.revision(revision),
                                sent(new NewChoice(
                                        chosen.edition().spaceKey(),
                                        chosen.edition().number(),
                                        Set.of())));

                assertThat(world.choices().of(all()).version()).isEqualTo(chosen);
            }
        }
    }
}
