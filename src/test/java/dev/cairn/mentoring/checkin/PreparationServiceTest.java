package dev.cairn.mentoring.checkin;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PreparationServiceTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final World world = World.inMemory();
    private final MentorshipId mentorship =
            world.aMentorship().active().mentorship().id();
    private final PreparationService preparation = world.preparation();
    private final CheckInId id = world.planning()
            .plan(mentorship, MENTEE, sent(new CheckInChange(Setting.to(DAY), Setting.absent(), null)))
            .checkIn()
            .id();

    private Draft save(String field, UserKey by, @Nullable String text) {
        long revision = preparation.draft(id, field, by).revision();
        return preparation
                .save(id, field, by, Expected.revision(revision), sent(text))
                .draft();
    }

    private Part share(String field, UserKey by, @Nullable String text) {
        SeenCheckIn seen = world.checkIns().get(id, by);
        Field known = seen.playbook().field(field).orElseThrow();
        Writer writer = known.writer(seen.pair().sight()).orElseThrow();
        return preparation.share(
                id, field, by, Expected.revision(seen.part(known, writer).revision()), sent(text));
    }

    private Slice<JournalEntry> journal() {
        return world.service().journal(mentorship, MENTOR, 0, 100);
    }

    @Nested
    class A_draft {
        @Test
        void is_blank_until_something_is_saved() {
            Draft blank = preparation.draft(id, "wins", MENTEE);

            assertThat(blank.text()).isNull();
            assertThat(blank.revision()).isEqualTo(1);
            assertThat(preparation.drafts(id, MENTEE)).isEmpty();
        }

        @Test
        void is_there_again_for_its_author_alone() {
            Draft saved = save("wins", MENTEE, "Led the review");

            assertThat(preparation.draft(id, "wins", MENTEE)).isEqualTo(saved);
            assertThat(preparation.drafts(id, MENTEE)).containsExactly(saved);
            assertThat(preparation.drafts(id, MENTOR)).isEmpty();
            assertThat(preparation.draft(id, "wins", MENTOR).revision()).isEqualTo(1);
        }

        @Test
        void leaves_no_trace_that_another_can_read() {
            SeenCheckIn before = world.checkIns().get(id, MENTOR);
            long entries = journal().total();
            save("wins", MENTEE, "Led the review");

            SeenCheckIn after = world.checkIns().get(id, MENTOR);
            assertThat(after.checkIn()).isEqualTo(before.checkIn());
            assertThat(after.parts()).isEqualTo(before.parts());
            assertThat(journal().total()).isEqualTo(entries);
        }

        @Test
        void saved_from_two_windows_is_told_to_the_second_one() {
            save("wins", MENTEE, "Led the review");
            Expected stale = Expected.revision(1);

            Refused.as(
                    Conflict.class,
                    Conflict.CHANGED_MEANWHILE,
                    () -> preparation.save(id, "wins", MENTEE, stale, sent("Other")));
            assertThat(preparation.draft(id, "wins", MENTEE).text()).isEqualTo("Led the review");
        }

        @Test
        void that_was_emptied_does_not_take_words_from_an_older_revision() {
            save("wins", MENTEE, "Led the review");
            save("wins", MENTEE, null);

            assertThat(preparation.drafts(id, MENTEE)).isEmpty();
            Refused.as(
                    Conflict.class,
                    Conflict.CHANGED_MEANWHILE,
                    () -> preparation.save(id, "wins", MENTEE, Expected.revision(1), sent("Other")));
        }

        @Test
        void stands_in_the_order_of_the_talk() {
            save("ahead", MENTEE, "The audit");
            save("purpose", MENTEE, "Speak to the board");
            save("wins", MENTEE, "Led the review");

            assertThat(preparation.drafts(id, MENTEE))
                    .extracting(Draft::field)
                    .containsExactly("purpose", "wins", "ahead");
        }

        @Test
        void is_of_a_field_that_is_there_and_theirs() {
            Refused.as(NotFound.class, "field-not-found", () -> preparation.draft(id, "weather", MENTEE));
            Refused.as(NotPermitted.class, "not-your-part", () -> preparation.draft(id, "mentor-learning", MENTEE));
            Refused.as(NotPermitted.class, "not-your-part", () -> preparation.draft(id, "wins-how", MENTOR));
        }

        @Test
        void of_a_check_in_of_others_is_not_there() {
            Refused.as(NotFound.class, "check-in-not-found", () -> preparation.draft(id, "wins", keyOf("reader")));
            Refused.as(NotFound.class, "check-in-not-found", () -> preparation.drafts(id, keyOf("reader")));
        }
    }

    @Nested
    class Shared_words {
        @Test
        void are_there_for_both_and_their_draft_is_empty() {
            save("wins", MENTEE, "Led the review");
            Part shared = share("wins", MENTEE, "Led the review alone");

            assertThat(world.checkIns().get(id, MENTOR).parts()).containsExactly(shared);
            assertThat(shared.text()).isEqualTo("Led the review alone");
            assertThat(shared.writer()).isEqualTo(Writer.MENTEE);
            assertThat(shared.revision()).isEqualTo(2);
            assertThat(preparation.drafts(id, MENTEE)).isEmpty();
        }

        @Test
        void are_in_the_journal_of_both() {
            share("purpose", MENTOR, "Speak to the board");

            JournalEntry newest = journal().items().get(0);
            assertThat(newest.action()).isEqualTo("shared");
            assertThat(newest.by()).isEqualTo(MENTOR);
            assertThat(newest.state()).containsEntry("field", "purpose").containsEntry("text", "Speak to the board");
        }

        @Test
        void that_are_there_already_leave_no_trace() {
            Part before = share("purpose", MENTEE, "Speak to the board");
            long entries = journal().total();

            assertThat(share("purpose", MENTOR, "Speak to the board")).isEqualTo(before);
            assertThat(journal().total()).isEqualTo(entries);
        }

        @Test
        void of_both_are_not_lost_when_two_write_at_once() {
            share("purpose", MENTEE, "Speak to the board");

            Refused.as(
                    Conflict.class,
                    Conflict.CHANGED_MEANWHILE,
                    () -> preparation.share(id, "purpose", MENTOR, Expected.revision(1), sent("Other")));
        }

        @Test
        void in_different_fields_never_meet() {
            share("purpose", MENTEE, "Speak to the board");

            assertThat(share("adjustment-keep", MENTOR, "The dry runs").revision())
                    .isEqualTo(2);
        }

        @Test
        void can_be_emptied_again() {
            share("purpose", MENTEE, "Speak to the board");

            assertThat(share("purpose", MENTOR, null).text()).isNull();
        }
    }

    @Nested
    class The_mentor {
        @Test
        void shares_after_the_mentee_has() {
            Refused.as(Conflict.class, "mentee-writes-first", () -> share("wins", MENTOR, "I saw it, too"));
            share("wins-how", MENTEE, "By two dry runs");

            assertThat(share("wins", MENTOR, "I saw it, too").text()).isEqualTo("I saw it, too");
        }

        @Test
        void drafts_before_that() {
            assertThat(save("wins", MENTOR, "I saw it").text()).isEqualTo("I saw it");
        }

        @Test
        void shares_on_the_day_in_any_case() {
            world.clock().set(DAY);

            assertThat(share("wins", MENTOR, "I saw it").writer()).isEqualTo(Writer.MENTOR);
        }

        @Test
        void waits_for_nobody_with_what_they_learn_themselves() {
            assertThat(share("mentor-learning", MENTOR, "To ask first").text()).isEqualTo("To ask first");
        }
    }
}
