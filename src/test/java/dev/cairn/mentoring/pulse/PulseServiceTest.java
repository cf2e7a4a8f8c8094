package dev.cairn.mentoring.pulse;

import static dev.cairn.mentoring.fixture.Changes.plain;
import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.mentoring.checkin.Assent;
import dev.cairn.mentoring.checkin.CheckInChange;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Invalid;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R126")
class PulseServiceTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");
    private static final LocalDate IN_NOVEMBER = LocalDate.of(2026, 11, 22);
    private static final Instant LAST_MOMENT = Instant.parse("2026-12-31T23:59:59.999Z");

    private final World world = World.inMemory();
    private SeenMentorship pair;
    private CheckInId id;

    @BeforeEach
    void a_closed_check_in() {
        world.clock().set(IN_NOVEMBER);
        world.pages().addSpace("TEAM");
        pair = world.aMentorship().on(world.pages().add().inSpace("TEAM")).active();
        id = planned(1);
        close(id, MENTEE, MENTOR);
    }

    private CheckInId planned(int day) {
        MentorshipId mentorship = pair.mentorship().id();
        LocalDate planned = LocalDate.of(2026, 12, day);
        return world.planning()
                .plan(mentorship, MENTEE, sent(new CheckInChange(Setting.to(planned), Setting.absent(), null)))
                .checkIn()
                .id();
    }

    private void close(CheckInId which, UserKey mentee, UserKey mentor) {
        Assent assent = new Assent(
                Setting.to(world.closing()
                        .standing(world.checkIns().get(which, mentee))
                        .fingerprint()),
                true);
        world.closing().confirm(which, mentee, Expected.revision(1), sent(assent));
        world.closing().close(which, mentor, Expected.revision(1), sent(assent));
    }

    private SeenPulse say(int clarity, int usefulness, int support) {
        return world.pulses().say(id, MENTEE, now(), sent(numbers(clarity, usefulness, support)));
    }

    private static PulseInput numbers(int clarity, int usefulness, int support) {
        return new PulseInput(Setting.to(clarity), Setting.to(usefulness), Setting.to(support), false);
    }

    private SeenPulse skip() {
        PulseInput nothing = new PulseInput(Setting.absent(), Setting.absent(), Setting.absent(), true);
        return world.pulses().say(id, MENTEE, now(), sent(nothing));
    }

    private SeenPulse seen() {
        return world.pulses().of(id, MENTEE);
    }

    private long changesSoFar() {
        return world.journal().of(pair.mentorship().id().value(), MENTEE, 0, 1).total();
    }

    private Expected now() {
        return Expected.revision(seen().pulse().revision());
    }

    @Nested
    class The_mentee {
        @Test
        void is_asked_and_answers_in_three_numbers() {
            assertThat(seen().pulse().isBlank()).isTrue();
            assertThat(seen().can()).containsExactly(PulseStep.ANSWER, PulseStep.SKIP);

            say(4, 5, 3);

            assertThat(seen().pulse().given())
                    .isEqualTo(new Pulse.Given(new PulseAnswer(4, 5, 3), "TEAM", new Quarter(2026, 4)));
            assertThat(seen().can()).containsExactly(PulseStep.ANSWER, PulseStep.TAKE_BACK);
        }

        @Test
        void is_not_asked_before_the_check_in_is_closed() {
            id = planned(15);

            assertThat(seen().can()).isEmpty();
            Refused.as(Conflict.class, "pulse-too-early", () -> say(4, 5, 3));
        }

        @Test
        void answers_all_three_or_none() {
            PulseInput two = new PulseInput(Setting.to(1), Setting.to(2), Setting.absent(), false);

            assertThatThrownBy(() -> world.pulses().say(id, MENTEE, now(), sent(two)))
                    .isInstanceOf(Invalid.class);
            assertThat(seen().pulse().isBlank()).isTrue();
        }

        @Test
        void skips_and_answers_after_all() {
            skip();
            assertThat(seen().pulse().skipped()).isTrue();
            assertThat(seen().can()).containsExactly(PulseStep.ANSWER, PulseStep.TAKE_BACK);

            say(1, 1, 1);

            assertThat(seen().pulse().skipped()).isFalse();
        }

        @Test
        void changes_and_takes_back_what_they_said_while_the_quarter_runs() {
            say(4, 5, 3);
            world.clock().set(LAST_MOMENT);
            say(1, 2, 3);

            world.pulses().takeBack(id, MENTEE, now(), plain());

            assertThat(seen().pulse().isBlank()).isTrue();
            Refused.as(Conflict.class, "pulse-not-given", () -> world.pulses().takeBack(id, MENTEE, now(), plain()));
        }

        @Test
        void changes_nothing_once_the_quarter_is_over() {
            say(4, 5, 3);
            world.clock().set(LAST_MOMENT.plusMillis(1));

            assertThat(seen().isFixed()).isTrue();
            assertThat(seen().can()).isEmpty();
            Refused.as(Conflict.class, "pulse-is-fixed", () -> say(1, 2, 3));
            Refused.as(Conflict.class, "pulse-is-fixed", () -> skip());
            Refused.as(Conflict.class, "pulse-is-fixed", () -> world.pulses().takeBack(id, MENTEE, now(), plain()));
            assertThat(seen().pulse().given())
                    .extracting(given -> given == null ? null : given.answer())
                    .isEqualTo(new PulseAnswer(4, 5, 3));
        }

        @Test
        void answers_later_in_the_quarter_that_is_running_then() {
            world.clock().set(LocalDate.of(2027, 5, 5));
            say(4, 5, 3);

            assertThat(seen().pulse().given())
                    .extracting(given -> given == null ? null : given.quarter())
                    .isEqualTo(new Quarter(2027, 2));
        }

        @Test
        void says_the_same_again_without_a_trace() {
            long revision = say(4, 5, 3).pulse().revision();

            assertThat(say(4, 5, 3).pulse().revision()).isEqualTo(revision);
        }

        @Test
        void is_told_when_they_answered_elsewhere_meanwhile() {
            Expected before = now();
            say(4, 5, 3);

            assertThatThrownBy(() -> world.pulses().say(id, MENTEE, before, sent(numbers(1, 1, 1))))
                    .isInstanceOf(Conflict.class);
        }

        @Test
        void answers_after_the_mentorship_has_ended_too() {
            long revision = world.service()
                    .get(pair.mentorship().id(), MENTEE)
                    .mentorship()
                    .revision();
            world.service().conclude(pair.mentorship().id(), MENTEE, Expected.revision(revision), plain());

            assertThat(say(4, 5, 3).pulse().given()).isNotNull();
        }
    }

    @Nested
    class Everybody_else {
        @Test
        void finds_no_such_check_in() {
            say(4, 5, 3);

            for (UserKey other : new UserKey[] {MENTOR, keyOf("reader")}) {
                assertThatThrownBy(() -> world.pulses().of(id, other))
                        .isInstanceOfSatisfying(
                                NotFound.class,
                                refusal -> assertThat(refusal.code()).isEqualTo("check-in-not-found"));
                assertThatThrownBy(() -> world.pulses().say(id, other, Expected.revision(1), sent(numbers(1, 1, 1))))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> world.pulses().takeBack(id, other, Expected.revision(2), plain()))
                        .isInstanceOf(NotFound.class);
            }
            assertThat(world.pulses().of(world.checkIns().get(id, MENTOR))).isEmpty();
        }

        @Test
        void reads_nothing_of_it_in_the_journal() {
            long before = changesSoFar();

            say(4, 5, 3);
            skip();

            assertThat(changesSoFar()).isEqualTo(before);
        }
    }
}
