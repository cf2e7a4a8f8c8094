package dev.cairn.mentoring.shared.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.TextsContract;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ActiveObjectsTextsTest {
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

    abstract static class OnDatabase extends TextsContract {
        private final TestDatabase database;
        private final Texts texts;

        OnDatabase(TestDatabase database) {
            this.database = database;
            this.texts = new ActiveObjectsTexts(database.ao());
        }

        @Test
        void reads_the_texts_of_many_mentorships_in_one_statement() {
            List<UUID> mentorships = java.util.stream.Stream.generate(UUID::randomUUID)
                    .limit(200)
                    .toList();

            List<String> statements = database.statements(() -> texts.of(mentorships));

            assertThat(statements).hasSize(1);
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
