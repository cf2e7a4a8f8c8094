package dev.cairn.mentoring.notice;

import static dev.cairn.mentoring.fixture.Changes.plain;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeReaderTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 8);

    private final World world = World.inMemory();
    private final Talks talks = new Talks(world);
    private final KnownPages.Page home = world.pages().add();
    private final Mentorship pair = world.aMentorship().on(home).active().mentorship();

    private List<NoticeKind> told(UserKey person) {
        return world.notices().reader().of(person).stream().map(Notice::kind).toList();
    }

    private List<NoticeKind> toldOn(LocalDate day, UserKey person) {
        world.clock().set(day);
        return told(person);
    }

    @Nested
    class A_check_in {
        @ParameterizedTest
        @CsvSource({"-400,OVERDUE", "-1,OVERDUE", "0,DUE", "3,DUE"})
        void is_due_up_to_three_days_ahead_and_overdue_from_the_day_after_on(int ahead, NoticeKind kind) {
            talks.planned(pair, DAY);

            assertThat(toldOn(DAY.minusDays(ahead), MENTEE)).containsExactly(kind);
            assertThat(told(MENTOR)).containsExactly(kind);
        }

        @ParameterizedTest
        @ValueSource(ints = {4, 40})
        void is_nothing_to_be_told_of_earlier(int ahead) {
            talks.planned(pair, DAY);

            assertThat(toldOn(DAY.minusDays(ahead), MENTEE)).isEmpty();
        }

        @Test
        void that_was_moved_is_told_of_by_its_new_day() {
            CheckIn planned = talks.planned(pair, DAY);
            world.clock().set(DAY.plusDays(1));
            NoticeId overdue = world.notices().reader().of(MENTEE).get(0).id();

            talks.moved(planned, MENTOR, DAY.plusDays(14));

            assertThat(told(MENTEE)).isEmpty();
            assertThat(toldOn(DAY.plusDays(15), MENTEE)).containsExactly(NoticeKind.OVERDUE);
            assertThat(world.notices().reader().of(MENTEE).get(0).id()).isNotEqualTo(overdue);
        }

        @Test
        void is_told_of_with_the_more_pressing_first() {
            talks.planned(pair, DAY);
            talks.planned(pair, DAY.plusDays(1));
            talks.planned(pair, DAY.plusDays(2));

            world.clock().set(DAY.plusDays(2));

            assertThat(world.notices().reader().of(MENTEE))
                    .extracting(notice -> notice.checkIn().number())
                    .containsExactly(1, 2, 3);
        }

        @Test
        void is_told_to_nobody_else() {
            talks.planned(pair, DAY);

            assertThat(toldOn(DAY, keyOf("reader"))).isEmpty();
        }
    }

    @Nested
    class The_mentors_turn {
        private final CheckIn checkIn = talks.planned(pair, DAY);

        @Test
        void comes_when_the_mentee_has_shared_something_and_goes_when_the_mentor_has() {
            world.clock().set(DAY.minusDays(10));
            assertThat(told(MENTOR)).isEmpty();

            talks.shared(checkIn, MENTEE, "wins", "Led the review");
            assertThat(told(MENTOR)).containsExactly(NoticeKind.YOUR_TURN);
            assertThat(told(MENTEE)).isEmpty();

            talks.shared(checkIn, MENTOR, "wins", "I saw that");
            assertThat(told(MENTOR)).isEmpty();
        }

        @Test
        void does_not_come_by_what_both_write_together() {
            world.clock().set(DAY.minusDays(10));
            talks.shared(checkIn, MENTEE, "purpose", "Lead alone");

            assertThat(told(MENTOR)).isEmpty();
        }

        @Test
        void is_over_when_the_day_has_gone_by() {
            talks.shared(checkIn, MENTEE, "wins", "Led the review");

            assertThat(toldOn(DAY.plusDays(1), MENTOR)).containsExactly(NoticeKind.OVERDUE);
        }
    }

    @Nested
    class A_confirmation {
        private final CheckIn checkIn = talks.planned(pair, DAY);

        @Test
        void of_one_waits_for_the_other_until_both_have_given_theirs() {
            talks.shared(checkIn, MENTEE, "wins", "Led the review");
            talks.shared(checkIn, MENTOR, "wins", "I saw that");
            world.clock().set(DAY.minusDays(10));

            talks.confirmed(checkIn, MENTEE);
            assertThat(told(MENTOR)).containsExactly(NoticeKind.CONFIRMATION_WANTED);
            assertThat(told(MENTEE)).isEmpty();

            talks.confirmed(checkIn, MENTOR);
            assertThat(told(MENTOR)).isEmpty();
        }
    }

    @Nested
    class Nobody_is_told_of {
        @Test
        void a_mentorship_that_rests_or_has_ended() {
            talks.planned(pair, DAY);
            world.clock().set(DAY);

            var paused = world.service()
                    .pause(pair.id(), MENTEE, Expected.revision(pair.revision()), plain())
                    .mentorship();
            assertThat(told(MENTEE)).isEmpty();

            var resumed = world.service()
                    .resume(pair.id(), MENTEE, Expected.revision(paused.revision()), plain())
                    .mentorship();
            assertThat(told(MENTEE)).containsExactly(NoticeKind.DUE);

            world.service().conclude(pair.id(), MENTEE, Expected.revision(resumed.revision()), plain());
            assertThat(told(MENTEE)).isEmpty();
            assertThat(told(MENTOR)).isEmpty();
        }

        @Test
        void a_mentorship_whose_home_page_they_may_not_view() {
            talks.planned(pair, DAY);
            home.viewedBy("mentor");

            assertThat(toldOn(DAY, MENTEE)).isEmpty();
            assertThat(told(MENTOR)).containsExactly(NoticeKind.DUE);
        }

        @Test
        void a_mentorship_whose_home_page_is_in_the_trash() {
            talks.planned(pair, DAY);
            home.trashed();

            assertThat(toldOn(DAY, MENTEE)).isEmpty();
        }
    }

    @Nested
    class A_day {
        @Test
        void is_that_of_whoever_is_told() {
            world.notices().wordings().place("mentee", Locale.UK, "Pacific/Auckland");
            world.notices().wordings().place("mentor", Locale.UK, "America/Los_Angeles");
            talks.planned(pair, DAY);

            world.clock().set(Instant.parse("2026-12-08T12:00:00Z"));
            assertThat(told(MENTEE)).containsExactly(NoticeKind.OVERDUE);
            assertThat(told(MENTOR)).containsExactly(NoticeKind.DUE);

            world.clock().set(Instant.parse("2026-12-04T12:00:00Z"));
            assertThat(told(MENTEE)).containsExactly(NoticeKind.DUE);
            assertThat(told(MENTOR)).isEmpty();
        }

        /** In Berlin clocks go forward at 1:00 UTC on 28 March, and back at 1:00 UTC on 31 October 2027. */
        @ParameterizedTest
        @CsvSource({
            "2027-03-28,2027-03-27T22:59:59Z,DUE",
            "2027-03-28,2027-03-28T21:59:59Z,DUE",
            "2027-03-28,2027-03-28T22:00:00Z,OVERDUE",
            "2027-10-31,2027-10-30T22:00:00Z,DUE",
            "2027-10-31,2027-10-31T22:59:59Z,DUE",
            "2027-10-31,2027-10-31T23:00:00Z,OVERDUE"
        })
        void begins_and_ends_where_it_does_though_the_clocks_change(
                LocalDate planned, Instant now, NoticeKind expected) {
            world.notices().wordings().place("mentee", Locale.GERMANY, "Europe/Berlin");
            talks.planned(pair, planned);

            world.clock().set(now);

            assertThat(told(MENTEE)).containsExactly(expected);
        }
    }

    @Nested
    class What_was_put_away {
        private final CheckIn checkIn = talks.planned(pair, DAY);

        private void putAway(NoticeId id, UserKey by, Expected expected) {
            world.notices().service().putAway(id, by, expected, plain());
        }

        private NoticeId only(UserKey person) {
            return world.notices().reader().of(person).get(0).id();
        }

        @Test
        void is_gone_for_this_person_alone() {
            world.clock().set(DAY);

            putAway(only(MENTEE), MENTEE, Expected.revision(1));

            assertThat(told(MENTEE)).isEmpty();
            assertThat(told(MENTOR)).containsExactly(NoticeKind.DUE);
        }

        @Test
        void does_not_hide_what_comes_later() {
            world.clock().set(DAY);
            putAway(only(MENTEE), MENTEE, Expected.revision(1));

            assertThat(toldOn(DAY.plusDays(1), MENTEE)).containsExactly(NoticeKind.OVERDUE);
            talks.moved(checkIn, MENTEE, DAY.plusDays(2));
            assertThat(told(MENTEE)).containsExactly(NoticeKind.DUE);
        }

        @Test
        void leaves_no_trace_in_the_journal_that_both_read() {
            world.clock().set(DAY);
            long before = world.service().journal(pair.id(), MENTOR, 0, 1).total();

            putAway(only(MENTEE), MENTEE, Expected.revision(1));

            assertThat(world.service().journal(pair.id(), MENTOR, 0, 1).total()).isEqualTo(before);
        }

        @Test
        void was_ones_own_and_is_put_away_once() {
            world.clock().set(DAY);
            NoticeId mentees = only(MENTEE);

            Refused.as(NotFound.class, "notice-not-found", () -> putAway(mentees, MENTOR, Expected.revision(1)));
            Refused.as(Conflict.class, "revision-missing", () -> putAway(mentees, MENTEE, Expected.unstated()));
            putAway(mentees, MENTEE, Expected.revision(1));
            Refused.as(NotFound.class, "notice-not-found", () -> putAway(mentees, MENTEE, Expected.revision(1)));
        }
    }
}
