package dev.cairn.mentoring.shared;

import org.jspecify.annotations.Nullable;

/**
 * One field of a change: left alone, set, or cleared.
 *
 * @param value null clears the field, if it is present at all
 */
public record Setting<T>(boolean present, @Nullable T value) {
    public static <T> Setting<T> absent() {
        return new Setting<>(false, null);
    }

    public static <T> Setting<T> to(@Nullable T value) {
        return new Setting<>(true, value);
    }

    /** The field after the change. */
    public @Nullable T or(@Nullable T current) {
        return present ? value : current;
    }

    public boolean clears() {
        return present && value == null;
    }
}
