package dev.cairn.sandbox.content;

import dev.cairn.sandbox.database.Database;
import dev.cairn.sandbox.database.Dialect;

/** Numbers for content, spaces and labels: one series for all, as in Confluence. */
final class Ids {
    private final Database database;

    Ids(Database database) {
        this.database = database;
    }

    long next() {
        String question =
                database.dialect() == Dialect.POSTGRES ? "SELECT NEXTVAL('SB_ID')" : "SELECT NEXT VALUE FOR SB_ID";
        Long id = database.jdbc().queryForObject(question, Long.class);
        if (id == null) {
            throw new IllegalStateException("The sequence SB_ID gave no number");
        }
        return id;
    }
}
