package dev.cairn.mentoring.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every journal does. */
public abstract class JournalContract {
    private static final UserKey MENTEE = new UserKey("mentee-key");
    private static final UserKey MENTOR = new UserKey("mentor-key");

    private static final Instant LATE = Instant.parse("2100-01-01T00:00:00Z");

    private final UUID mentorship = UUID.randomUUID();
    private final UUID item = UUID.randomUUID();

    protected abstract Journal journal();

    /** Runs a guarded change so that it is kept. */
    protected abstract void commit(Runnable change);

    @Test
    void keeps_all_of_an_entry() {
        JournalEntry written = entry(item, 1, Audience.PAIR, "because\nof it");

        commit(() -> journal().add(written));

        assertThat(seenBy(MENTEE)).containsExactly(written);
    }

    @Test
    void keeps_a_state_with_nothing_in_a_field() {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("title", "\u00dcben \ud83e\udea8 <b>");
        state.put("due", null);
        state.put("position", 3);
        state.put("owners", List.of("a", "b"));
        state.put("cadence", Map.of("every", 2));
        JournalEntry written = new JournalEntry(
                mentorship,
                ItemKind.GOAL,
                item,
                1,
                Instant.ofEpochMilli(5),
                MENTOR,
                "added",
                null,
                MENTOR,
                Audience.PAIR,
                state);

        commit(() -> journal().add(written));

        assertThat(seenBy(MENTEE).get(0).state()).isEqualTo(state);
        assertThat(seenBy(MENTEE).get(0).reason()).isNull();
    }

    @Test
    void refuses_a_second_entry_of_the_same_revision() {
        commit(() -> journal().add(entry(item, 1, Audience.PAIR, "first")));

        assertThatThrownBy(() -> commit(() -> journal().add(entry(item, 1, Audience.PAIR, "second"))))
                .isInstanceOfSatisfying(
                        Conflict.class, e -> assertThat(e.isChangedMeanwhile()).isTrue());

        assertThat(seenBy(MENTEE)).extracting(JournalEntry::reason).containsExactly("first");
    }

    @Test
    void tells_the_newest_first_a_part_at_a_time() {
        for (int revision = 1; revision <= 5; revision++) {
            long number = revision;
            commit(() -> journal().add(entry(item, number, Audience.PAIR, null)));
        }

        Slice<JournalEntry> second = journal().of(mentorship, MENTEE, 2, 2);

        assertThat(second.items()).extracting(JournalEntry::revision).containsExactly(3L, 2L);
        assertThat(second.total()).isEqualTo(5);
        assertThat(journal().of(mentorship, MENTEE, 10, 2).items()).isEmpty();
    }

    @Test
    void tells_of_a_draft_to_its_author_alone() {
        commit(() -> journal().add(entry(item, 1, Audience.AUTHOR, "mine")));

        assertThat(seenBy(MENTEE)).hasSize(1);
        assertThat(seenBy(MENTOR)).isEmpty();
        assertThat(journal().of(mentorship, MENTOR, 0, 10).total()).isZero();
    }

    @Test
    void tells_nothing_of_another_mentorship() {
        commit(() -> journal().add(entry(item, 1, Audience.PAIR, null)));

        assertThat(journal().of(UUID.randomUUID(), MENTEE, 0, 10).items()).isEmpty();
    }

    @Test
    void remembers_the_last_entry_of_each_item_before_a_moment_and_since_when_the_item_is_there() {
        UUID other = UUID.randomUUID();
        commit(() -> journal().add(entryAt(item, 1, 1000)));
        commit(() -> journal().add(entryAt(other, 1, 2000)));
        commit(() -> journal().add(entryAt(item, 2, 3000)));
        commit(() -> journal().add(entryAt(item, 3, 4000)));

        assertThat(remembered(4000)).containsExactlyInAnyOrder("1 since 2000", "2 since 1000");
        assertThat(remembered(4001)).containsExactlyInAnyOrder("1 since 2000", "3 since 1000");
        assertThat(remembered(1001)).containsExactly("1 since 1000");
        assertThat(remembered(1000)).isEmpty();
    }

    @Test
    void remembers_all_of_an_entry_whoever_it_is_for() {
        JournalEntry written = entry(item, 1, Audience.AUTHOR, "mine");
        commit(() -> journal().add(written));

        assertThat(journal().before(mentorship, written.at()).items()).isEmpty();
        assertThat(journal().before(mentorship, LATE).items())
                .containsExactly(new Memory.Remembered(written, written.at()));
    }

    @Test
    void remembers_nothing_of_another_mentorship_nor_guards() {
        commit(() -> journal().add(entryAt(item, 1, 1000)));
        commit(() -> journal().take("plan:" + mentorship, 1));

        assertThat(journal().before(UUID.randomUUID(), LATE)).isEqualTo(new Memory(List.of(), Map.of()));
        assertThat(remembered(5000)).hasSize(1);
    }

    @Test
    void remembers_where_a_goal_hung_and_tells_nobody_of_it() {
        UUID parent = UUID.randomUUID();
        Placement first = new Placement(mentorship, item, 0, Instant.ofEpochMilli(1000), null, 1);
        Placement second = new Placement(mentorship, item, 4, Instant.ofEpochMilli(2000), parent, 3);
        commit(() -> journal().add(first));
        commit(() -> journal().add(second));

        assertThat(journal().before(mentorship, Instant.ofEpochMilli(2000)).places())
                .isEqualTo(Map.of(item, first));
        assertThat(journal().before(mentorship, LATE).places()).isEqualTo(Map.of(item, second));
        assertThat(seenBy(MENTEE)).isEmpty();
        assertThat(seenBy(MENTOR)).isEmpty();
    }

    @Test
    void counts_how_often_a_guard_was_taken() {
        String guard = "page:" + Math.abs(mentorship.getLeastSignificantBits());
        assertThat(journal().taken(guard)).isZero();

        commit(() -> journal().take(guard, 1));
        commit(() -> journal().take(guard, 2));

        assertThat(journal().taken(guard)).isEqualTo(2);
        assertThat(journal().taken(guard + "0")).isZero();
    }

    @Test
    void gives_a_guard_to_the_first_only() {
        String guard = "page:" + Math.abs(item.getLeastSignificantBits());
        commit(() -> journal().take(guard, 1));

        assertThatThrownBy(() -> commit(() -> journal().take(guard, 1)))
                .isInstanceOfSatisfying(
                        Conflict.class, e -> assertThat(e.isChangedMeanwhile()).isTrue());
    }

    private List<String> remembered(long before) {
        return journal().before(mentorship, Instant.ofEpochMilli(before)).items().stream()
                .map(one -> one.last().revision() + " since " + one.since().toEpochMilli())
                .toList();
    }

    private JournalEntry entryAt(UUID of, long revision, long moment) {
        return new JournalEntry(
                mentorship,
                ItemKind.GOAL,
                of,
                revision,
                Instant.ofEpochMilli(moment),
                MENTEE,
                "changed",
                null,
                MENTEE,
                Audience.PAIR,
                Map.of("title", "Run a review"));
    }

    private List<JournalEntry> seenBy(UserKey viewer) {
        return journal().of(mentorship, viewer, 0, 200).items();
    }

    private JournalEntry entry(UUID of, long revision, Audience audience, @Nullable String reason) {
        return new JournalEntry(
                mentorship,
                ItemKind.GOAL,
                of,
                revision,
                Instant.parse("2026-11-22T10:00:00.123Z"),
                MENTEE,
                "changed",
                reason,
                MENTEE,
                audience,
                Map.of("title", "Run a review", "revision", (int) revision));
    }
}
