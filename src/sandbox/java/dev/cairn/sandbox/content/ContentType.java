package dev.cairn.sandbox.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The two kinds of content the sandbox keeps. */
public enum ContentType {
    PAGE,
    BLOGPOST;

    /** The word REST uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ContentType> of(String word) {
        return Stream.of(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
