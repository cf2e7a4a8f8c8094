package dev.cairn.mentoring.checkin.store;

import dev.cairn.mentoring.checkin.CheckInRows;
import dev.cairn.mentoring.checkin.CheckInsContract;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.shared.Transactions;
import org.junit.jupiter.api.Nested;

class ActiveObjectsCheckInsTest {
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

    abstract static class OnDatabase extends CheckInsContract {
        private final TestDatabase database;
        private final CheckInRows rows;

        OnDatabase(TestDatabase database) {
            this.database = database;
            this.rows = CheckInsOn.tables(database.ao());
        }

        @Override
        protected CheckInRows rows() {
            return rows;
        }

        @Override
        protected void commit(Runnable change) {
            database.commit(change);
        }

        @Override
        protected Transactions transactions() {
            return database.transactions();
        }
    }
}
