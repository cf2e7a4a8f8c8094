package dev.cairn.mentoring.shared.store;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes to a row what differs between a value and its successor. What is equal in both is left as the row has it: somebody else may have
 * written that column since, as the space key is.
 *
 * @param before null for a new row, which gets everything
 */
public record Differences<T>(@Nullable T before, T after) {
    /** Calls the row's setter if this part of the value has changed. */
    public <V extends @Nullable Object> void write(Function<T, V> part, Consumer<V> setter) {
        V value = part.apply(after);
        if (before == null || !Objects.equals(part.apply(before), value)) {
            setter.accept(value);
        }
    }
}
