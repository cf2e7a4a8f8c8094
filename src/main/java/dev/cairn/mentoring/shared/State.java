package dev.cairn.mentoring.shared;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an item says, by member name, in values that any JSON knows: text, number, boolean, list or map of these. The journal keeps it after each
 * change, and what hangs on a goal is stored as it; so it is read again, too, years later.
 */
public record State(Map<String, @Nullable Object> members) {
    public State {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The state of members in their own types: a constant becomes its word, an id, a person or a day its text. */
    public static State of(Map<String, @Nullable Object> members) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        members.forEach((name, value) -> plain.put(name, plain(value)));
        return new State(plain);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Enum<?> constant) {
            return word(constant);
        }
        if (value instanceof UserKey person) {
            return person.value();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(name.toString(), plain(member)));
            return members;
        }
        return value instanceof List<?> list ? list.stream().map(State::plain).toList() : value.toString();
    }

    /** A constant as it is kept: in lower case, with dashes. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public @Nullable String text(String name) {
        return (String) members.get(name);
    }

    /** A member that lists objects, each as a state of its own; empty if it is not there. */
    public List<State> states(String name) {
        List<State> states = new ArrayList<>();
        if (members.get(name) instanceof List<?> list) {
            for (Object each : list) {
                states.add(inner((Map<?, ?>) each));
            }
        }
        return states;
    }

    /** A member that lists texts; empty if it is not there. */
    public List<String> texts(String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** A member that is an object; null if it is not there. */
    public @Nullable State inner(String name) {
        return members.get(name) instanceof Map<?, ?> object ? inner(object) : null;
    }

    private static State inner(Map<?, ?> object) {
        Map<String, @Nullable Object> inner = new LinkedHashMap<>();
        object.forEach((key, value) -> inner.put((String) key, value));
        return new State(inner);
    }

    public @Nullable BigDecimal number(String name) {
        Object value = members.get(name);
        return value == null ? null : new BigDecimal(value.toString());
    }

    public @Nullable LocalDate day(String name) {
        String value = text(name);
        return value == null ? null : LocalDate.parse(value);
    }

    public @Nullable Instant moment(String name) {
        String value = text(name);
        return value == null ? null : Instant.parse(value);
    }

    public @Nullable UUID id(String name) {
        String value = text(name);
        return value == null ? null : UUID.fromString(value);
    }

    public <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        String value = text(name);
        return value == null
                ? null
                : Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** A member that is always there. */
    public static <T> T sure(@Nullable T member) {
        return Objects.requireNonNull(member, "a stored item lacks a member that it always had");
    }
}
