package dev.cairn.mentoring.mentorship;

import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MentorshipFinderTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey READER = keyOf("reader");

    private final World world = World.inMemory();
    private final KnownPages.Page root = world.pages().add();
    private final KnownPages.Page page = world.pages().addBelow(root);
    private final KnownPages.Page child = world.pages().addBelow(page);

    private Optional<MentorshipId> found(Place place, @Nullable UserKey viewer) {
        return world.finder().at(place, viewer).map(seen -> seen.mentorship().id());
    }

    private Optional<MentorshipId> foundOn(KnownPages.Page here) {
        return found(on(here.id()), READER);
    }

    private static Place on(PageId here) {
        return new Place(here, null, null);
    }

    @Nested
    class A_place_that_names_nothing {
        @Test
        void speaks_of_the_open_one_of_its_page() {
            world.aMentorship().on(page).concluded();
            SeenMentorship open = world.aMentorship().on(page).proposed();
            world.aMentorship().on(root).active();

            assertThat(foundOn(page)).contains(open.mentorship().id());
        }

        @Test
        void speaks_of_the_latest_concluded_one_where_none_is_open() {
            world.aMentorship().on(page).concluded();
            world.clock().set(LocalDate.of(2027, 1, 1));
            SeenMentorship latest = world.aMentorship().on(page).concluded();
            world.aMentorship().on(page).refused();

            assertThat(foundOn(page)).contains(latest.mentorship().id());
        }

        @Test
        void speaks_of_the_nearest_ancestors() {
            world.aMentorship().on(root).active();
            SeenMentorship nearer = world.aMentorship().on(page).concluded();

            assertThat(foundOn(child)).contains(nearer.mentorship().id());
        }

        @Test
        void speaks_of_none_on_a_page_of_its_own() {
            world.aMentorship().on(page).refused();
            world.aMentorship().on(child).active();

            assertThat(foundOn(page)).isEmpty();
            assertThat(found(new Place(null, null, null), READER)).isEmpty();
        }
    }

    @Nested
    class A_place_that_names_something {
        @Test
        void speaks_of_the_mentorship_that_it_names_whatever_page_it_stands_on() {
            SeenMentorship elsewhere = world.aMentorship().active();
            world.aMentorship().on(page).active();

            assertThat(found(new Place(page.id(), elsewhere.mentorship().id(), null), READER))
                    .contains(elsewhere.mentorship().id());
            assertThat(found(new Place(page.id(), MentorshipId.random(), null), READER))
                    .isEmpty();
        }

        @Test
        void speaks_of_the_page_that_it_names_and_not_of_those_above_it() {
            SeenMentorship above = world.aMentorship().on(root).active();

            assertThat(found(new Place(child.id(), null, root.id()), READER))
                    .contains(above.mentorship().id());
            assertThat(found(new Place(root.id(), null, page.id()), READER)).isEmpty();
        }
    }

    @Nested
    class A_mentorship_whose_home_is_hidden {
        @Test
        void is_none_however_it_is_named() {
            SeenMentorship hidden = world.aMentorship().on(page).active();
            page.viewedBy("mentee", "mentor");

            assertThat(foundOn(page)).isEmpty();
            assertThat(found(new Place(root.id(), hidden.mentorship().id(), null), READER))
                    .isEmpty();
            assertThat(found(new Place(root.id(), null, page.id()), null)).isEmpty();
        }

        @Test
        void is_none_for_the_pair_either_where_it_lies_in_the_trash() {
            world.aMentorship().on(page).active();
            page.trashed();

            assertThat(found(on(page.id()), MENTEE)).isEmpty();
        }
    }

    @Nested
    class Starting {
        @Test
        void is_open_to_whoever_may_edit_a_page_without_an_open_one() {
            world.aMentorship().on(page).concluded();
            page.editedBy("mentee");

            assertThat(world.finder().mayStartAt(on(page.id()), MENTEE)).isTrue();
            assertThat(world.finder().mayStartAt(on(page.id()), READER)).isFalse();
            assertThat(world.finder().mayStartAt(on(page.id()), null)).isFalse();
        }

        @Test
        void is_not_open_where_an_open_one_lives_or_another_place_is_named() {
            world.aMentorship().on(page).active();

            assertThat(world.finder().mayStartAt(on(page.id()), MENTEE)).isFalse();
            assertThat(world.finder().mayStartAt(new Place(child.id(), null, root.id()), MENTEE))
                    .isFalse();
            assertThat(world.finder().mayStartAt(new Place(child.id(), null, child.id()), MENTEE))
                    .isTrue();
        }
    }

    @Nested
    class A_space {
        @Test
        void has_the_open_ones_that_live_there_now_and_may_be_seen() {
            SeenMentorship there = world.aMentorship().on(page).active();
            KnownPages.Page hidden = world.pages().add();
            world.aMentorship().on(hidden).active();
            hidden.viewedBy("mentee", "mentor");
            KnownPages.Page movedAway = world.pages().add();
            world.aMentorship().on(movedAway).active();
            movedAway.inSpace("NEW");

            assertThat(world.finder().openIn("OPS", READER, 50))
                    .extracting(seen -> seen.mentorship().id())
                    .containsExactly(there.mentorship().id());
        }
    }
}
