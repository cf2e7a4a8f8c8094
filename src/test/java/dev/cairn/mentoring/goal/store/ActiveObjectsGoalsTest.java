package dev.cairn.mentoring.goal.store;

import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.goal.Goals;
import dev.cairn.mentoring.goal.GoalsContract;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.store.TextsOn;
import org.junit.jupiter.api.Nested;

class ActiveObjectsGoalsTest {
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

    abstract static class OnDatabase extends GoalsContract {
        private final TestDatabase database;
        private final Texts texts;
        private final Goals goals;

        OnDatabase(TestDatabase database) {
            this.database = database;
            this.texts = TextsOn.tables(database.ao());
            this.goals = new ActiveObjectsGoals(database.ao(), texts);
        }

        @Override
        protected Goals goals() {
            return goals;
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
