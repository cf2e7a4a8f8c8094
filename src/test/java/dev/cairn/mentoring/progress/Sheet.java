package dev.cairn.mentoring.progress;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.h2.tools.Csv;
import org.jspecify.annotations.Nullable;

/** Reads comma-separated values back as another program does, and holds them against RFC 4180 to the letter. */
public final class Sheet {
    private static final String CELL = "(?:\"(?:[^\"]|\"\")*+\"|[^\",\r\n]*+)";
    private static final Pattern RFC_4180 = Pattern.compile("(?:" + CELL + "(?:," + CELL + ")*+\r\n)*+");

    private Sheet() {}

    /**
     * Its rows, the head among them; a cell with nothing in it is null.
     *
     * @param width how many cells each row has
     */
    public static List<List<@Nullable String>> of(String text, int width) {
        if (!RFC_4180.matcher(text).matches()) {
            throw new AssertionError("not as RFC 4180 has it: " + text);
        }
        String[] columns = IntStream.range(0, width).mapToObj(at -> "C" + at).toArray(String[]::new);
        Csv reader = new Csv();
        reader.setPreserveWhitespace(true);
        List<List<@Nullable String>> rows = new ArrayList<>();
        try (ResultSet read = reader.read(new StringReader(text), columns)) {
            while (read.next()) {
                List<@Nullable String> row = new ArrayList<>();
                for (int at = 1; at <= columns.length; at++) {
                    row.add(read.getString(at));
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new AssertionError(text, e);
        }
        return rows;
    }
}
