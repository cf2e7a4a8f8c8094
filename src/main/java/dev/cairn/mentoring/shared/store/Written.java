package dev.cairn.mentoring.shared.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How single values are written in columns; what is absent is null. */
public final class Written {
    private Written() {}

    /** An id or a date, as it prints itself. */
    public static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    public static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** The constant whose {@link #name} was written. */
    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String written) {
        return written == null ? null : Enum.valueOf(type, written);
    }

    /** The date that {@link #text} wrote. */
    public static @Nullable LocalDate date(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }
}
