package dev.cairn.mentoring.load;

import dev.cairn.sandbox.database.Database;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** All rows of the plugin in a database, by table, each row as its columns and values but for the number that the database gave it. */
final class StoredRows {
    private StoredRows() {}

    static Map<String, List<String>> in(Database database) {
        JdbcTemplate jdbc = new JdbcTemplate(database.detachedDataSource());
        List<String> tables = jdbc.queryForList(
                "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'AO@_%' ESCAPE '@'",
                String.class);
        Map<String, List<String>> rows = new TreeMap<>();
        tables.forEach(table -> rows.put(
                table,
                jdbc.queryForList("SELECT * FROM \"" + table + "\"").stream()
                        .map(StoredRows::row)
                        .sorted()
                        .toList()));
        return rows;
    }

    private static String row(Map<String, Object> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .filter(each -> !each.getKey().equals("ID"))
                        .map(each -> each.getKey() + "=" + text(each.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static String text(Object value) {
        return value instanceof java.sql.Clob clob ? read(clob) : String.valueOf(value);
    }

    private static String read(java.sql.Clob clob) {
        try {
            return clob.getSubString(1, Math.toIntExact(clob.length()));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
