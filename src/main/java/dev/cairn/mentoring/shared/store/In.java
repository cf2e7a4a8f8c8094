package dev.cairn.mentoring.shared.store;

import java.util.Collection;
import java.util.Collections;

/** A criterion for one of several values, and its parameters. */
public final class In {
    private In() {}

    /** For example {@code UUID IN (?, ?)}. */
    public static String anyOf(String column, Collection<?> values) {
        return column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    /** The parameters of {@link #anyOf}, ids as text. */
    public static Object[] parameters(Collection<?> values) {
        return values.stream()
                .map(value -> value instanceof Number ? value : value.toString())
                .toArray();
    }
}
