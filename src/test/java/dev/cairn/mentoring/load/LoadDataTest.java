package dev.cairn.mentoring.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInRows;
import dev.cairn.mentoring.checkin.store.CheckInsOn;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.goal.Milestone;
import dev.cairn.mentoring.goal.PlanRows;
import dev.cairn.mentoring.goal.store.PlanOn;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.mentorship.store.MentorshipsOn;
import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.store.TextsOn;
import dev.cairn.sandbox.database.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

class LoadDataTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Nested
    class On_H2 extends OnDatabase {
        On_H2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class On_PostgreSQL extends OnDatabase {
        On_PostgreSQL() {
            super(TestDatabase.POSTGRES);
        }
    }

    @TestInstance(Lifecycle.PER_CLASS)
    abstract static class OnDatabase {
        private final TestDatabase kind;
        private TestDatabase.Open database;
        private Loaded loaded;

        OnDatabase(TestDatabase kind) {
            this.kind = kind;
        }

        @BeforeAll
        void load() throws SQLException {
            database = kind.another();
            loaded = written(40, database);
        }

        @Test
        void the_rows_are_those_that_the_stores_write() throws SQLException {
            TestDatabase.Open bulk = kind.another();
            TestDatabase.Open other = kind.another();

            Rewritten.write(written(12, bulk).mentorships(), bulk, other);

            Map<String, List<String>> stored = StoredRows.in(other.database());
            Map<String, List<String>> rows = StoredRows.in(bulk.database());
            assertThat(rows.keySet()).isEqualTo(stored.keySet());
            rows.forEach((table, all) -> {
                assertThat(without(all, stored.get(table)))
                        .as("too many in " + table)
                        .isEmpty();
                assertThat(without(stored.get(table), all))
                        .as("missing in " + table)
                        .isEmpty();
                assertThat(all).as(table).hasSameSizeAs(stored.get(table));
            });
        }

        @Test
        void the_tables_have_their_indexes_and_constraints_as_before() throws SQLException {
            Map<String, List<String>> indexes = indexes(database.database());

            assertThat(indexes).isNotEmpty().isEqualTo(indexes(kind.another().database()));
        }

        @Test
        void it_tells_how_many_rows_it_wrote_and_how_each_mentorship_stands() {
            Map<String, List<String>> rows = StoredRows.in(database.database());

            assertThat(rows.values().stream().mapToInt(List::size).sum()).isEqualTo(loaded.allRows());
            assertThat(loaded.rows())
                    .containsEntry("Mentorship", 40L)
                    .containsEntry("Goal", 200L)
                    .containsEntry("Milestone", 600L)
                    .containsKeys(
                            "PlanItem", "CheckIn", "CheckInPart", "CheckInItem", "Draft", "Pulse", "Text", "Journal");
            assertThat(loaded.mentorships())
                    .allSatisfy(one -> assertThat(find(one.id())).isEqualTo(one));
        }

        @Test
        void all_that_a_table_of_mentorships_tells_apart_is_in_it() {
            List<MentorshipId> ids =
                    loaded.mentorships().stream().map(Mentorship::id).toList();
            Texts texts = TextsOn.tables(database.ao());
            PlanRows plan = PlanOn.tables(database.ao(), texts);
            MentorshipTexts words =
                    texts.of(ids.stream().map(MentorshipId::value).toList());
            List<Milestone> milestones = plan.milestones().of(ids).with(words);
            CheckInRows talks = CheckInsOn.tables(database.ao());
            List<CheckIn> checkIns = talks.checkIns().of(ids);

            assertThat(loaded.mentorships())
                    .extracting(Mentorship::stage)
                    .contains(Stage.ACTIVE, Stage.PAUSED, Stage.CONCLUDED, Stage.PROPOSED);
            assertThat(loaded.mentorships())
                    .anyMatch(one -> one.review().on() != null)
                    .anyMatch(one -> one.review().on() == null && one.stage() == Stage.ACTIVE)
                    .anyMatch(one -> one.cadence() == null);
            assertThat(milestones)
                    .anyMatch(one -> one.isOverdue(TODAY))
                    .anyMatch(one -> one.moves().size() > 1)
                    .anyMatch(one -> one.reachedOn() != null);
            assertThat(checkIns)
                    .anyMatch(one -> one.isOpen() && one.planned().isBefore(TODAY))
                    .anyMatch(one -> one.isOpen() && one.planned().isAfter(TODAY))
                    .anyMatch(one -> !one.moves().isEmpty())
                    .anyMatch(one -> one.emphasis() == null)
                    .anyMatch(one -> !one.isOpen());
            loaded.mentorships().stream()
                    .filter(one -> one.stage() == Stage.ACTIVE)
                    .forEach(one -> assertThat(talks.checkIns().of(one.id())).hasSize(6));
        }

        /** The columns of each index of the plugin, by its name where that is not made up by the database. */
        private static Map<String, List<String>> indexes(Database of) throws SQLException {
            Map<String, List<String>> indexes = new TreeMap<>();
            for (String table : StoredRows.in(of).keySet()) {
                try (Connection connection = of.detachedDataSource().getConnection();
                        ResultSet found = connection.getMetaData().getIndexInfo(null, null, table, false, false)) {
                    while (found.next()) {
                        String index = found.getString("INDEX_NAME").replaceAll("(INDEX|KEY)_[0-9A-F]$", "$1");
                        indexes.computeIfAbsent(
                                        table + " " + index + " " + !found.getBoolean("NON_UNIQUE"),
                                        name -> new ArrayList<>())
                                .add(found.getString("COLUMN_NAME"));
                    }
                }
            }
            return indexes;
        }

        /** The first few rows that the others lack. */
        private static List<String> without(List<String> rows, List<String> others) {
            Set<String> rest = new TreeSet<>(rows);
            others.forEach(rest::remove);
            return rest.stream().limit(3).toList();
        }

        private Mentorship find(MentorshipId id) {
            return MentorshipsOn.table(database.ao()).find(id).orElseThrow();
        }
    }

    private static Loaded written(int mentorships, TestDatabase.Open into) throws SQLException {
        return new LoadData(Load.of(mentorships, 7, TODAY, "ENG", "OPS"))
                .write(into.database().detachedDataSource(), homes(mentorships));
    }

    private static List<PageId> homes(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(PageId::new).toList();
    }
}
