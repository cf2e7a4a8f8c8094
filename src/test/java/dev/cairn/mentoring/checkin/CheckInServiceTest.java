package dev.cairn.mentoring.checkin;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Changes;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.mentorship.Cadence;
import dev.cairn.mentoring.mentorship.Cycle;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.NewCycle;
import dev.cairn.mentoring.mentorship.Place;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.Setting;
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

class CheckInServiceTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final World world = World.inMemory();
    private final KnownPages.Page home = world.pages().add();
    private final Mentorship active = world.aMentorship().on(home).active().mentorship();
    private final MentorshipId id = active.id();
    private final CheckInService planning = world.planning();

    private static CheckInChange on(@Nullable LocalDate day) {
        return new CheckInChange(day == null ? Setting.absent() : Setting.to(day), Setting.absent(), null);
    }

    private static CheckInChange to(LocalDate day, String reason) {
        return new CheckInChange(Setting.to(day), Setting.absent(), reason);
    }

    private CheckIn planned(LocalDate day) {
        return planning.plan(id, MENTEE, sent(on(day))).checkIn();
    }

    private CheckIn change(CheckIn from, UserKey by, CheckInChange change) {
        return planning.change(from.id(), by, Expected.revision(from.revision()), sent(change))
                .checkIn();
    }

    private JournalEntry newest() {
        return world.service().journal(id, MENTOR, 0, 1).items().get(0);
    }

    private void rhythm(Cadence cadence) {
        world.service()
                .change(
                        id,
                        MENTEE,
                        Expected.revision(active.revision()),
                        sent(Changes.ofMentorship(Map.of("cadence", cadence))));
    }

    @Nested
    class A_planned_check_in {
        @Test
        void is_numbered_in_the_order_of_planning() {
            CheckIn first = planned(DAY);
            CheckIn second = planned(DAY.minusDays(1));

            assertThat(first.number()).isEqualTo(1);
            assertThat(second.number()).isEqualTo(2);
            assertThat(world.checkIns().list(id, MENTOR, 0, 10).items())
                    .extracting(seen -> seen.checkIn().number())
                    .containsExactly(1, 2);
        }

        @Test
        void falls_on_the_next_day_of_the_rhythm_where_no_day_is_sent() {
            rhythm(new Cadence.EveryWeeks(2));
            LocalDate first =
                    planning.plan(id, MENTOR, sent(on(null))).checkIn().planned();
            LocalDate second =
                    planning.plan(id, MENTOR, sent(on(null))).checkIn().planned();

            assertThat(first).isEqualTo(active.start().plusWeeks(2));
            assertThat(second).isEqualTo(first.plusWeeks(2));
        }

        @Test
        void needs_a_day_where_there_is_no_rhythm() {
            Refused.forFields(() -> planning.plan(id, MENTEE, sent(on(null))), "planned:required");
        }

        @Test
        void does_not_share_its_day_with_another_open_one() {
            planned(DAY);

            Refused.as(Conflict.class, "check-in-on-that-day", () -> planned(DAY));
        }

        @Test
        void is_one_of_twenty_at_most() {
            for (int day = 0; day < CheckInService.MOST_OPEN; day++) {
                planned(DAY.plusDays(day));
            }

            Refused.as(Conflict.class, "too-many-check-ins", () -> planned(DAY.plusDays(40)));
        }

        @Test
        void is_planned_while_the_mentorship_is_active() {
            Mentorship paused = world.aMentorship().of("other").paused().mentorship();

            Refused.as(
                    Conflict.class,
                    "mentorship-is-paused",
                    () -> planning.plan(paused.id(), keyOf("other"), sent(on(DAY))));
        }

        @Test
        void is_in_the_journal_of_both() {
            CheckIn checkIn = planned(DAY);

            assertThat(newest().kind()).isEqualTo(ItemKind.CHECK_IN);
            assertThat(newest().item()).isEqualTo(checkIn.id().value());
            assertThat(newest().state()).containsEntry("planned", "2026-12-01").containsEntry("number", 1);
        }
    }

    @Nested
    class A_rhythm_on_the_days_of_a_cycle {
        private static final String FIRST = "2026-12-11";
        private static final String SECOND = "2027-01-08";

        private UUID sprint = UUID.randomUUID();
        private long written = 1;

        @BeforeEach
        void ofTheSpace() {
            world.pages().addSpace(active.spaceKey(), "keeper");
            write(null, "Sprint", FIRST, SECOND);
            sprint = world.spaceCycles()
                    .of(active.spaceKey(), null)
                    .cycles()
                    .cycles()
                    .get(0)
                    .id();
            rhythm(new Cadence.OfCycle(sprint));
        }

        private void write(@Nullable UUID cycle, String name, String... dates) {
            NewCycle one = new NewCycle(
                    cycle, name, Stream.of(dates).map(LocalDate::parse).toList());
            world.spaceCycles()
                    .change(
                            active.spaceKey(),
                            keyOf("keeper"),
                            Expected.revision(written),
                            sent(dates.length == 0 ? List.of() : List.of(one)));
            written++;
        }

        private NextDay proposal() {
            return planning.proposal(world.checkIns()
                    .at(new Place(home.id(), null, null), MENTEE)
                    .orElseThrow());
        }

        @Test
        @Tag("R35")
        void proposes_its_days_one_after_another() {
            assertThat(planning.plan(id, MENTOR, sent(on(null))).checkIn().planned())
                    .isEqualTo(FIRST);
            assertThat(proposal().known()).hasValue(LocalDate.parse(SECOND));
        }

        @Test
        @Tag("R35")
        void goes_on_when_the_cycle_is_called_otherwise() {
            write(sprint, "Iteration", SECOND);

            assertThat(proposal().known()).hasValue(LocalDate.parse(SECOND));
        }

        @Test
        @Tag("R35")
        void names_the_cycle_that_has_no_day_left_and_guesses_none() {
            planned(LocalDate.parse(SECOND));

            assertThat(proposal().day()).isNull();
            assertThat(proposal().why()).isEqualTo(NextDay.Why.CYCLE_OVER);
            assertThat(proposal().cycle()).extracting(Cycle::name).isEqualTo("Sprint");
            Refused.forFields(() -> planning.plan(id, MENTEE, sent(on(null))), "planned:required");
        }

        @Test
        @Tag("R35")
        void says_that_the_cycle_is_gone_when_it_was_taken_away_or_the_page_lives_in_another_space() {
            home.inSpace("ELSEWHERE");
            world.mentorships().moved(List.of(home.id()), "ELSEWHERE");
            assertThat(proposal().why()).isEqualTo(NextDay.Why.CYCLE_GONE);

            world.mentorships().moved(List.of(home.id()), active.spaceKey());
            home.inSpace(active.spaceKey());
            assertThat(proposal().why()).isEqualTo(NextDay.Why.IN_RHYTHM);
            write(null, "");
            assertThat(proposal().why()).isEqualTo(NextDay.Why.CYCLE_GONE);
        }
    }

    @Nested
    class A_move {
        @Test
        void is_kept_with_who_moved_it_from_where_to_where_and_why() {
            CheckIn moved = change(planned(DAY), MENTOR, to(DAY.plusDays(2), "The release moved"));

            assertThat(moved.planned()).isEqualTo(DAY.plusDays(2));
            assertThat(moved.moves())
                    .containsExactly(new DateMove(
                            DAY,
                            DAY.plusDays(2),
                            "The release moved",
                            MENTOR,
                            world.clock().instant()));
            assertThat(newest().reason()).isEqualTo("The release moved");
            assertThat(world.checkIns().get(moved.id(), MENTEE).checkIn()).isEqualTo(moved);
        }

        @Test
        void needs_no_reason() {
            assertThat(change(planned(DAY), MENTEE, on(DAY.plusDays(2))).moves())
                    .hasSize(1);
        }

        @Test
        void to_the_same_day_is_none_and_leaves_no_trace() {
            CheckIn before = planned(DAY);

            assertThat(change(before, MENTEE, to(DAY, "For nothing"))).isEqualTo(before);
            assertThat(newest().action()).isEqualTo("planned");
        }

        @Test
        void to_the_day_of_another_is_refused() {
            planned(DAY.plusDays(1));
            CheckIn checkIn = planned(DAY);

            Refused.as(Conflict.class, "check-in-on-that-day", () -> change(checkIn, MENTEE, on(DAY.plusDays(1))));
        }

        @Test
        void from_an_older_revision_is_refused() {
            CheckIn before = planned(DAY);
            change(before, MENTOR, on(DAY.plusDays(2)));

            Refused.as(Conflict.class, Conflict.CHANGED_MEANWHILE, () -> change(before, MENTEE, on(DAY.plusDays(3))));
        }
    }

    @Test
    void its_emphasis_can_be_chosen_and_taken_back() {
        CheckIn before = planned(DAY);
        CheckIn chosen = change(
                before, MENTEE, new CheckInChange(Setting.absent(), Setting.to(Emphasis.STRATEGIC_INFLUENCE), null));
        CheckIn back = change(chosen, MENTEE, new CheckInChange(Setting.absent(), Setting.to(null), null));

        assertThat(chosen.emphasis()).isEqualTo(Emphasis.STRATEGIC_INFLUENCE);
        assertThat(back.emphasis()).isNull();
        assertThat(back.planned()).isEqualTo(DAY);
    }

    @Test
    void it_remembers_its_page_which_can_be_another_one_later_or_none() {
        PageId first = world.pages().addBelow(home).id();
        CheckIn before = planning.plan(id, MENTEE, sent(at(Setting.to(first)))).checkIn();
        CheckIn moved = change(before, MENTOR, on(DAY.plusDays(1)));
        CheckIn none = change(moved, MENTOR, at(Setting.to(null)));

        assertThat(before.page()).isEqualTo(first);
        assertThat(moved.page()).isEqualTo(first);
        assertThat(none.page()).isNull();
        assertThat(newest().state()).containsEntry("pageId", null);
    }

    private static CheckInChange at(Setting<PageId> page) {
        return new CheckInChange(Setting.to(DAY.plusDays(1)), Setting.absent(), null, page);
    }

    @Test
    void a_pair_finds_them_again_the_latest_first_with_how_far_each_has_come() {
        CheckIn first = planned(DAY);
        CheckIn second = planned(DAY.plusDays(14));
        world.preparation().share(first.id(), "wins", MENTEE, Expected.revision(1), sent("Led the review"));

        CheckInLog log = log(MENTEE);

        assertThat(log.checkIns().items()).extracting(SeenCheckIn::checkIn).containsExactly(second, first);
        assertThat(log.checkIns().items())
                .extracting(SeenCheckIn::preparation)
                .containsExactly(new Preparation(0, 3, false), new Preparation(1, 3, false));
        assertThat(log(MENTOR).checkIns().items())
                .extracting(seen -> seen.preparation().otherHasBegun())
                .containsExactly(false, true);
    }

    @Test
    void what_is_only_drafted_is_no_progress_that_the_other_could_see() {
        CheckIn one = planned(DAY);
        List<Preparation> before = preparations(MENTOR);
        world.preparation().save(one.id(), "wins", MENTEE, Expected.revision(1), sent("A secret"));

        assertThat(preparations(MENTOR)).isEqualTo(before);
    }

    private List<Preparation> preparations(UserKey viewer) {
        return log(viewer).checkIns().items().stream()
                .map(SeenCheckIn::preparation)
                .toList();
    }

    private CheckInLog log(UserKey viewer) {
        return world.checkIns()
                .log(
                        world.checkIns()
                                .at(Place.of(home.id(), null, null), viewer)
                                .orElseThrow(),
                        10,
                        world.clock().today());
    }

    @Test
    void whoever_is_not_of_the_pair_is_told_that_nothing_is_there() {
        CheckIn checkIn = planned(DAY);

        for (UserKey stranger : List.of(keyOf("reader"), keyOf("outsider"))) {
            Refused.as(
                    NotFound.class, "check-in-not-found", () -> world.checkIns().get(checkIn.id(), stranger));
            Refused.as(NotFound.class, "check-in-not-found", () -> change(checkIn, stranger, on(DAY)));
            Refused.as(
                    NotFound.class,
                    "mentorship-not-found",
                    () -> world.checkIns().list(id, stranger, 0, 10));
            Refused.as(NotFound.class, "mentorship-not-found", () -> planning.plan(id, stranger, sent(on(DAY))));
        }
        Refused.as(NotFound.class, "check-in-not-found", () -> world.checkIns().get(CheckInId.random(), MENTEE));
    }
}
