package dev.cairn.mentoring.progress;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of comma-separated values (RFC 4180), safe to open in a spreadsheet: a text that would be taken for a formula there begins with an apostrophe.
 */
final class Csv {
    /** What a formula begins with; the last four are the wide forms that are taken for the same. */
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Appendable out;

    Csv(Appendable out) {
        this.out = out;
    }

    /**
     * Adds a row.
     *
     * @param cells texts, which are quoted; numbers and days, which are not; null for none
     * @throws IOException if nobody takes it any more
     */
    void row(List<? extends @Nullable Object> cells) throws IOException {
        out.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof String text ? '"' + safe(text).replace("\"", "\"\"") + '"' : value.toString();
    }

    /** Some spreadsheets pass over blanks before they look for a formula. */
    private static String safe(String text) {
        String told = text.stripLeading();
        boolean begins = isBeginning(text) || isBeginning(told);
        return begins ? "'" + text : text;
    }

    private static boolean isBeginning(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }
}
