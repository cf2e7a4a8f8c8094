package dev.cairn.mentoring.mentorship;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AgreementServiceTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");
    private static final SharedWord BLOCKED = new SharedWord("Blocked", "I have tried twice and need you today");
    private static final SharedWord DONE = new SharedWord("Done", "It runs where customers see it");
    private static final Commitment ANSWERS = new Commitment(
            Commitment.Side.MENTOR, "Answers within two days", "No question waits longer", "We talk on the phone");
    private static final Commitment PREPARES = new Commitment(Commitment.Side.MENTEE, "Comes prepared", null, null);

    private final World world = World.inMemory();
    private final KnownPages.Page home = world.pages().add();
    private final AgreementService agreements = world.agreements();
    private final SeenMentorship active = world.aMentorship().on(home).active();
    private final MentorshipId id = active.mentorship().id();

    private static AgreementChange words(SharedWord... words) {
        return new AgreementChange(Setting.absent(), Setting.to(List.of(words)), Setting.absent());
    }

    private static AgreementChange commitments(Commitment... commitments) {
        return new AgreementChange(Setting.absent(), Setting.absent(), Setting.to(List.of(commitments)));
    }

    private Agreement change(UserKey by, AgreementChange change) {
        long revision = agreements.get(id, by).agreement().revision();
        return agreements
                .change(id, by, Expected.revision(revision), sent(change))
                .agreement();
    }

    private JournalEntry newest(UserKey viewer) {
        return world.service().journal(id, viewer, 0, 1).items().get(0);
    }

    @Nested
    class An_agreement {
        @Test
        void is_blank_until_somebody_writes() {
            SeenAgreement blank = agreements.get(id, MENTEE);

            assertThat(blank.agreement().isEmpty()).isTrue();
            assertThat(blank.mayEdit()).isTrue();
        }

        @Test
        void says_of_each_entry_who_worded_it_so_and_when() {
            change(MENTEE, words(BLOCKED));
            world.clock().set(world.clock().instant().plus(Duration.ofDays(2)));
            Agreement after = change(MENTOR, words(BLOCKED, DONE));

            assertThat(after.words()).extracting(Said::by).containsExactly(MENTEE, MENTOR);
            assertThat(after.words().get(1).at())
                    .isEqualTo(after.words().get(0).at().plus(Duration.ofDays(2)));
            assertThat(after.changedBy()).isEqualTo(MENTOR);
        }

        @Test
        void names_whoever_changed_an_entry_or_took_one_away() {
            change(MENTEE, commitments(ANSWERS, PREPARES));
            Commitment other = new Commitment(Commitment.Side.MENTEE, "Comes prepared", "Three lines", null);
            Agreement reworded = change(MENTOR, commitments(ANSWERS, other));
            Agreement shortened = change(MENTEE, commitments(ANSWERS));

            assertThat(reworded.commitments()).extracting(Said::by).containsExactly(MENTEE, MENTOR);
            assertThat(shortened.commitments()).extracting(Said::content).containsExactly(ANSWERS);
            assertThat(shortened.changedBy()).isEqualTo(MENTEE);
        }

        @Test
        void keeps_the_parts_that_a_change_does_not_name() {
            change(MENTEE, commitments(ANSWERS));
            Agreement after = change(MENTOR, words(DONE));

            assertThat(after.commitments()).extracting(Said::content).containsExactly(ANSWERS);
        }

        @Test
        void is_empty_again_when_its_lists_are_cleared() {
            change(MENTEE, words(DONE));
            Agreement after = change(MENTEE, new AgreementChange(Setting.absent(), Setting.to(null), Setting.absent()));

            assertThat(after.isEmpty()).isTrue();
        }

        @Test
        void has_a_word_once_in_capitals_or_not() {
            Refused.forFields(
                    () -> change(MENTEE, words(BLOCKED, DONE, new SharedWord("blocked ", "Something else"))),
                    "words[2].word:named-twice");
        }

        @Test
        void leaves_no_trace_of_a_change_that_changes_nothing() {
            Agreement before = change(MENTEE, words(BLOCKED));

            assertThat(change(MENTOR, words(BLOCKED))).isEqualTo(before);
        }

        @Test
        void is_in_the_journal_of_both_as_a_whole() {
            change(MENTEE, words(BLOCKED));

            JournalEntry entry = newest(MENTOR);
            assertThat(entry.kind()).isEqualTo(ItemKind.AGREEMENT);
            assertThat(entry.by()).isEqualTo(MENTEE);
            assertThat(entry.state().toString()).contains("Blocked", "I have tried twice");
        }
    }

    @Nested
    class Somebody_else {
        @Test
        void is_told_that_it_is_not_there_reader_of_the_page_or_not() {
            change(MENTEE, words(BLOCKED));
            home.viewedBy("mentee", "mentor", "reader");

            for (String stranger : List.of("reader", "outsider")) {
                Refused.as(NotFound.class, "mentorship-not-found", () -> agreements.get(id, keyOf(stranger)));
                Refused.as(
                        NotFound.class,
                        "mentorship-not-found",
                        () -> agreements.change(id, keyOf(stranger), Expected.revision(2), sent(words())));
            }
        }

        @Test
        void is_shown_none_in_the_plan() {
            change(MENTEE, words(BLOCKED));
            home.viewedBy("mentee", "mentor", "reader");

            assertThat(world.plans().of(id, keyOf("reader")).agreement()).isNull();
            assertThat(world.plans().of(id, MENTOR).agreement()).isNotNull();
        }
    }

    @Test
    void is_written_while_the_mentorship_is_active() {
        SeenMentorship proposed = world.aMentorship().proposed();
        SeenMentorship concluded = world.aMentorship().concluded();

        Refused.as(
                Conflict.class,
                "mentorship-is-proposed",
                () -> agreements.change(
                        proposed.mentorship().id(), MENTEE, Expected.revision(1), sent(words(BLOCKED))));
        Refused.as(
                Conflict.class,
                "mentorship-is-concluded",
                () -> agreements.change(
                        concluded.mentorship().id(), MENTEE, Expected.revision(1), sent(words(BLOCKED))));
        assertThat(agreements.get(concluded.mentorship().id(), MENTEE).mayEdit())
                .isFalse();
    }

    @Test
    void a_change_made_from_an_older_revision_is_refused() {
        change(MENTEE, words(BLOCKED));

        Refused.as(
                Conflict.class,
                "changed-meanwhile",
                () -> agreements.change(id, MENTOR, Expected.revision(1), sent(words(DONE))));
        Refused.as(
                Conflict.class,
                "revision-missing",
                () -> agreements.change(id, MENTOR, Expected.unstated(), sent(words(DONE))));
    }
}
