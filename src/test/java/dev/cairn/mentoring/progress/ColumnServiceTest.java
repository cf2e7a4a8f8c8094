package dev.cairn.mentoring.progress;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Race;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.UserKey;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The columns that people choose, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ColumnServiceTest {
    @Parameter
    TestDatabase database;

    private final UserKey reader = keyOf("reader" + UUID.randomUUID());

    private ColumnService columns;

    @BeforeEach
    void a_world() {
        columns = World.on(database).progress().columns();
    }

    private ColumnChoice choose(long revision, Column... chosen) {
        return columns.choose(reader, Expected.revision(revision), sent(List.of(chosen)));
    }

    @Test
    void are_all_until_one_chooses() {
        assertThat(columns.of(reader)).isEqualTo(ColumnChoice.blank(reader));
        assertThat(columns.of(reader).columns()).containsExactly(Column.values());
    }

    @Test
    void stand_in_their_order_each_once_and_with_the_mentee() {
        choose(1, Column.ATTENTION, Column.GOALS, Column.GOALS);

        assertThat(columns.of(reader).columns()).containsExactly(Column.MENTEE, Column.GOALS, Column.ATTENTION);
        assertThat(columns.of(keyOf("another")).columns()).containsExactly(Column.values());
    }

    @Test
    void stay_without_a_trace_when_nothing_changes() {
        ColumnChoice chosen = choose(1, Column.GOALS);

        assertThat(choose(2, Column.MENTEE, Column.GOALS)).isEqualTo(chosen);
        assertThat(chosen.revision()).isEqualTo(2);
    }

    @Test
    void are_chosen_from_what_one_has_seen_and_by_one_of_two_windows_at_once() throws InterruptedException {
        assertThat(Race.of(List.of(() -> choose(1, Column.GOALS), () -> choose(1, Column.AIMS))))
                .filteredOn(Race.Outcome::won)
                .hasSize(1);

        Refused.as(Conflict.class, "changed-meanwhile", () -> choose(1, Column.STAGE));
    }
}
