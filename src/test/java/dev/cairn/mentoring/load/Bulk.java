package dev.cairn.mentoring.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Writes many rows at once, in the fastest way that the database has. */
interface Bulk {
    /**
     * Writes rows in their order.
     *
     * @param table as SQL names it, quotes included, and so its columns
     */
    void write(String table, List<String> columns, List<@Nullable Object[]> rows) throws SQLException;

    /** The way of this database: COPY on PostgreSQL, batches of inserts on any other. */
    static Bulk on(Connection connection) throws SQLException {
        if (connection.isWrapperFor(PGConnection.class)) {
            CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
            return (table, columns, rows) -> copy(copying, table, columns, rows);
        }
        return (table, columns, rows) -> insert(connection, table, columns, rows);
    }

    private static void copy(CopyManager copying, String table, List<String> columns, List<@Nullable Object[]> rows)
            throws SQLException {
        String sql = "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN";
        try {
            copying.copyIn(sql, new CopyText(rows));
        } catch (IOException e) {
            throw new UncheckedIOException("rows that are in memory can be read", e);
        }
    }

    private static void insert(Connection connection, String table, List<String> columns, List<@Nullable Object[]> rows)
            throws SQLException {
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        String sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + marks + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
