package dev.cairn.sandbox.permission;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a page may be restricted in. */
public enum Operation {
    READ,
    UPDATE;

    /** The word REST uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Operation> of(String word) {
        return Stream.of(values())
                .filter(operation -> operation.word().equals(word))
                .findFirst();
    }
}
