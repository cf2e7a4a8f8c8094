package dev.cairn.mentoring.notice;

import static dev.cairn.mentoring.fixture.Changes.plain;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeMailingTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 8);

    private final World world = World.inMemory();
    private final Talks talks = new Talks(world);
    private final KnownPages.Page home = world.pages().add();
    private final Mentorship pair = world.aMentorship().on(home).active().mentorship();
    private final KnownMail mail = world.notices().mail();

    /** As the British write it in full; how exactly differs between versions of Java. */
    private static String full(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Locale.UK)
                .format(day);
    }

    /** At noon. */
    private int runOn(LocalDate day) {
        return runAt(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private int runAt(Instant moment) {
        world.clock().set(moment);
        return world.notices().mailing().run(moment);
    }

    private void choose(UserKey person, MailChoice choice) {
        long revision = world.notices().preferences().of(person).revision();
        world.notices()
                .preferences()
                .change(person, Expected.revision(revision), sent(new NoticePreferencesChange(Setting.to(choice))));
    }

    @Nested
    class A_letter {
        @Test
        void goes_to_each_of_the_two_once_however_often_the_job_runs() {
            talks.planned(pair, DAY);

            assertThat(runOn(DAY.minusDays(4))).isZero();
            assertThat(runOn(DAY.minusDays(3))).isEqualTo(2);
            assertThat(runOn(DAY.minusDays(3))).isZero();
            assertThat(runOn(DAY)).isZero();

            assertThat(mail.to("mentee")).hasSize(1);
            assertThat(mail.to("mentor")).hasSize(1);
        }

        @Test
        void says_with_whom_and_when_and_where_to_look_in_the_language_of_its_reader() {
            world.notices().wordings().place("mentee", Locale.GERMANY, "Europe/Berlin");
            talks.planned(pair, DAY);

            runOn(DAY);

            String line = "Your check-in with mentee mentee is on " + full(DAY) + ".";
            assertThat(mail.to("mentor")).containsExactly(new Letter(MENTOR, line, line + "\n\n" + """
                    What it is about stands in your mentoring:
                    https://wiki.example/confluence/my-mentoring

                    There you can also choose one mail a day, or none.
                    """));
            assertThat(mail.to("mentee").get(0).subject())
                    .isEqualTo("Ihr Check-in mit mentor mentor ist am Dienstag, 8. Dezember 2026.");
        }

        @Test
        void says_nothing_that_anybody_wrote() {
            CheckIn checkIn = talks.planned(pair, DAY);
            talks.shared(checkIn, MENTEE, "wins", "Led the review");

            runOn(DAY.minusDays(5));

            assertThat(mail.to("mentor"))
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.subject())
                            .isEqualTo("Your turn to prepare the check-in with mentee mentee on " + full(DAY) + "."));
            assertThat(mail.all())
                    .allSatisfy(letter -> assertThat(letter.body()).doesNotContain("Led the review", "grow"));
        }

        @Test
        void comes_again_for_the_new_day_of_a_check_in_that_was_moved() {
            CheckIn checkIn = talks.planned(pair, DAY);
            runOn(DAY);
            talks.moved(checkIn, MENTOR, DAY.plusDays(7));

            assertThat(runOn(DAY.plusDays(1))).isZero();
            assertThat(runOn(DAY.plusDays(7))).isEqualTo(2);
        }

        @Test
        void has_a_subject_of_one_line_whatever_somebody_is_called() {
            assertThat(new Letter(MENTEE, "One\r\nBcc: all@example.com", "").subject())
                    .isEqualTo("One Bcc: all@example.com");
        }
    }

    @Nested
    class Nobody_is_mailed {
        @Test
        void before_seven_in_the_morning_of_their_own_day() {
            world.notices().wordings().place("mentee", Locale.UK, "Asia/Tokyo");
            talks.planned(pair, DAY);

            runAt(Instant.parse("2026-12-04T21:59:59Z"));
            assertThat(mail.to("mentee")).isEmpty();
            runAt(Instant.parse("2026-12-04T22:00:00Z"));
            assertThat(mail.to("mentee")).hasSize(1);
            assertThat(mail.to("mentor")).isEmpty();
        }

        /** In New York clocks go forward on 14 March, and back on 7 November 2027. */
        @ParameterizedTest
        @CsvSource({"2027-03-14,10:59:59,11:00:00", "2027-11-07,11:59:59,12:00:00"})
        void earlier_or_later_on_the_days_when_the_clocks_change(LocalDate day, LocalTime before, LocalTime from) {
            world.notices().wordings().place("mentee", Locale.US, "America/New_York");
            talks.planned(pair, day.plusDays(3));

            runAt(day.atTime(before).toInstant(ZoneOffset.UTC));
            assertThat(mail.to("mentee")).isEmpty();
            runAt(day.atTime(from).toInstant(ZoneOffset.UTC));
            assertThat(mail.to("mentee")).hasSize(1);
        }

        @Test
        void who_does_not_want_it() {
            choose(MENTEE, MailChoice.OFF);
            talks.planned(pair, DAY);

            runOn(DAY);

            assertThat(mail.to("mentee")).isEmpty();
            assertThat(mail.to("mentor")).hasSize(1);
            assertThat(world.notices().reader().of(MENTEE)).hasSize(1);
        }

        @Test
        void who_may_not_view_the_page_or_whose_account_is_not_in_use() {
            talks.planned(pair, DAY);
            home.viewedBy("mentor");
            mail.deactivate("mentor");

            assertThat(runOn(DAY)).isZero();
        }

        @Test
        void of_what_they_put_away() {
            talks.planned(pair, DAY);
            world.clock().set(DAY);
            world.notices()
                    .service()
                    .putAway(world.notices().reader().of(MENTEE).get(0).id(), MENTEE, Expected.revision(1), plain());

            runOn(DAY);

            assertThat(mail.to("mentee")).isEmpty();
        }

        @Test
        void of_a_mentorship_that_rests() {
            talks.planned(pair, DAY);
            world.service().pause(pair.id(), MENTEE, Expected.revision(pair.revision()), plain());

            assertThat(runOn(DAY)).isZero();
        }

        @Test
        void of_what_has_gone_by_more_than_a_month_ago() {
            talks.planned(pair, DAY);

            assertThat(runOn(DAY.plusDays(31))).isZero();
            assertThat(world.notices().reader().of(MENTEE)).hasSize(1);
            assertThat(runOn(DAY.plusDays(30))).isEqualTo(2);
        }

        @Test
        void where_the_host_has_no_mail_and_everything_stands_in_my_mentoring() {
            mail.switchOff();
            talks.planned(pair, DAY);

            assertThat(runOn(DAY)).isZero();
            assertThat(world.notices().reader().of(MENTEE)).hasSize(1);
        }
    }

    @Nested
    class A_digest {
        @Test
        void has_all_of_a_day_in_one_letter() {
            choose(MENTEE, MailChoice.DIGEST);
            talks.planned(pair, DAY);
            talks.planned(pair, DAY.plusDays(1));

            runOn(DAY);

            assertThat(mail.to("mentee")).singleElement().satisfies(letter -> {
                assertThat(letter.subject()).isEqualTo("2 notices from your mentoring");
                assertThat(letter.body()).contains(full(DAY), full(DAY.plusDays(1)));
            });
            assertThat(mail.to("mentor")).hasSize(2);
        }

        @Test
        void comes_once_a_day_and_leaves_nothing_out() {
            choose(MENTEE, MailChoice.DIGEST);
            talks.planned(pair, DAY);
            runOn(DAY);
            talks.planned(pair, DAY.plusDays(1));

            assertThat(runOn(DAY)).isEqualTo(1);
            assertThat(mail.to("mentee")).hasSize(1);

            runOn(DAY.plusDays(1));
            assertThat(mail.to("mentee")).hasSize(2);
            assertThat(mail.to("mentee").get(1).body()).contains("was " + full(DAY), "is on " + full(DAY.plusDays(1)));
        }

        @Test
        void does_not_say_again_what_was_mailed_by_itself() {
            talks.planned(pair, DAY);
            runOn(DAY);
            choose(MENTEE, MailChoice.DIGEST);

            assertThat(runOn(DAY)).isZero();
        }
    }

    @Nested
    class A_node_that_is_killed {
        @Test
        void is_made_up_for_by_the_next_run_without_a_second_letter_to_anybody() {
            talks.planned(pair, DAY);
            Mentorship other =
                    world.aMentorship().of("ana").with("ben").active().mentorship();
            talks.planned(other, DAY);
            mail.killAfter(1);

            assertThatThrownBy(() -> runOn(DAY)).isInstanceOf(KnownMail.Killed.class);
            mail.revive();
            runOn(DAY);

            assertThat(mail.all())
                    .extracting(Letter::to)
                    .doesNotHaveDuplicates()
                    .hasSize(3);
            assertThat(world.notices().reader().of(MENTEE)).hasSize(1);
            assertThat(world.notices().reader().of(MENTOR)).hasSize(1);
            assertThat(world.notices().reader().of(keyOf("ana"))).hasSize(1);
            assertThat(world.notices().reader().of(keyOf("ben"))).hasSize(1);
        }
    }
}
