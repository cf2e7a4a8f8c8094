package dev.cairn.sandbox.database;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** The statements that reached the database while this was open, in their order. */
public final class Recording implements AutoCloseable {
    private final StatementLog log;
    private final List<String> statements = new CopyOnWriteArrayList<>();

    Recording(StatementLog log) {
        this.log = log;
    }

    void add(String sql) {
        statements.add(sql);
    }

    /** All statements. */
    public List<String> statements() {
        return List.copyOf(statements);
    }

    /** Those on tables of Active Objects. */
    public List<String> onActiveObjects() {
        return statements.stream().filter(StatementLog::onActiveObjects).toList();
    }

    /** How many name a table that begins with the prefix, such as {@code AO_} or {@code SB_PAGE}. */
    public long count(String tablePrefix) {
        String wanted = tablePrefix.toUpperCase(Locale.ROOT);
        return statements.stream()
                .map(sql -> sql.toUpperCase(Locale.ROOT).replace('"', ' '))
                .filter(sql -> sql.contains(" " + wanted) || sql.contains("." + wanted))
                .count();
    }

    @Override
    public void close() {
        log.forget(this);
    }
}
