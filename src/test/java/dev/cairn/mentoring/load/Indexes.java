package dev.cairn.mentoring.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The indexes and unique constraints of tables, but for their keys, on PostgreSQL: put aside while many rows are written, and made again from all of them,
 * which is several times as fast as keeping them up to date row by row. On any other database nothing is put aside.
 */
final class Indexes {
    private static final String CONSTRAINTS = """
            SELECT FORMAT('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
                FORMAT('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            FROM pg_constraint WHERE contype = 'u' AND starts_with(TRIM('"' FROM conrelid::regclass::text), ?)
            ORDER BY conname""";
    private static final String PLAIN = """
            SELECT FORMAT('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
            FROM pg_index WHERE NOT indisunique AND starts_with(TRIM('"' FROM indrelid::regclass::text), ?)
            ORDER BY indexrelid""";

    private static final String DEADLOCK = "40P01";
    private static final int ATTEMPTS = 5;

    private final Connection connection;
    private final List<String> again;

    private Indexes(Connection connection, List<String> again) {
        this.connection = connection;
        this.again = again;
    }

    /**
     * Drops them, as the first thing in the transaction of the connection; where whoever reads the tables meanwhile was in the way, anew.
     *
     * @param prefix that the names of the tables have
     */
    static Indexes putAside(Connection connection, String prefix) throws SQLException {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return putAsideOnce(connection, prefix);
            } catch (SQLException inTheWay) {
                if (!DEADLOCK.equals(inTheWay.getSQLState())) {
                    throw inTheWay;
                }
                connection.rollback();
            }
        }
        return putAsideOnce(connection, prefix);
    }

    private static Indexes putAsideOnce(Connection connection, String prefix) throws SQLException {
        List<String> again = new ArrayList<>();
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            again.addAll(dropped(connection, CONSTRAINTS, prefix));
            again.addAll(dropped(connection, PLAIN, prefix));
        }
        return new Indexes(connection, again);
    }

    private static List<String> dropped(Connection connection, String question, String prefix) throws SQLException {
        List<String> again = new ArrayList<>();
        try (PreparedStatement asking = connection.prepareStatement(question);
                Statement dropping = connection.createStatement()) {
            asking.setString(1, prefix);
            try (ResultSet found = asking.executeQuery()) {
                while (found.next()) {
                    dropping.execute(found.getString(1));
                    again.add(found.getString(2));
                }
            }
        }
        return again;
    }

    /** Makes all of them as they were. */
    void restore() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : again) {
                statement.execute(each);
            }
        }
    }
}
