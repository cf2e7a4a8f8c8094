package dev.cairn.mentoring.checkin;

import static dev.cairn.mentoring.fixture.Changes.plain;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AttachedPageServiceTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final World world = World.inMemory();
    private final SeenMentorship pair = world.aMentorship().active();
    private final MentorshipId mentorship = pair.mentorship().id();
    private final KnownPages.Page notes = world.pages().add();

    private CheckInId planned() {
        return world.planning()
                .plan(mentorship, MENTEE, sent(new CheckInChange(Setting.to(DAY), Setting.absent(), null)))
                .checkIn()
                .id();
    }

    private void close(CheckInId id) {
        for (UserKey by : List.of(MENTEE, MENTOR)) {
            SeenCheckIn seen = world.checkIns().get(id, by);
            Expected now = Expected.revision(seen.checkIn().revision());
            UUID fingerprint = world.closing().standing(seen).fingerprint();
            if (by.equals(MENTEE)) {
                world.closing().confirm(id, by, now, sent(new Assent(Setting.to(fingerprint), false)));
            } else {
                world.closing().close(id, by, now, sent(new Assent(Setting.to(fingerprint), true)));
            }
        }
    }

    private SeenAttachedPage attach(PageId page, @Nullable CheckInId to, UserKey by) {
        return world.attachedPages()
                .attach(
                        mentorship,
                        by,
                        sent(new NewAttachedPage(
                                Setting.to(page), to == null ? Setting.absent() : Setting.to(to.value()))));
    }

    private void detach(PageId page, UserKey by) {
        world.attachedPages().detach(mentorship, page, by, Expected.revision(1), plain());
    }

    private List<SeenAttachedPage> seenBy(UserKey viewer) {
        return world.attachedPages().of(mentorship, viewer);
    }

    private List<String> titlesSeenBy(UserKey viewer) {
        return seenBy(viewer).stream()
                .map(one -> one.link() == null ? "not seen" : one.link().title())
                .toList();
    }

    @Nested
    class An_attached_page {
        @Test
        void is_listed_for_both_by_the_title_that_it_has() {
            attach(notes.id(), null, MENTEE);

            assertThat(titlesSeenBy(MENTEE)).containsExactly("Page " + notes.id());
            assertThat(titlesSeenBy(MENTOR)).containsExactly("Page " + notes.id());
        }

        @Test
        void belongs_to_a_check_in_if_that_was_said() {
            CheckInId checkIn = planned();

            assertThat(attach(notes.id(), checkIn, MENTOR).attached().checkIn()).isEqualTo(checkIn);
        }

        @Test
        void is_the_pairs_alone() {
            attach(notes.id(), null, MENTEE);

            Refused.as(NotFound.class, "mentorship-not-found", () -> seenBy(keyOf("reader")));
            Refused.as(
                    NotFound.class,
                    "mentorship-not-found",
                    () -> attach(world.pages().add().id(), null, keyOf("reader")));
        }

        @Test
        void is_absent_for_the_one_of_the_two_who_may_not_view_it() {
            notes.viewedBy("mentee");
            attach(notes.id(), null, MENTEE);

            assertThat(seenBy(MENTOR)).isEmpty();
            Refused.as(
                    NotFound.class,
                    "page-not-attached",
                    () -> world.attachedPages().get(mentorship, notes.id(), MENTOR));
            Refused.as(NotFound.class, "page-not-attached", () -> detach(notes.id(), MENTOR));
        }

        @Test
        void that_is_gone_is_told_to_whom_attached_it_alone_and_can_be_taken_away() {
            attach(notes.id(), null, MENTEE);
            notes.trashed();

            assertThat(titlesSeenBy(MENTEE)).containsExactly("not seen");
            assertThat(seenBy(MENTOR)).isEmpty();

            detach(notes.id(), MENTEE);
            assertThat(seenBy(MENTEE)).isEmpty();
        }

        @Test
        void is_taken_away_by_either_of_the_two() {
            attach(notes.id(), null, MENTEE);

            detach(notes.id(), MENTOR);

            assertThat(seenBy(MENTEE)).isEmpty();
            Refused.as(NotFound.class, "page-not-attached", () -> detach(notes.id(), MENTOR));
        }

        @Test
        void leaves_nothing_in_the_journal_which_the_other_one_reads() {
            long before = world.service().journal(mentorship, MENTOR, 0, 200).total();
            attach(notes.id(), planned(), MENTEE);
            detach(notes.id(), MENTEE);

            long planning = 1;
            assertThat(world.service().journal(mentorship, MENTOR, 0, 200).total())
                    .isEqualTo(before + planning);
        }
    }

    @Nested
    class Attaching_is_refused {
        @Test
        void for_a_page_that_one_may_not_view_as_for_none() {
            notes.viewedBy("mentor");

            Refused.forFields(() -> attach(notes.id(), null, MENTEE), "pageId:no-such-page");
            Refused.forFields(() -> attach(new PageId(1), null, MENTEE), "pageId:no-such-page");
        }

        @Test
        void for_a_check_in_of_others() {
            CheckInId other = CheckInId.random();

            Refused.forFields(() -> attach(notes.id(), other, MENTEE), "checkInId:no-such-check-in");
        }

        @Test
        void without_a_page() {
            Refused.forFields(
                    () -> world.attachedPages()
                            .attach(mentorship, MENTEE, sent(new NewAttachedPage(Setting.absent(), Setting.absent()))),
                    "pageId:required");
        }

        @Test
        void a_second_time_wherever_it_belongs() {
            attach(notes.id(), null, MENTEE);

            Refused.as(Conflict.class, "page-already-attached", () -> attach(notes.id(), null, MENTEE));
            Refused.as(Conflict.class, "page-already-attached", () -> attach(notes.id(), planned(), MENTOR));
        }

        @Test
        void for_the_pages_that_the_log_stands_on_and_leads_to() {
            CheckInId checkIn = planned();
            world.planning()
                    .change(
                            checkIn,
                            MENTEE,
                            Expected.revision(1),
                            sent(new CheckInChange(Setting.absent(), Setting.absent(), null, Setting.to(notes.id()))));

            Refused.as(Conflict.class, "page-in-log", () -> attach(notes.id(), null, MENTEE));
            Refused.as(
                    Conflict.class,
                    "page-in-log",
                    () -> attach(pair.mentorship().homePage(), checkIn, MENTEE));
        }

        @Test
        void above_a_hundred_of_ones_own_however_many_the_other_one_attached() {
            for (int number = 0; number < AttachedPageService.MOST_PAGES; number++) {
                attach(world.pages().add().viewedBy("mentor").id(), null, MENTOR);
            }

            Refused.as(
                    Conflict.class,
                    "too-many-pages",
                    () -> attach(world.pages().add().id(), null, MENTOR));
            assertThat(attach(notes.id(), null, MENTEE).link()).isNotNull();
        }

        @Test
        void while_the_mentorship_rests() {
            attach(notes.id(), null, MENTEE);
            world.service()
                    .pause(
                            mentorship,
                            MENTEE,
                            Expected.revision(world.service()
                                    .outline(mentorship, MENTEE)
                                    .mentorship()
                                    .revision()),
                            plain());

            Refused.as(
                    Conflict.class,
                    "mentorship-is-paused",
                    () -> attach(world.pages().add().id(), null, MENTEE));
            Refused.as(Conflict.class, "mentorship-is-paused", () -> detach(notes.id(), MENTEE));
            assertThat(titlesSeenBy(MENTOR)).hasSize(1);
        }
    }

    @Nested
    class A_closed_check_in {
        @Test
        void keeps_its_pages_and_takes_no_other() {
            CheckInId checkIn = planned();
            attach(notes.id(), checkIn, MENTEE);
            close(checkIn);

            Refused.as(
                    Conflict.class,
                    "check-in-is-closed",
                    () -> attach(world.pages().add().id(), checkIn, MENTEE));
            Refused.as(Conflict.class, "check-in-is-closed", () -> detach(notes.id(), MENTEE));
            assertThat(seenBy(MENTOR))
                    .singleElement()
                    .satisfies(one -> assertThat(one.canDetach()).isFalse());
        }

        @Test
        void leaves_room_for_notes_of_the_mentorship() {
            close(planned());

            assertThat(attach(notes.id(), null, MENTEE).canDetach()).isTrue();
        }
    }

    @Test
    void however_many_pages_there_are_one_permission_question_is_asked() {
        for (int number = 0; number < 20; number++) {
            attach(world.pages().add().id(), null, MENTEE);
        }
        SeenCheckIns all = new SeenCheckIns(world.service().forPair(mentorship, MENTOR), List.of());
        int before = world.pages().questions();

        assertThat(world.attachedPages().of(all)).hasSize(20);
        assertThat(world.pages().questions() - before).isEqualTo(1);
    }
}
