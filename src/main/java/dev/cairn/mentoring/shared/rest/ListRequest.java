package dev.cairn.mentoring.shared.rest;

import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Invalid;
import dev.cairn.mentoring.shared.Slice;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a request for a list asks for in its address: {@code start}, {@code limit} and what the list itself knows. */
public final class ListRequest {
    /** How many a list gives when it is not told. */
    static final int USUAL = 50;

    /** How many a list gives at most. */
    static final int MOST = 200;

    private final UriInfo address;
    private final Faults faults = new Faults();

    public ListRequest(UriInfo address) {
        this.address = address;
    }

    public int start() {
        return number("start", 0, 0, Integer.MAX_VALUE - MOST);
    }

    public int limit() {
        return number("limit", USUAL, 1, MOST);
    }

    private int number(String name, int usual, int least, int most) {
        return (int) number(name, least, most).orElse((long) usual).longValue();
    }

    /** A whole number in the address, empty if it is not there or at fault. */
    public Optional<Long> number(String name, long least, long most) {
        return text(name).flatMap(text -> {
            try {
                long number = Long.parseLong(text);
                if (number >= least && number <= most) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException notANumber) {
                faults.add(name, "not-a-whole-number");
                return Optional.empty();
            }
            faults.add(name, "out-of-range", least, most);
            return Optional.empty();
        });
    }

    /** A yes or no in the address; no if it is not there. */
    public boolean flag(String name) {
        return word(name, Map.of("true", true, "false", false)).orElse(false);
    }

    /** One of these words in the address. */
    public <T> Optional<T> word(String name, Map<String, T> words) {
        return text(name).flatMap(text -> {
            T meant = words.get(text);
            if (meant == null) {
                faults.add(
                        name,
                        "unknown-word",
                        String.join(", ", words.keySet().stream().sorted().toList()));
            }
            return Optional.ofNullable(meant);
        });
    }

    /** One of these constants in the address, as they are written outside. */
    public <E extends Enum<E>> Optional<E> word(String name, Class<E> type) {
        return word(
                name, Stream.of(type.getEnumConstants()).collect(Collectors.toMap(Written::word, Function.identity())));
    }

    /** An id in the address, empty if it is not there or at fault. */
    public Optional<UUID> id(String name) {
        return text(name).flatMap(text -> {
            Optional<UUID> id = Written.id(text);
            faults.addIf(id.isEmpty(), name, "not-an-id");
            return id;
        });
    }

    /** Any text in the address, empty if it is not there or there twice. */
    public Optional<String> text(String name) {
        @Nullable List<String> values = address.getQueryParameters().get(name);
        if (values == null || values.isEmpty()) {
            return Optional.empty();
        }
        if (values.size() > 1) {
            faults.add(name, "named-twice");
            return Optional.empty();
        }
        return Optional.of(values.get(0));
    }

    /**
     * To be called when all was asked for.
     *
     * @throws Invalid naming every parameter at fault
     */
    public void check() {
        faults.check();
    }

    /** A slice as JSON, its {@code next} this same request for what follows. */
    public <T> ListRepresentation<T> represent(Slice<T> slice) {
        String next = slice.hasNext()
                ? address.getRequestUriBuilder()
                        .replaceQueryParam(
                                "start", slice.start() + slice.items().size())
                        .replaceQueryParam("limit", slice.limit())
                        .build()
                        .toString()
                : null;
        return new ListRepresentation<>(
                slice.start(), slice.limit(), slice.items().size(), slice.total(), slice.items(), next);
    }
}
