package dev.cairn.mentoring.mentorship;

import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which mentorships a list shows. */
class MentorshipListTest {
    private static final UserKey MENTEE = keyOf("mentee");

    private final World world = World.inMemory();
    private final KnownPages.Page home = world.pages().add();
    private final MentorshipService service = world.service();

    private static MentorshipId id(SeenMentorship seen) {
        return seen.mentorship().id();
    }

    @Test
    void shows_a_persons_own_on_either_side() {
        SeenMentorship asMentee = world.aMentorship().active();
        SeenMentorship asMentor = world.aMentorship().of("other").with("mentee").active();
        world.aMentorship().of("other").active();

        assertThat(listed(new MentorshipQuery(null, false, MentorshipQuery.Order.CREATED, 0, 50)))
                .containsExactlyInAnyOrder(id(asMentee), id(asMentor));
    }

    @Test
    void shows_those_of_a_page_to_whoever_may_view_it() {
        SeenMentorship there = world.aMentorship().of("other").on(home).active();
        MentorshipQuery ofPage = new MentorshipQuery(home.id(), false, MentorshipQuery.Order.CREATED, 0, 50);

        assertThat(listed(ofPage)).containsExactly(id(there));

        home.viewedBy("other", "mentor");
        assertThat(listed(ofPage)).isEmpty();
    }

    @Test
    void shows_only_what_waits_for_a_word() {
        world.aMentorship().active();
        SeenMentorship asked = world.aMentorship().of("other").with("mentee").proposed();

        assertThat(listed(new MentorshipQuery(null, true, MentorshipQuery.Order.CREATED, 0, 50)))
                .containsExactly(id(asked));
    }

    @Test
    void is_cut_and_counts_what_may_be_seen() {
        for (int i = 0; i < 5; i++) {
            world.aMentorship().active();
        }
        world.aMentorship().on(world.pages().add()).active();
        int before = world.pages().questions();

        Slice<SeenMentorship> second =
                service.list(new MentorshipQuery(null, false, MentorshipQuery.Order.CREATED, 2, 2), MENTEE);

        assertThat(second.items()).hasSize(2);
        assertThat(second.total()).isEqualTo(6);
        assertThat(world.pages().questions() - before).isEqualTo(1);
    }

    private List<MentorshipId> listed(MentorshipQuery query) {
        return service.list(query, MENTEE).items().stream()
                .map(MentorshipListTest::id)
                .toList();
    }
}
