package dev.cairn.mentoring.checkin;

import static dev.cairn.mentoring.fixture.Changes.plain;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClosingServiceTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final World world = World.inMemory();
    private final SeenMentorship pair = world.aMentorship().active();
    private final MentorshipId mentorship = pair.mentorship().id();
    private final CheckInId id = planned(DAY);

    private CheckInId planned(LocalDate day) {
        return world.planning()
                .plan(mentorship, MENTEE, sent(new CheckInChange(Setting.to(day), Setting.absent(), null)))
                .checkIn()
                .id();
    }

    private CheckInItem<?> action(CheckInId in, boolean adjustment) {
        return world.noting()
                .add(
                        in,
                        MENTEE,
                        sent(AnAction.to("Lead the next review")
                                .adjusting(adjustment)
                                .serving(adjustment ? goal() : null)
                                .change()))
                .item();
    }

    private UUID goal() {
        return world.aGoal(pair)
                .by("mentee")
                .seenBy(Audience.PAIR)
                .proposed()
                .id()
                .value();
    }

    private void share(String words) {
        SeenCheckIn seen = world.checkIns().get(id, MENTEE);
        Field field = seen.field("purpose").orElseThrow();
        world.preparation()
                .share(
                        id,
                        "purpose",
                        MENTEE,
                        Expected.revision(seen.part(field, Writer.BOTH).revision()),
                        sent(words));
    }

    private Standing standing(UserKey viewer) {
        return world.closing().standing(world.checkIns().get(id, viewer));
    }

    private Expected now() {
        return Expected.revision(world.checkIns().get(id, MENTEE).checkIn().revision());
    }

    private SeenCheckIn confirm(UserKey by) {
        return confirm(by, standing(by).fingerprint());
    }

    private SeenCheckIn confirm(UserKey by, UUID fingerprint) {
        return world.closing().confirm(id, by, now(), sent(new Assent(Setting.to(fingerprint), false)));
    }

    private SeenCheckIn close(UserKey by) {
        return close(by, standing(by).fingerprint(), false);
    }

    private SeenCheckIn close(UserKey by, UUID fingerprint, boolean withoutNextSteps) {
        return world.closing().close(id, by, now(), sent(new Assent(Setting.to(fingerprint), withoutNextSteps)));
    }

    private SeenCheckIn closed() {
        action(id, false);
        confirm(MENTEE);
        return close(MENTOR);
    }

    private List<JournalEntry> journal() {
        return world.service().journal(mentorship, MENTOR, 0, 200).items();
    }

    private void say(String field, UserKey by, String words) {
        world.preparation().share(id, field, by, Expected.revision(1), sent(words));
    }

    @Test
    @Tag("R4")
    void required_sections_in_which_nothing_stands_are_named_once_anything_does() {
        assertThat(standing(MENTEE).untouched()).isEmpty();

        say("wins", MENTEE, "Led it");
        world.noting()
                .add(
                        id,
                        MENTOR,
                        sent(new DataPointChange(
                                Setting.to("Two hours"), Setting.absent(), Setting.absent(), Setting.absent())));

        assertThat(standing(MENTOR).untouched())
                .extracting(Section::kind)
                .containsExactly(
                        Section.Kind.PURPOSE,
                        Section.Kind.RECAP,
                        Section.Kind.INTERPRETATION,
                        Section.Kind.CELEBRATION);
    }

    @Test
    void something_small_to_try_stands_in_the_section_for_that() {
        CheckInItem<?> small = world.noting()
                .add(
                        id,
                        MENTEE,
                        sent(AnAction.to("Ask one question more")
                                .tried()
                                .due(LocalDate.of(2026, 12, 1))
                                .change()))
                .item();

        assertThat(Section.Kind.CHALLENGE.lists(small.content())).isTrue();
        assertThat(Section.Kind.ACTION.lists(small.content())).isFalse();
        assertThat(standing(MENTEE).missing()).as("it is a next step as well").doesNotContain(Standing.NO_NEXT_STEPS);
    }

    @Test
    @Tag("R27")
    void how_much_of_the_words_is_the_mentors_is_weighed_once_there_are_some() {
        say("wins", MENTEE, "x".repeat(150));
        assertThat(standing(MENTOR).mentorShare()).isEmpty();

        say("wins", MENTOR, "y".repeat(49));
        assertThat(standing(MENTOR).mentorShare()).isEmpty();
        action(id, false);

        assertThat(standing(MENTOR).mentorShare()).hasValue(20);
    }

    @Nested
    class A_confirmation {
        @Test
        void counts_as_long_as_nothing_changes() {
            confirm(MENTEE);

            assertThat(standing(MENTOR).confirmation(Writer.MENTEE)).hasValueSatisfying(confirmation -> {
                assertThat(confirmation.by()).isEqualTo(MENTEE);
                assertThat(standing(MENTOR).isCurrent(confirmation)).isTrue();
            });
            share("Speak to the board");
            assertThat(standing(MENTOR).confirmation(Writer.MENTEE))
                    .hasValueSatisfying(confirmation ->
                            assertThat(standing(MENTOR).isCurrent(confirmation)).isFalse());
        }

        @Test
        void is_overtaken_by_an_item_and_by_another_day_too() {
            UUID bare = standing(MENTEE).fingerprint();
            action(id, false);
            UUID withAction = standing(MENTEE).fingerprint();
            world.planning()
                    .change(
                            id,
                            MENTOR,
                            now(),
                            sent(new CheckInChange(Setting.to(DAY.plusDays(1)), Setting.absent(), null)));

            assertThat(standing(MENTEE).fingerprint()).isNotIn(bare, withAction);
            Refused.as(Conflict.class, Conflict.CHANGED_MEANWHILE, () -> confirm(MENTEE, withAction));
        }

        @Test
        void changes_nothing_that_the_other_one_was_shown() {
            UUID shown = standing(MENTOR).fingerprint();
            confirm(MENTEE);

            assertThat(standing(MENTOR).fingerprint()).isEqualTo(shown);
            assertThat(now()).isEqualTo(Expected.revision(1));
        }

        @Test
        void can_be_taken_back() {
            Refused.as(Conflict.class, "not-confirmed", () -> world.closing().withdraw(id, MENTEE, now(), plain()));
            confirm(MENTEE);
            world.closing().withdraw(id, MENTEE, now(), plain());

            assertThat(standing(MENTOR).confirmation(Writer.MENTEE)).isEmpty();
            assertThat(journal().get(0).action()).isEqualTo("withdrawn");
        }

        @Test
        void said_twice_leaves_one_trace() {
            confirm(MENTEE);
            int before = journal().size();
            confirm(MENTEE);

            assertThat(journal()).hasSize(before);
        }

        @Test
        void is_nobody_elses() {
            Refused.as(
                    NotFound.class,
                    "check-in-not-found",
                    () -> confirm(keyOf("reader"), standing(MENTEE).fingerprint()));
        }
    }

    @Nested
    class Closing_a_check_in {
        @Test
        void needs_the_word_of_the_other_one_on_what_is_there_now() {
            action(id, false);
            confirm(MENTOR);
            Refused.as(Conflict.class, "partner-has-not-confirmed", () -> close(MENTOR));

            confirm(MENTEE);
            share("Speak to the board");
            Refused.as(Conflict.class, "partner-confirmed-earlier", () -> close(MENTOR));

            confirm(MENTEE);
            assertThat(close(MENTOR).checkIn().isOpen()).isFalse();
        }

        @Test
        void needs_a_next_step_or_the_word_that_there_is_none() {
            confirm(MENTEE);

            assertThat(standing(MENTOR).missing()).containsExactly("no-next-steps");
            Refused.forFields(() -> close(MENTOR), "withoutNextSteps:no-next-steps");
            CheckIn closed = close(MENTOR, standing(MENTOR).fingerprint(), true).checkIn();
            assertThat(closed.closing())
                    .isEqualTo(new Closing(MENTOR, world.clock().instant(), 0));
        }

        @Test
        void takes_an_action_that_is_still_open_from_earlier_on_for_a_next_step() {
            action(planned(DAY.minusDays(14)), false);
            action(planned(DAY.plusDays(14)), false);
            confirm(MENTEE);

            assertThat(standing(MENTOR).nextSteps()).hasSize(1);
            assertThat(close(MENTOR).checkIn().closing())
                    .isEqualTo(new Closing(MENTOR, world.clock().instant(), 1));
        }

        @Test
        void is_refused_if_something_changed_since_it_was_looked_at() {
            action(id, false);
            UUID shown = standing(MENTOR).fingerprint();
            share("Speak to the board");
            confirm(MENTEE);

            Refused.as(Conflict.class, Conflict.CHANGED_MEANWHILE, () -> close(MENTOR, shown, false));
        }

        @Test
        void is_in_the_journal_with_the_confirmation_of_whoever_closed_it() {
            closed();

            assertThat(journal()).extracting(JournalEntry::action).startsWith("closed", "confirmed", "confirmed");
            assertThat(journal().get(0).state()).containsEntry("state", "closed");
        }

        @Test
        void takes_one_word_where_the_account_of_the_other_one_is_gone() {
            action(id, false);
            world.people().takeAway("mentee");

            assertThat(standing(MENTOR).missing()).isEmpty();
            assertThat(close(MENTOR).checkIn().isOpen()).isFalse();
        }

        @Test
        void leaves_a_draft_to_its_author() {
            world.preparation().save(id, "mentor-learning", MENTOR, Expected.revision(1), sent("I rush"));
            closed();

            assertThat(world.preparation().drafts(id, MENTOR))
                    .extracting(Draft::text)
                    .containsExactly("I rush");
            world.preparation().save(id, "mentor-learning", MENTOR, Expected.revision(2), sent("I rush less"));
            assertThat(world.preparation().drafts(id, MENTEE)).isEmpty();
        }
    }

    @Test
    void more_than_three_adjustments_are_many_and_are_never_refused() {
        for (int number = 0; number < 3; number++) {
            action(id, true);
        }
        action(id, false);
        assertThat(standing(MENTOR).hasManyAdjustments()).isFalse();

        action(id, true);
        assertThat(standing(MENTOR).hasManyAdjustments()).isTrue();
        confirm(MENTEE);
        assertThat(close(MENTOR).checkIn().isOpen()).isFalse();
    }

    @Nested
    class A_snapshot {
        private ActionChange task(String task, Audience audience) {
            return AnAction.to(task).seenBy(audience).change();
        }

        private CheckInItem<?> add(UserKey by, ActionChange change) {
            return world.noting().add(id, by, sent(change)).item();
        }

        @Test
        void says_the_day_how_many_steps_and_those_that_are_for_the_page() {
            add(MENTEE, task("Ask the board", Audience.PAGE));
            add(MENTEE, task("Sleep more", Audience.PAIR));
            share("Speak to the board");
            Snapshot before = world.closing().snapshot(id, MENTOR);

            assertThat(before).isEqualTo(new Snapshot(DAY, 2, List.of("Ask the board")));
            confirm(MENTEE);
            close(MENTOR);
            assertThat(world.closing().snapshot(id, MENTEE)).isEqualTo(before);
        }

        @Test
        void says_what_the_mentee_puts_there_and_either_takes_back() {
            Refused.as(
                    NotPermitted.class,
                    "only-the-mentee-shares-with-page",
                    () -> add(MENTOR, task("Ask the board", Audience.PAGE)));
            CheckInItem<?> own = add(MENTEE, task("Ask the board", Audience.PAGE));
            CheckInItem<?> theirs = add(MENTOR, task("Sleep more", Audience.PAIR));
            Refused.as(
                    NotPermitted.class,
                    "only-the-mentee-shares-with-page",
                    () -> world.noting()
                            .change(
                                    theirs.id(),
                                    Action.class,
                                    MENTOR,
                                    Expected.revision(1),
                                    sent(task("Sleep more", Audience.PAGE))));
            Refused.forFields(() -> add(MENTEE, task("Rest", Audience.AUTHOR)), "audience:unknown-word");

            world.noting()
                    .change(
                            own.id(),
                            Action.class,
                            MENTOR,
                            Expected.revision(1),
                            sent(task("Ask the board", Audience.PAIR)));
            assertThat(world.closing().snapshot(id, MENTEE).tasks()).isEmpty();
        }

        @Test
        void is_the_pairs_to_ask_for() {
            Refused.as(
                    NotFound.class, "check-in-not-found", () -> world.closing().snapshot(id, keyOf("reader")));
        }
    }

    @Nested
    class A_note {
        private CheckInItem<?> note(UserKey by, String text) {
            return world.notes().add(id, by, sent(Setting.to(text))).item();
        }

        @Test
        void is_appended_to_what_is_closed_and_read_by_both() {
            closed();
            CheckInItem<?> first = note(MENTOR, "It was Thursday");
            CheckInItem<?> second = note(MENTEE, "It was, in the morning");

            assertThat(world.checkInItems().of(id, ItemKind.NOTE, MENTEE))
                    .extracting(SeenCheckInItem::item)
                    .containsExactlyInAnyOrder(first, second);
            assertThat(world.checkInItems().get(first.id(), Note.class, MENTOR).can())
                    .isEmpty();
        }

        @Test
        void is_not_needed_while_it_is_open() {
            Refused.as(Conflict.class, "check-in-is-open", () -> note(MENTOR, "It was Thursday"));
        }

        @Test
        void says_something() {
            closed();

            Refused.forFields(() -> world.notes().add(id, MENTOR, sent(Setting.absent())), "text:required");
        }

        @Test
        void is_one_of_so_many() {
            closed();
            for (int number = 0; number < NoteService.MOST_NOTES; number++) {
                note(MENTOR, "Note " + number);
            }

            Refused.as(Conflict.class, "too-many-notes", () -> note(MENTOR, "One more"));
        }
    }
}
