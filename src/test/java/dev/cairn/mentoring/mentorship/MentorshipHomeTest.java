package dev.cairn.mentoring.mentorship;

import static dev.cairn.mentoring.fixture.Changes.ofMentorship;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.UserKey;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MentorshipHomeTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");
    private static final UserKey READER = keyOf("reader");

    private final World world = World.inMemory();
    private final KnownPages.Page home = world.pages().add();
    private final MentorshipService service = world.service();

    private static MentorshipId id(SeenMentorship seen) {
        return seen.mentorship().id();
    }

    private static Expected asSeen(SeenMentorship seen) {
        return Expected.revision(seen.mentorship().revision());
    }

    private SeenMentorship change(SeenMentorship seen, Map<String, ?> members) {
        return service.change(id(seen), MENTEE, asSeen(seen), sent(ofMentorship(members)));
    }

    @Nested
    class With_its_home_page_in_the_trash {
        private final SeenMentorship active = world.aMentorship().on(home).active();

        @Test
        void it_is_found_by_the_pair_alone() {
            home.trashed();

            assertThat(service.get(id(active), MENTOR).can())
                    .containsExactlyInAnyOrder(MentorshipStep.CONCLUDE, MentorshipStep.MOVE_HOME);
            Refused.as(NotFound.class, "mentorship-not-found", () -> service.get(id(active), READER));
        }

        @Test
        void it_is_read_only_but_for_a_new_home_and_its_end() {
            home.trashed();

            Refused.as(Conflict.class, "home-page-gone", () -> change(active, Map.of("purpose", "other")));
            KnownPages.Page other = world.pages().add();
            SeenMentorship moved = service.moveHome(id(active), MENTEE, asSeen(active), sent(other.id()));
            assertThat(moved.mentorship().homePage()).isEqualTo(other.id());
            assertThat(moved.can()).contains(MentorshipStep.EDIT);
        }

        @Test
        void it_is_not_found_by_one_of_the_pair_who_may_just_not_view_the_page() {
            home.viewedBy("mentee");

            Refused.as(NotFound.class, "mentorship-not-found", () -> service.get(id(active), MENTOR));
        }
    }

    @Nested
    class A_new_home {
        private final SeenMentorship active = world.aMentorship().on(home).active();

        @Test
        void is_not_a_page_that_is_taken() {
            KnownPages.Page taken = world.pages().add();
            world.aMentorship().of("someone").on(taken).active();

            Refused.as(
                    Conflict.class,
                    "page-taken",
                    () -> service.moveHome(id(active), MENTEE, asSeen(active), sent(taken.id())));
        }

        @Test
        void is_one_that_the_other_may_view() {
            KnownPages.Page hidden = world.pages().add().viewedBy("mentee");

            Refused.forFields(
                    () -> service.moveHome(id(active), MENTEE, asSeen(active), sent(hidden.id())),
                    "pageId:page-hidden-from-other");
        }

        @Test
        void leaves_the_old_page_free() {
            KnownPages.Page other = world.pages().add().inSpace("NEW");
            SeenMentorship moved = service.moveHome(id(active), MENTEE, asSeen(active), sent(other.id()));

            assertThat(moved.mentorship().spaceKey()).isEqualTo("NEW");
            assertThat(world.aMentorship()
                            .of("someone")
                            .on(home)
                            .active()
                            .mentorship()
                            .homePage())
                    .isEqualTo(home.id());
        }
    }
}
