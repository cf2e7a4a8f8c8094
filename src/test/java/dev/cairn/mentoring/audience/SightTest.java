package dev.cairn.mentoring.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.mentoring.audience.Sight.Role;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.UserKey;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SightTest {
    private static final UserKey MENTOR = new UserKey("mentor");
    private static final UserKey MENTEE = new UserKey("mentee");
    private static final UserKey READER = new UserKey("reader");

    private static final UserKey GUEST = new UserKey("guest");

    private record Thing(UserKey author, Audience audience) implements Item {}

    private static Sight of(String role) {
        return switch (role) {
            case "mentor" -> new Sight(Role.MENTOR, MENTOR, "ENG");
            case "mentee" -> new Sight(Role.MENTEE, MENTEE, "ENG");
            case "reader" -> new Sight(Role.READER, READER, "ENG");
            case "guest" -> new Sight(Role.GUEST, GUEST, "");
            case "anonymous" -> new Sight(Role.READER, null, "ENG");
            default -> Sight.NOTHING;
        };
    }

    @ParameterizedTest(name = "{0} sees what the mentee wrote for {1}: {2}")
    @CsvSource({
        "mentor,    AUTHOR, false",
        "mentor,    PAIR,   true",
        "mentor,    PAGE,   true",
        "mentee,    AUTHOR, true",
        "mentee,    PAIR,   true",
        "mentee,    PAGE,   true",
        "reader,    AUTHOR, false",
        "reader,    PAIR,   false",
        "reader,    PAGE,   true",
        "anonymous, AUTHOR, false",
        "anonymous, PAIR,   false",
        "anonymous, PAGE,   true",
        "guest,     AUTHOR, false",
        "guest,     PAIR,   false",
        "guest,     PAGE,   false",
        "outsider,  AUTHOR, false",
        "outsider,  PAIR,   false",
        "outsider,  PAGE,   false"
    })
    void shows_an_item_to_its_audience_alone(String role, Audience audience, boolean seen) {
        assertThat(of(role).sees(new Thing(MENTEE, audience))).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"AUTHOR", "PAIR"})
    void shows_a_guest_what_is_their_own(Audience audience) {
        assertThat(of("guest").sees(new Thing(GUEST, audience))).isTrue();
        assertThat(of("guest").ofPair()).isFalse();
    }

    @Test
    void hides_a_draft_from_a_reader_even_if_they_were_named_its_author() {
        assertThat(of("reader").sees(new Thing(READER, Audience.AUTHOR))).isFalse();
    }

    @Nested
    class Sharing {
        @Test
        void widens_to_the_page_by_the_mentee_alone() {
            Thing shared = new Thing(MENTOR, Audience.PAIR);

            assertThat(of("mentee").mayChange(shared, Audience.PAGE)).isTrue();
            assertThat(of("mentor").mayChange(shared, Audience.PAGE)).isFalse();
            assertThatThrownBy(() -> of("mentor").checkChange(shared, Audience.PAGE))
                    .isInstanceOf(NotPermitted.class);
        }

        @ParameterizedTest
        @CsvSource({"mentor", "mentee"})
        void is_taken_back_from_the_page_by_either(String role) {
            assertThat(of(role).mayChange(new Thing(MENTEE, Audience.PAGE), Audience.PAIR))
                    .isTrue();
        }

        @Test
        void of_a_draft_is_its_authors_step() {
            Thing draft = new Thing(MENTOR, Audience.AUTHOR);

            assertThat(of("mentor").mayChange(draft, Audience.PAIR)).isTrue();
            assertThat(of("mentee").mayChange(draft, Audience.PAIR)).isFalse();
        }

        @Test
        void cannot_be_undone_to_the_author_alone() {
            assertThatThrownBy(() -> of("mentee").checkChange(new Thing(MENTEE, Audience.PAIR), Audience.AUTHOR))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("already-shared");
        }

        @Test
        void to_the_same_audience_is_no_change() {
            of("mentor").checkChange(new Thing(MENTEE, Audience.PAGE), Audience.PAGE);
        }

        @Test
        void is_no_step_of_a_reader() {
            assertThat(of("reader").mayChange(new Thing(MENTEE, Audience.PAGE), Audience.PAIR))
                    .isFalse();
        }
    }

    @Test
    void of_nothing_is_the_answer_of_a_mentorship_that_is_not_there() {
        assertThatThrownBy(() -> Sight.NOTHING.checkAny()).isInstanceOf(NotFound.class);
    }

    @Test
    void of_a_reader_is_not_the_pairs() {
        assertThatThrownBy(() -> of("reader").checkOfPair()).isInstanceOf(NotPermitted.class);
    }
}
