package dev.cairn.sandbox.contentapi;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a client wants to have in full: dotted names such as {@code body.storage}. A longer name asks for all before it. */
record Expand(Set<String> names) {
    static final Expand NOTHING = new Expand(Set.of());

    static Expand of(@Nullable String parameter) {
        if (parameter == null) {
            return NOTHING;
        }
        return new Expand(Stream.of(parameter.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(String name) {
        return names.stream().anyMatch(each -> each.equals(name) || each.startsWith(name + "."));
    }

    /** What is wanted of that which {@code name} names. */
    Expand below(String name) {
        String prefix = name + ".";
        return new Expand(names.stream()
                .filter(each -> each.startsWith(prefix))
                .map(each -> each.substring(prefix.length()))
                .collect(Collectors.toUnmodifiableSet()));
    }
}
