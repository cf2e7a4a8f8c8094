package dev.cairn.mentoring.notice.store;

import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.notice.NoticeMarks;
import dev.cairn.mentoring.notice.NoticeMarksContract;
import dev.cairn.mentoring.shared.Transactions;
import org.junit.jupiter.api.Nested;

class ActiveObjectsNoticeMarksTest {
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

    abstract static class OnDatabase extends NoticeMarksContract {
        private final TestDatabase database;
        private final NoticeMarks marks;

        OnDatabase(TestDatabase database) {
            this.database = database;
            this.marks = NoticesOn.table(database.ao());
        }

        @Override
        protected NoticeMarks marks() {
            return marks;
        }

        @Override
        protected Transactions transactions() {
            return database.transactions();
        }
    }
}
