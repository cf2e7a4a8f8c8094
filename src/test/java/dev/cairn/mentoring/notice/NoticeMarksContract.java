package dev.cairn.mentoring.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every collection of marks on notices does. */
public abstract class NoticeMarksContract {
    private static final UserKey PERSON = new UserKey("mentee-key");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.123Z");

    private final NoticeId notice = new NoticeId(UUID.randomUUID());

    protected abstract NoticeMarks marks();

    protected abstract Transactions transactions();

    private void mark(NoticeMark.Kind kind, NoticeId of) {
        transactions().guarded(() -> {
            marks().add(new NoticeMark(kind, of, PERSON, NOW));
            return true;
        });
    }

    @Test
    void know_what_was_done_with_which_notice() {
        NoticeId other = new NoticeId(UUID.randomUUID());
        mark(NoticeMark.Kind.MAILED, notice);
        mark(NoticeMark.Kind.PUT_AWAY, other);

        assertThat(marks().with(NoticeMark.Kind.MAILED, List.of(notice, other))).containsExactly(notice);
        assertThat(marks().with(NoticeMark.Kind.PUT_AWAY, List.of(notice, other)))
                .containsExactly(other);
        assertThat(marks().with(NoticeMark.Kind.MAILED, List.of())).isEmpty();
    }

    @Test
    void take_as_many_notices_in_one_question_as_they_promise() {
        mark(NoticeMark.Kind.MAILED, notice);
        List<NoticeId> many = new ArrayList<>(List.of(notice));
        while (many.size() < NoticeMarks.MOST_AT_ONCE) {
            many.add(new NoticeId(UUID.randomUUID()));
        }

        assertThat(marks().with(NoticeMark.Kind.MAILED, many)).containsExactly(notice);
    }

    @Test
    void let_one_of_two_who_do_the_same_win() {
        mark(NoticeMark.Kind.MAILED, notice);
        mark(NoticeMark.Kind.PUT_AWAY, notice);

        assertThatThrownBy(() -> mark(NoticeMark.Kind.MAILED, notice))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.isChangedMeanwhile()).isTrue());
    }

    @Test
    void know_a_digest_by_its_person_and_day() {
        LocalDate day = LocalDate.ofEpochDay(UUID.randomUUID().getLeastSignificantBits() >>> 50);
        transactions().guarded(() -> {
            marks().add(NoticeMark.ofDigest(PERSON, day, NOW));
            return true;
        });

        assertThat(marks().with(
                                NoticeMark.Kind.DIGEST,
                                List.of(
                                        NoticeMark.digest(PERSON, day),
                                        NoticeMark.digest(PERSON, day.plusDays(1)),
                                        NoticeMark.digest(new UserKey("mentor-key"), day))))
                .containsExactly(NoticeMark.digest(PERSON, day));
    }
}
