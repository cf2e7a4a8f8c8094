package dev.cairn.mentoring.goal.store;

import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.goal.PlanItems;
import dev.cairn.mentoring.goal.PlanItemsContract;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.store.TextsOn;
import org.junit.jupiter.api.Nested;

class ActiveObjectsPlanItemsTest {
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

    abstract static class OnDatabase extends PlanItemsContract {
        private final TestDatabase database;
        private final Texts texts;
        private final PlanItems items;

        OnDatabase(TestDatabase database) {
            this.database = database;
            this.texts = TextsOn.tables(database.ao());
            this.items = new ActiveObjectsPlanItems(database.ao(), texts);
        }

        @Override
        protected PlanItems items() {
            return items;
        }

        @Override
        protected Texts texts() {
            return texts;
        }

        @Override
        protected void commit(Runnable change) {
            database.commit(change);
        }
    }
}
