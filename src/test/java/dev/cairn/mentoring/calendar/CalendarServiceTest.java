package dev.cairn.mentoring.calendar;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInChange;
import dev.cairn.mentoring.fixture.Changes;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.Cadence;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.NewCycle;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.Step;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CalendarServiceTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");

    private final World world = World.inMemory();
    private final KnownPages.Page home = world.pages().add();
    private final Mentorship active = world.aMentorship().on(home).active().mentorship();
    private final CalendarService calendars = world.calendars();
    private final LocalDate today = LocalDate.ofInstant(world.clock().instant(), ZoneOffset.UTC);

    private CalendarService.Made made(UserKey person) {
        return calendars.make(person, sent(Step.plain()));
    }

    private CheckIn planned(LocalDate day) {
        CheckInChange on = new CheckInChange(Setting.to(day), Setting.absent(), null);
        return world.planning().plan(active.id(), MENTEE, sent(on)).checkIn();
    }

    private String feed(UserKey person) {
        return calendars.feed(made(person).secret()).replace("\r\n ", "");
    }

    @Nested
    class An_address {
        @Test
        void is_of_one_person_until_another_is_made() {
            Secret first = made(MENTEE).secret();
            Secret second = made(MENTEE).secret();

            assertThat(first.text()).isNotEqualTo(second.text()).hasSize(43);
            assertThatThrownBy(() -> calendars.feed(first)).isInstanceOf(NotFound.class);
            assertThat(calendars.feed(second)).contains("BEGIN:VCALENDAR");
            assertThat(calendars.address(MENTOR).isThere()).isFalse();
        }

        @Test
        void is_good_for_nothing_once_it_is_revoked() {
            CalendarService.Made made = made(MENTEE);
            Expected now = Expected.revision(made.address().revision());
            assertThatThrownBy(() -> calendars.revoke(MENTEE, Expected.revision(1), sent(Step.plain())))
                    .isInstanceOf(Conflict.class);

            calendars.revoke(MENTEE, now, sent(Step.plain()));

            assertThatThrownBy(() -> calendars.feed(made.secret())).isInstanceOf(NotFound.class);
            assertThat(calendars.address(MENTEE).isThere()).isFalse();
        }

        @Test
        void of_an_account_that_is_gone_is_no_address() {
            Secret secret = made(MENTEE).secret();
            world.people().takeAway("mentee");

            assertThatThrownBy(() -> calendars.feed(secret)).isInstanceOf(NotFound.class);
        }

        @Test
        void is_kept_nowhere_in_words() {
            CalendarService.Made made = made(MENTEE);

            assertThat(made.toString()).doesNotContain(made.secret().text());
            assertThat(made.address().digest())
                    .hasSize(64)
                    .isNotEqualTo(made.secret().text());
        }
    }

    @Nested
    class A_calendar {
        @Test
        @Tag("R65")
        void has_each_check_in_for_both_of_the_pair_with_the_other_ones_name() {
            CheckIn one = planned(today.plusDays(3));

            assertThat(feed(MENTEE)).contains("UID:check-in-" + one.id(), "SUMMARY:check-in[1\\, mentor mentor]");
            assertThat(feed(MENTOR)).contains("UID:check-in-" + one.id(), "SUMMARY:check-in[1\\, mentee mentee]");
            assertThat(feed(keyOf("outsider"))).doesNotContain("BEGIN:VEVENT");
        }

        @Test
        void moves_a_day_that_it_has_instead_of_showing_it_twice() {
            CheckIn one = planned(today.plusDays(3));
            CheckInChange move = new CheckInChange(Setting.to(today.plusDays(4)), Setting.absent(), "I am ill");
            world.planning().change(one.id(), MENTEE, Expected.revision(1), sent(move));

            assertThat(feed(MENTOR))
                    .containsOnlyOnce("UID:check-in-")
                    .contains(
                            "SEQUENCE:1",
                            "DTSTART;VALUE=DATE:" + today.plusDays(4).toString().replace("-", ""))
                    .doesNotContain("ill");
        }

        @Test
        void says_the_day_that_is_proposed_until_one_is_planned() {
            world.service()
                    .change(
                            active.id(),
                            MENTEE,
                            Expected.revision(active.revision()),
                            sent(Changes.ofMentorship(Map.of("cadence", new Cadence.EveryWeeks(2)))));
            assertThat(feed(MENTEE)).contains("SUMMARY:proposed[mentor mentor]", "STATUS:TENTATIVE");

            planned(today.plusDays(3));

            assertThat(feed(MENTEE)).doesNotContain("proposed").contains("STATUS:CONFIRMED");
        }

        @Test
        @Tag("R35")
        void says_the_next_day_of_the_cycle_by_which_they_meet_and_none_once_it_has_none() {
            String space = active.spaceKey();
            world.pages().addSpace(space, "keeper");
            NewCycle sprint = new NewCycle(null, "Sprint", List.of(today.plusDays(9)));
            UUID id = world.spaceCycles()
                    .change(space, keyOf("keeper"), Expected.revision(1), sent(List.of(sprint)))
                    .cycles()
                    .cycles()
                    .get(0)
                    .id();
            world.service()
                    .change(
                            active.id(),
                            MENTEE,
                            Expected.revision(active.revision()),
                            sent(Changes.ofMentorship(Map.of("cadence", new Cadence.OfCycle(id)))));
            assertThat(feed(MENTEE))
                    .contains("SUMMARY:proposed[mentor mentor]")
                    .contains(
                            "DTSTART;VALUE=DATE:" + today.plusDays(9).toString().replace("-", ""));

            world.clock().set(today.plusDays(10));

            assertThat(feed(MENTEE)).doesNotContain("BEGIN:VEVENT");
        }

        @Test
        void leaves_out_what_is_planned_while_the_mentorship_rests() {
            planned(today.plusDays(3));
            world.service().pause(active.id(), MENTEE, Expected.revision(active.revision()), sent(Step.plain()));

            assertThat(feed(MENTEE)).doesNotContain("BEGIN:VEVENT");
        }

        @Test
        void links_the_home_page_as_it_is_reached_from_outside_as_long_as_it_may_be_viewed() {
            planned(today.plusDays(3));
            assertThat(feed(MENTEE)).contains("URL:https://wiki.example/confluence/page/" + home.id());

            home.viewedBy("mentor");
            assertThat(feed(MENTEE)).doesNotContain("BEGIN:VEVENT");
            home.trashed();
            assertThat(feed(MENTEE)).contains("BEGIN:VEVENT").doesNotContain("URL:");
        }

        @Test
        void asks_the_same_few_questions_whatever_its_length() {
            List.of(1, 2, 3).forEach(days -> planned(today.plusDays(days)));
            Secret secret = made(MENTEE).secret();
            int before = world.pages().questions();

            calendars.feed(secret);

            assertThat(world.pages().questions() - before).isEqualTo(1);
        }
    }
}
