package dev.cairn.mentoring.mentorship;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SpaceWordsServiceTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey KEEPER = keyOf("keeper");
    private static final SharedWord BLOCKED = new SharedWord("Blocked", "I have tried twice and need you today");
    private static final SharedWord DONE = new SharedWord("Done", "It runs where customers see it");

    private final World world = World.inMemory();
    private final KnownPages.Page home = world.pages().add();
    private final SpaceWordsService words = world.spaceWords();
    private final MentorshipId id =
            world.aMentorship().on(home).active().mentorship().id();

    @BeforeEach
    void aSpace() {
        world.pages().addSpace("OPS", "keeper");
    }

    private SeenSpaceWords change(UserKey by, long revision, String observation, SharedWord... all) {
        return words.change(
                "ops",
                by,
                Expected.revision(revision),
                sent(new SpaceWordsChange(Setting.to(observation), Setting.to(List.of(all)))));
    }

    @Nested
    class The_words_of_a_space {
        @Test
        void are_blank_until_an_administrator_writes() {
            SeenSpaceWords blank = words.of("ops", KEEPER);

            assertThat(blank.words().spaceKey()).isEqualTo("OPS");
            assertThat(blank.words().vocabulary()).isEqualTo(Vocabulary.NONE);
            assertThat(blank.mayEdit()).isTrue();
        }

        @Test
        void are_read_by_whoever_may_view_the_space_and_changed_by_its_administrators_alone() {
            change(KEEPER, 1, "Situation, behaviour, impact", BLOCKED);

            assertThat(words.of("OPS", null).mayEdit()).isFalse();
            assertThat(words.of("OPS", MENTEE).words().vocabulary().words())
                    .extracting(Said::content)
                    .containsExactly(BLOCKED);
            Refused.as(NotPermitted.class, "not-space-administrator", () -> change(MENTEE, 2, "Mine"));
        }

        @Test
        void are_not_there_for_those_who_may_not_view_the_space() {
            world.pages().closeSpace("OPS", "keeper");

            Refused.as(NotFound.class, "space-not-found", () -> words.of("OPS", MENTEE));
            Refused.as(NotFound.class, "space-not-found", () -> change(MENTEE, 1, "Mine"));
            Refused.as(NotFound.class, "space-not-found", () -> words.of("NONE", KEEPER));
        }

        @Test
        void are_changed_from_what_one_has_seen() {
            change(KEEPER, 1, "Situation, behaviour, impact");

            Refused.as(Conflict.class, "changed-meanwhile", () -> change(KEEPER, 1, "Other"));
        }

        @Test
        void stand_there_once() {
            Refused.forFields(
                    () -> change(KEEPER, 1, "Situation", BLOCKED, new SharedWord("blocked ", "Twice")),
                    "words[1].word:named-twice");
        }

        @Test
        void stay_without_a_trace_when_nothing_changes() {
            change(KEEPER, 1, "Situation", BLOCKED);

            assertThat(change(KEEPER, 2, "Situation", BLOCKED).words().revision())
                    .isEqualTo(2);
        }

        @Test
        void are_in_the_journal_of_no_mentorship() {
            int before = world.service().journal(id, MENTEE, 0, 50).items().size();
            change(KEEPER, 1, "Situation", BLOCKED);

            assertThat(world.service().journal(id, MENTEE, 0, 50).items()).hasSize(before);
        }
    }

    @Nested
    class A_pair_in_the_space {
        private Agreement agree(String observation, SharedWord... all) {
            return world.agreements()
                    .change(
                            id,
                            MENTEE,
                            Expected.revision(1),
                            sent(new AgreementChange(
                                    Setting.to(observation), Setting.to(List.of(all)), Setting.absent())))
                    .agreement();
        }

        private Vocabulary suggested() {
            return world.agreements().get(id, MENTEE).suggested();
        }

        @Test
        @Tag("R3")
        void inherits_the_words_of_the_space_until_it_has_its_own() {
            change(KEEPER, 1, "Situation, behaviour, impact", BLOCKED, DONE);
            assertThat(suggested().words()).extracting(Said::content).containsExactly(BLOCKED, DONE);

            agree(null, new SharedWord("DONE", "Merged"));

            assertThat(suggested().words()).extracting(Said::content).containsExactly(BLOCKED);
            assertThat(suggested().observation()).isEqualTo("Situation, behaviour, impact");
        }

        @Test
        void words_what_it_saw_in_its_own_way_once_it_has_one() {
            change(KEEPER, 1, "Situation, behaviour, impact");
            agree("Saw, felt, asked");

            assertThat(suggested()).isEqualTo(Vocabulary.NONE);
        }

        @Test
        void sees_them_in_its_plan_and_readers_of_the_page_do_not() {
            change(KEEPER, 1, "Situation, behaviour, impact", BLOCKED);

            assertThat(world.plans().of(id, MENTEE).suggested().words()).hasSize(1);
            assertThat(world.plans().of(id, keyOf("reader")).suggested()).isEqualTo(Vocabulary.NONE);
        }
    }
}
