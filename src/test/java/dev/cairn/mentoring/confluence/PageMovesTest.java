package dev.cairn.mentoring.confluence;

import static dev.cairn.mentoring.confluence.HostPages.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import dev.cairn.mentoring.fixture.AtOnce;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mock;
import org.mockito.Mockito;
import org.mockito.junit.jupiter.MockitoExtension;
import org.mockito.quality.Strictness;

@ExtendWith(MockitoExtension.class)
class PageMovesTest {
    @Mock
    private PageManager hostPages;

    @Mock
    private EventPublisher events;

    private final World world = World.inMemory();
    private PageMoves moves;

    /** Named as the host's own, which tells the space that the page came from. */
    private static final class PageMoveEvent extends ContentEvent {
        private final Page page;
        private final Space from;

        PageMoveEvent(Page page, String fromKey) {
            this.page = page;
            this.from = mock(Space.class, Mockito.withSettings().strictness(Strictness.LENIENT));
            when(from.getKey()).thenReturn(fromKey);
        }

        @Override
        public Page getContent() {
            return page;
        }

        public Space getOldSpace() {
            return from;
        }
    }

    @BeforeEach
    void set_up() {
        moves = new PageMoves(
                events, world.mentorships(), world.pages(), world.progress().summaries(), new AtOnce());
    }

    @Test
    void take_the_homes_of_a_whole_tree_along_into_the_new_space() {
        KnownPages.Page root = world.pages().add();
        KnownPages.Page child = world.pages().addBelow(root);
        SeenMentorship below = world.aMentorship().on(child).active();
        SeenMentorship above = world.aMentorship().on(root).active();
        SeenMentorship elsewhere = world.aMentorship().active();

        moves.contentChanged(new PageMoveEvent(moved(root, "NEW"), "OPS"));

        assertThat(spaceOf(below)).isEqualTo("NEW");
        assertThat(spaceOf(above)).isEqualTo("NEW");
        assertThat(spaceOf(elsewhere)).isEqualTo("OPS");
        assertThat(world.progress().summaries().of(below.mentorship().id()))
                .as("what is told of it in lists goes along")
                .hasValueSatisfying(summary -> assertThat(summary.spaceKey()).isEqualTo("NEW"));
    }

    @Test
    void within_a_space_change_nothing() {
        KnownPages.Page home = world.pages().add();
        SeenMentorship mentorship = world.aMentorship().on(home).active();

        moves.contentChanged(new PageMoveEvent(moved(home, "OPS"), "OPS"));

        assertThat(spaceOf(mentorship)).isEqualTo("OPS");
    }

    @Test
    void are_told_from_other_changes_of_content() {
        KnownPages.Page home = world.pages().add();
        SeenMentorship mentorship = world.aMentorship().on(home).active();
        Page page = moved(home, "NEW");

        moves.contentChanged(new ContentEvent() {
            @Override
            public Page getContent() {
                return page;
            }
        });

        assertThat(spaceOf(mentorship)).isEqualTo("OPS");
    }

    @Test
    void are_listened_to_from_start_to_stop() {
        moves.onStart();
        Mockito.verify(events).register(moves);

        moves.onStop();
        Mockito.verify(events).unregister(moves);
    }

    private Page moved(KnownPages.Page home, String newSpace) {
        Page page = page(hostPages, home.id().value());
        when(page.getSpaceKey()).thenReturn(newSpace);
        return page;
    }

    private String spaceOf(SeenMentorship seen) {
        return world.mentorships()
                .find(seen.mentorship().id())
                .map(Mentorship::spaceKey)
                .orElseThrow();
    }
}
