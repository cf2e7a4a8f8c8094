package dev.cairn.mentoring.mentorship;

import static dev.cairn.mentoring.fixture.Changes.because;
import static dev.cairn.mentoring.fixture.Changes.ofMentorship;
import static dev.cairn.mentoring.fixture.Changes.plain;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MentorshipServiceTest {
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

    @Test
    void leaves_no_trace_of_a_change_that_changes_nothing() {
        SeenMentorship active = world.aMentorship().active();

        SeenMentorship after = change(active, Map.of());

        assertThat(after.mentorship()).isEqualTo(active.mentorship());
    }

    @Nested
    class A_proposed_mentorship {
        private final SeenMentorship proposed = world.aMentorship().on(home).proposed();

        @Test
        void begins_when_the_other_accepts() {
            SeenMentorship accepted = service.accept(id(proposed), MENTOR, asSeen(proposed), because("gladly"));

            assertThat(accepted.mentorship().stage()).isEqualTo(Stage.ACTIVE);
            assertThat(accepted.mentorship().revision()).isEqualTo(2);
            assertThat(newest(proposed).action()).isEqualTo("accepted");
            assertThat(newest(proposed).reason()).isEqualTo("gladly");
        }

        @Test
        void is_not_accepted_or_refused_by_the_one_who_asked() {
            Refused.as(
                    NotPermitted.class,
                    "not-your-step",
                    () -> service.accept(id(proposed), MENTEE, asSeen(proposed), plain()));
            Refused.as(
                    NotPermitted.class,
                    "not-your-step",
                    () -> service.refuse(id(proposed), MENTEE, asSeen(proposed), plain()));
        }

        @Test
        void is_not_withdrawn_by_the_one_who_was_asked() {
            Refused.as(
                    NotPermitted.class,
                    "not-your-step",
                    () -> service.withdraw(id(proposed), MENTOR, asSeen(proposed), plain()));
        }

        @Test
        void needs_all_three_parts_of_success_to_begin() {
            SeenMentorship vague = change(proposed, Collections.singletonMap("routines", null));

            Refused.as(
                    Conflict.class,
                    "success-not-defined",
                    () -> service.accept(id(vague), MENTOR, asSeen(vague), plain()));
        }

        @Test
        void cannot_be_paused() {
            Refused.as(
                    Conflict.class,
                    "mentorship-is-proposed",
                    () -> service.pause(id(proposed), MENTEE, asSeen(proposed), plain()));
        }

        @Test
        void waits_for_the_one_who_was_asked() {
            assertThat(service.get(id(proposed), MENTOR).waitsForViewer()).isTrue();
            assertThat(service.get(id(proposed), MENTEE).waitsForViewer()).isFalse();
        }
    }

    @Nested
    class An_active_mentorship {
        private final SeenMentorship active = world.aMentorship().on(home).active();

        @Test
        void rests_and_goes_on_by_the_word_of_either() {
            SeenMentorship paused = service.pause(id(active), MENTOR, asSeen(active), plain());
            assertThat(paused.mentorship().stage()).isEqualTo(Stage.PAUSED);

            SeenMentorship resumed = service.resume(id(active), MENTEE, asSeen(paused), plain());
            assertThat(resumed.mentorship().stage()).isEqualTo(Stage.ACTIVE);
        }

        @Test
        void cannot_be_accepted_again_whatever_stage_the_caller_believed() {
            Refused.as(
                    Conflict.class,
                    "mentorship-is-active",
                    () -> service.accept(id(active), MENTOR, asSeen(active), plain()));
        }

        @Test
        void is_concluded_when_the_other_account_is_gone() {
            world.people().takeAway("mentor");

            SeenMentorship concluded = service.conclude(id(active), MENTEE, asSeen(active), plain());

            assertThat(concluded.mentorship().stage()).isEqualTo(Stage.CONCLUDED);
            assertThat(concluded.can()).containsExactly(MentorshipStep.MAKE_REVIEW_PACK, MentorshipStep.HAND_OVER);
        }

        @Test
        void changes_only_what_is_named() {
            SeenMentorship changed = change(active, Map.of("careerAim", "lead", "cadence", new Cadence.EveryWeeks(2)));

            assertThat(changed.charter()).isNotNull().satisfies(charter -> {
                assertThat(charter.careerAim()).isEqualTo("lead");
                assertThat(charter.purpose()).isEqualTo("grow");
            });
            assertThat(changed.mentorship().cadence()).isEqualTo(new Cadence.EveryWeeks(2));
            assertThat(service.get(id(active), MENTOR).charter()).isEqualTo(changed.charter());
        }

        @Test
        void keeps_its_success_and_its_start() {
            Refused.forFields(
                    () -> change(active, nulls("skills", "routines", "outcomes", "start")),
                    "success.skills:required",
                    "success.routines:required",
                    "success.outcomes:required",
                    "start:required");
        }

        @Test
        void does_not_end_before_it_starts() {
            Refused.forFields(
                    () -> change(active, Map.of("plannedEnd", LocalDate.of(2020, 1, 1))),
                    "plannedEnd:end-before-start");
        }

        @Test
        void is_changed_only_from_the_revision_that_was_seen() {
            change(active, Map.of("purpose", "first"));

            Refused.as(Conflict.class, "changed-meanwhile", () -> change(active, Map.of("purpose", "second")));
            Refused.as(
                    Conflict.class,
                    "revision-missing",
                    () -> service.change(id(active), MENTEE, Expected.unstated(), sent(ofMentorship(Map.of()))));
            assertThat(service.get(id(active), MENTEE).charter())
                    .isNotNull()
                    .satisfies(charter -> assertThat(charter.purpose()).isEqualTo("first"));
        }
    }

    @Nested
    class A_concluded_mentorship {
        @Test
        void is_changed_no_more() {
            SeenMentorship concluded = world.aMentorship().on(home).concluded();

            Refused.as(Conflict.class, "mentorship-is-concluded", () -> change(concluded, Map.of("purpose", "other")));
            assertThat(concluded.can()).containsExactly(MentorshipStep.MAKE_REVIEW_PACK, MentorshipStep.HAND_OVER);
        }
    }

    @Nested
    class Who_reads_the_home_page {
        private final SeenMentorship active = world.aMentorship().on(home).active();

        @Test
        void sees_who_and_where_but_nothing_that_was_written() {
            SeenMentorship seen = service.get(id(active), READER);

            assertThat(seen.charter()).isNull();
            assertThat(seen.can()).isEmpty();
            assertThat(seen.sight().ofPair()).isFalse();
        }

        @Test
        void takes_no_step() {
            Refused.as(
                    NotPermitted.class,
                    "only-the-pair",
                    () -> service.pause(id(active), READER, asSeen(active), plain()));
        }

        @Test
        void finds_no_journal() {
            Refused.as(NotFound.class, "mentorship-not-found", () -> service.journal(id(active), READER, 0, 10));
        }

        @Test
        void finds_it_no_more_once_the_page_is_hidden_from_them() {
            home.viewedBy("mentor", "mentee");

            Refused.as(NotFound.class, "mentorship-not-found", () -> service.get(id(active), READER));
            Refused.as(NotFound.class, "mentorship-not-found", () -> service.get(id(active), null));
        }
    }

    private static Map<String, ?> nulls(String... members) {
        Map<String, Object> map = new HashMap<>();
        for (String member : members) {
            map.put(member, null);
        }
        return map;
    }

    private JournalEntry newest(SeenMentorship seen) {
        return service.journal(id(seen), MENTEE, 0, 1).items().get(0);
    }
}
