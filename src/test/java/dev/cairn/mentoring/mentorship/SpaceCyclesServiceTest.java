package dev.cairn.mentoring.mentorship;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Changes;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SpaceCyclesServiceTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey KEEPER = keyOf("keeper");

    private final World world = World.inMemory();
    private final KnownPages.Page home = world.pages().add().inSpace("OPS");
    private final SpaceCyclesService cycles = world.spaceCycles();

    @BeforeEach
    void aSpace() {
        world.pages().addSpace("OPS", "keeper");
    }

    private static NewCycle cycle(@Nullable UUID id, String name, String... dates) {
        return new NewCycle(id, name, Stream.of(dates).map(LocalDate::parse).toList());
    }

    private SeenSpaceCycles write(UserKey by, long revision, NewCycle... all) {
        return cycles.change("ops", by, Expected.revision(revision), sent(List.of(all)));
    }

    @Nested
    class The_cycles_of_a_space {
        @Test
        void are_none_until_an_administrator_writes() {
            SeenSpaceCycles none = cycles.of("ops", KEEPER);

            assertThat(none.cycles().spaceKey()).isEqualTo("OPS");
            assertThat(none.cycles().cycles()).isEmpty();
            assertThat(none.mayEdit()).isTrue();
        }

        @Test
        @Tag("R35")
        void have_names_and_each_day_once_in_their_order_however_they_were_sent() {
            write(KEEPER, 1, cycle(null, "Sprint", "2027-01-08", "2026-12-11"));

            Cycle sprint = cycles.of("OPS", MENTEE).cycles().cycles().get(0);
            assertThat(sprint.name()).isEqualTo("Sprint");
            assertThat(sprint.dates()).containsExactly(LocalDate.of(2026, 12, 11), LocalDate.of(2027, 1, 8));
        }

        @Test
        void are_read_by_whoever_may_view_the_space_and_changed_by_its_administrators_alone() {
            write(KEEPER, 1, cycle(null, "Sprint", "2026-12-11"));

            assertThat(cycles.of("OPS", null).mayEdit()).isFalse();
            Refused.as(NotPermitted.class, "not-space-administrator", () -> write(MENTEE, 2));
        }

        @Test
        void are_not_there_for_those_who_may_not_view_the_space() {
            world.pages().closeSpace("OPS", "keeper");

            Refused.as(NotFound.class, "space-not-found", () -> cycles.of("ops", MENTEE));
            Refused.as(NotFound.class, "space-not-found", () -> write(MENTEE, 1));
        }

        @Test
        void are_changed_from_what_one_has_seen() {
            write(KEEPER, 1, cycle(null, "Sprint", "2026-12-11"));

            Refused.as(Conflict.class, "changed-meanwhile", () -> write(KEEPER, 1));
        }

        @Test
        void say_which_name_or_day_stands_there_twice_and_which_is_not_known() {
            Refused.forFields(
                    () -> write(
                            KEEPER,
                            1,
                            cycle(null, "Sprint", "2026-12-11", "2027-01-08", "2026-12-11"),
                            cycle(UUID.randomUUID(), "sprint ", "2026-12-11")),
                    "cycles[0].dates[2]:named-twice",
                    "cycles[1].name:named-twice",
                    "cycles[1].id:no-such-cycle");
        }

        @Test
        void keep_who_they_are_when_they_are_renamed() {
            UUID id = write(KEEPER, 1, cycle(null, "Sprint", "2026-12-11"))
                    .cycles()
                    .cycles()
                    .get(0)
                    .id();

            SpaceCycles after =
                    write(KEEPER, 2, cycle(id, "Iteration", "2026-12-11")).cycles();

            assertThat(after.find(id)).map(Cycle::name).hasValue("Iteration");
        }

        @Test
        void stay_without_a_trace_when_nothing_changes() {
            UUID id = write(KEEPER, 1, cycle(null, "Sprint", "2026-12-11"))
                    .cycles()
                    .cycles()
                    .get(0)
                    .id();

            assertThat(write(KEEPER, 2, cycle(id, "Sprint", "2026-12-11"))
                            .cycles()
                            .revision())
                    .isEqualTo(2);
        }

        @Test
        void are_in_the_journal_of_no_mentorship() {
            Mentorship active = world.aMentorship().on(home).active().mentorship();
            int before =
                    world.service().journal(active.id(), MENTEE, 0, 50).items().size();
            write(KEEPER, 1, cycle(null, "Sprint", "2026-12-11"));

            assertThat(world.service().journal(active.id(), MENTEE, 0, 50).items())
                    .hasSize(before);
        }
    }

    @Nested
    class A_pair_in_the_space {
        private final Mentorship active = world.aMentorship().on(home).active().mentorship();

        private SeenMentorship choose(long revision, UUID cycle) {
            return world.service()
                    .change(
                            active.id(),
                            MENTEE,
                            Expected.revision(revision),
                            sent(Changes.ofMentorship(Map.of("cadence", new Cadence.OfCycle(cycle)))));
        }

        @Test
        @Tag("R35")
        void meets_on_the_days_of_one_of_its_cycles_and_of_no_other() {
            UUID id = write(KEEPER, 1, cycle(null, "Sprint", "2026-12-11"))
                    .cycles()
                    .cycles()
                    .get(0)
                    .id();

            assertThat(choose(active.revision(), id).mentorship().cadence()).isEqualTo(new Cadence.OfCycle(id));
            Refused.forFields(() -> choose(active.revision() + 1, UUID.randomUUID()), "cadence.cycle:no-such-cycle");
        }

        @Test
        void changes_other_things_after_its_cycle_was_taken_away() {
            UUID id = write(KEEPER, 1, cycle(null, "Sprint", "2026-12-11"))
                    .cycles()
                    .cycles()
                    .get(0)
                    .id();
            choose(active.revision(), id);
            write(KEEPER, 2);

            assertThat(choose(active.revision() + 1, id).mentorship().cadence()).isEqualTo(new Cadence.OfCycle(id));
        }

        @Test
        void sees_them_in_its_plan_and_readers_of_the_page_do_not() {
            write(KEEPER, 1, cycle(null, "Sprint", "2026-12-11"));

            assertThat(world.plans().of(active.id(), MENTEE).cycles().cycles()).hasSize(1);
            assertThat(world.plans().of(active.id(), keyOf("reader")).cycles().cycles())
                    .isEmpty();
        }
    }
}
