package dev.cairn.mentoring.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The few criteria by which stores find rows again while they write: {@code A = ?} and {@code A IN (?, ?)}, joined by {@code AND}. A store that asks for
 * more while it writes is told so.
 */
final class Criteria {
    private static final Pattern TERM = Pattern.compile("(\\w+) (?:= (\\?)|IN \\(([?, ]+)\\))");

    private final List<Term> terms = new ArrayList<>();

    private record Term(int place, int first, int count) {
        boolean fits(@Nullable Object[] row, Object[] parameters) {
            for (int i = first; i < first + count; i++) {
                if (parameters[i].equals(row[place])) {
                    return true;
                }
            }
            return false;
        }
    }

    Criteria(EntityTable table, String where) {
        int parameters = 0;
        for (String part : where.split(" AND ", -1)) {
            Matcher matcher = TERM.matcher(part);
            if (!matcher.matches()) {
                throw new UnsupportedOperationException("rows that are not written yet are not found by " + where);
            }
            int count = matcher.group(2) != null
                    ? 1
                    : (int) matcher.group(3).chars().filter(mark -> mark == '?').count();
            terms.add(new Term(table.place(matcher.group(1)), parameters, count));
            parameters += count;
        }
    }

    boolean fit(@Nullable Object[] row, Object[] parameters) {
        for (Term term : terms) {
            if (!term.fits(row, parameters)) {
                return false;
            }
        }
        return true;
    }
}
