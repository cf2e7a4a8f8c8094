package dev.cairn.mentoring.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.journal.Changes;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.journal.JournalContract;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ActiveObjectsJournalTest {
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

    abstract static class OnDatabase extends JournalContract {
        private final TestDatabase database;
        private final Journal journal;

        OnDatabase(TestDatabase database) {
            this.database = database;
            this.journal = new ActiveObjectsJournal(database.ao(), new Changes());
        }

        @Test
        void has_a_unique_constraint_on_the_guard_alone() throws SQLException {
            assertThat(uniqueIndexes(database.table(AoJournalEntry.class))).contains(List.of("GUARD"));
        }

        @Override
        protected Journal journal() {
            return journal;
        }

        @Override
        protected void commit(Runnable change) {
            database.transactions().guarded(() -> {
                change.run();
                return true;
            });
        }

        private List<List<String>> uniqueIndexes(String table) throws SQLException {
            Map<String, List<String>> columns = new HashMap<>();
            try (Connection connection =
                            database.database().detachedDataSource().getConnection();
                    ResultSet indexes = connection.getMetaData().getIndexInfo(null, null, table, true, false)) {
                while (indexes.next()) {
                    columns.computeIfAbsent(indexes.getString("INDEX_NAME"), name -> new ArrayList<>())
                            .add(indexes.getString("COLUMN_NAME").replace("\"", ""));
                }
            }
            return List.copyOf(columns.values());
        }
    }
}
