package dev.cairn.mentoring.mentorship;

import static dev.cairn.mentoring.fixture.Changes.ofMentorship;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MentorshipStartTest {
    private final World world = World.inMemory();
    private final KnownPages.Page page = world.pages().add();

    private SeenMentorship start(String by, @Nullable String mentor, @Nullable String mentee) {
        return start(by, mentor, mentee, Map.of());
    }

    private SeenMentorship start(String by, @Nullable String mentor, @Nullable String mentee, Map<String, ?> members) {
        return world.start()
                .start(keyOf(by), sent(new NewMentorship(key(mentor), key(mentee), page.id(), ofMentorship(members))));
    }

    private static @Nullable UserKey key(@Nullable String name) {
        return name == null ? null : keyOf(name);
    }

    @Nested
    class Somebody_who_may_edit_the_page {
        @Test
        void asks_a_mentor() {
            Mentorship mentorship = start("mentee", "mentor", null).mentorship();

            assertThat(mentorship.mentorKey()).isEqualTo(keyOf("mentor"));
            assertThat(mentorship.menteeKey()).isEqualTo(keyOf("mentee"));
            assertThat(mentorship.proposedBy()).isEqualTo(keyOf("mentee"));
            assertThat(mentorship.stage()).isEqualTo(Stage.PROPOSED);
            assertThat(mentorship.homePage()).isEqualTo(page.id());
            assertThat(mentorship.spaceKey()).isEqualTo("OPS");
            assertThat(mentorship.revision()).isEqualTo(1);
        }

        @Test
        void asks_a_mentee() {
            Mentorship mentorship = start("mentor", null, "mentee").mentorship();

            assertThat(mentorship.mentorKey()).isEqualTo(keyOf("mentor"));
            assertThat(mentorship.proposedBy()).isEqualTo(keyOf("mentor"));
        }

        @Test
        void may_name_both() {
            assertThat(start("mentor", "mentor", "mentee").mentorship().menteeKey())
                    .isEqualTo(keyOf("mentee"));
        }

        @Test
        void begins_today_unless_they_say_otherwise() {
            assertThat(start("mentee", "mentor", null).mentorship().start())
                    .isEqualTo(world.clock().today());
        }

        @Test
        void writes_it_into_the_journal() {
            SeenMentorship seen = start("mentee", "mentor", null, Map.of("purpose", "grow"));

            JournalEntry entry = world.service()
                    .journal(seen.mentorship().id(), keyOf("mentor"), 0, 10)
                    .items()
                    .get(0);

            assertThat(entry.action()).isEqualTo("proposed");
            assertThat(entry.by()).isEqualTo(keyOf("mentee"));
            assertThat(entry.state()).containsEntry("purpose", "grow").containsEntry("stage", "proposed");
        }

        @Test
        void may_have_several_at_once_on_different_pages() {
            start("mentee", "mentor", null);

            assertThat(world.aMentorship()
                            .of("mentee")
                            .with("mentor")
                            .active()
                            .mentorship()
                            .stage())
                    .isEqualTo(Stage.ACTIVE);
        }
    }

    @Nested
    class Nobody {
        @Test
        void is_their_own_mentor() {
            Refused.forFields(() -> start("mentee", "mentee", null), "mentor:not-with-oneself");
            Refused.forFields(() -> start("mentee", null, "mentee"), "mentee:not-with-oneself");
            Refused.forFields(() -> start("mentee", "mentee", "mentee"), "mentor:not-with-oneself");
        }

        @Test
        void starts_one_between_others() {
            Refused.forFields(() -> start("admin", "mentor", "mentee"), "mentor:caller-must-be-one-of-the-two");
        }

        @Test
        void starts_one_with_nobody() {
            Refused.forFields(() -> start("mentee", null, null), "mentor:other-person-required");
        }

        @Test
        void starts_one_with_somebody_whose_account_is_gone() {
            world.people().takeAway("mentor");

            Refused.forFields(() -> start("mentee", "mentor", null), "mentor:unknown-person");
        }

        @Test
        void ends_it_before_it_starts() {
            Refused.forFields(
                    () -> start(
                            "mentee",
                            "mentor",
                            null,
                            Map.of("start", LocalDate.of(2026, 12, 1), "plannedEnd", LocalDate.of(2026, 11, 30))),
                    "plannedEnd:end-before-start");
        }

        @Test
        void is_told_of_one_fault_at_a_time() {
            Refused.forFields(
                    () -> world.start()
                            .start(
                                    keyOf("mentee"),
                                    sent(new NewMentorship(
                                            keyOf("mentee"),
                                            null,
                                            null,
                                            ofMentorship(Map.of("plannedEnd", LocalDate.of(2020, 1, 1)))))),
                    "mentor:not-with-oneself",
                    "pageId:required",
                    "plannedEnd:end-before-start");
        }
    }

    @Nested
    class The_page {
        @Test
        void must_be_one_that_the_caller_may_edit() {
            page.editedBy("mentor");

            Refused.forFields(() -> start("mentee", "mentor", null), "pageId:page-not-editable");
        }

        @Test
        void must_be_one_that_the_other_may_view() {
            page.viewedBy("mentee");

            Refused.forFields(() -> start("mentee", "mentor", null), "pageId:page-hidden-from-other");
        }

        @Test
        void must_not_lie_in_the_trash() {
            page.trashed();

            Refused.forFields(() -> start("mentee", "mentor", null), "pageId:page-not-editable");
        }

        @Test
        void is_home_to_one_open_mentorship_at_most() {
            start("mentee", "mentor", null);

            Refused.as(Conflict.class, "page-taken", () -> start("other", "mentor", null));
        }

        @Test
        void is_free_again_once_its_mentorship_has_ended() {
            world.aMentorship().on(page).concluded();
            world.aMentorship().on(page).refused();
            world.aMentorship().on(page).withdrawn();

            assertThat(start("mentee", "mentor", null).mentorship().stage()).isEqualTo(Stage.PROPOSED);
        }
    }
}
