package dev.cairn.mentoring.shared.rest;

import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.Setting;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object. Each is asked for by name and kind: it is absent, null, or of that kind; any other is a fault, and absent from
 * then on. No value is turned into another kind, and nothing is trimmed.
 */
public final class JsonMembers {
    /** Longest text of one line, in UTF-16 units, as browsers and databases' columns count. */
    static final int SHORT = 255;

    /** Longest text of several lines, in UTF-16 units. */
    static final int LONG = 8000;

    private static final int WHOLE_DIGITS = 12;
    private static final int DECIMALS = 6;

    private final Map<?, ?> members;
    private final String path;
    private final Faults faults;
    private final Set<String> asked = new HashSet<>();
    private final List<JsonMembers> inner = new ArrayList<>();

    JsonMembers(Map<?, ?> members, String path, Faults faults) {
        this.members = members;
        this.path = path;
        this.faults = faults;
    }

    /** A text of one line, not blank. */
    public Setting<String> line(String name) {
        return text(name, SHORT);
    }

    /** A text of several lines, not blank. */
    public Setting<String> prose(String name) {
        return text(name, LONG);
    }

    private Setting<String> text(String name, int longest) {
        return member(name, (field, value) -> {
            if (!(value instanceof String text)) {
                return fault(field, "not-a-text");
            }
            if (text.isBlank()) {
                return fault(field, "blank");
            }
            if (!Written.isStorable(text)) {
                return fault(field, "unsupported-characters");
            }
            return text.length() > longest ? fault(field, "too-long", longest) : Optional.of(text);
        });
    }

    /** One of an enum's constants, in lower case with dashes. */
    public <E extends Enum<E>> Setting<E> word(String name, Class<E> type) {
        return member(name, (field, value) -> constant(field, value, type));
    }

    /** Some of an enum's constants, at most as many as there are. */
    public <E extends Enum<E>> Setting<List<E>> words(String name, Class<E> type) {
        return list(name, type.getEnumConstants().length, (field, value) -> constant(field, value, type));
    }

    private <E extends Enum<E>> Optional<E> constant(String field, @Nullable Object value, Class<E> type) {
        if (!(value instanceof String word)) {
            return fault(field, "not-a-text");
        }
        Optional<E> constant = Written.constant(type, word);
        return constant.isPresent() ? constant : fault(field, "unknown-word", words(type));
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Written::word).collect(Collectors.joining(", "));
    }

    /** A day of the calendar, {@code 2026-12-01}. */
    public Setting<LocalDate> date(String name) {
        return member(name, (field, value) -> {
            if (!(value instanceof String text)) {
                return fault(field, "not-a-text");
            }
            Optional<LocalDate> day = Written.day(text);
            return day.isPresent() ? day : fault(field, "no-such-date");
        });
    }

    /** A list of at most so many days; a fault says which one it is of: {@code dates[3]}. */
    public Setting<List<LocalDate>> dates(String name, int most) {
        return member(name, (field, value) -> {
            if (!(value instanceof List<?> list)) {
                return fault(field, "not-a-list");
            }
            if (list.size() > most) {
                return fault(field, "too-many", most);
            }
            List<LocalDate> read = new ArrayList<>();
            for (int place = 0; place < list.size(); place++) {
                String at = field + "[" + place + "]";
                Optional<LocalDate> day =
                        list.get(place) instanceof String text ? Written.day(text) : fault(at, "not-a-text");
                if (day.isEmpty()) {
                    faults.add(at, "no-such-date");
                } else {
                    read.add(day.get());
                }
            }
            return read.size() == list.size() ? Optional.of(read) : Optional.empty();
        });
    }

    /** A moment with its offset, {@code 2026-12-01T17:30:00Z}; seconds and what is below them are cut off. */
    public Setting<Instant> moment(String name) {
        return member(name, (field, value) -> {
            if (!(value instanceof String text)) {
                return fault(field, "not-a-text");
            }
            Optional<Instant> moment = Written.moment(text);
            return moment.isPresent() ? moment : fault(field, "no-such-moment");
        });
    }

    /** A yes or no. */
    public Setting<Boolean> flag(String name) {
        return member(
                name,
                (field, value) -> value instanceof Boolean flag ? Optional.of(flag) : fault(field, "not-yes-or-no"));
    }

    /** A whole number from {@code least} to {@code most}. */
    public Setting<Long> number(String name, long least, long most) {
        return member(name, (field, value) -> {
            if (value instanceof BigInteger) {
                return fault(field, "out-of-range", least, most);
            }
            if (!(value instanceof Integer || value instanceof Long)) {
                return fault(field, "not-a-whole-number");
            }
            long number = ((Number) value).longValue();
            return number < least || number > most ? fault(field, "out-of-range", least, most) : Optional.of(number);
        });
    }

    /** A decimal number of at most 12 digits before its point and 6 behind. */
    public Setting<BigDecimal> decimal(String name) {
        return member(name, (field, value) -> {
            if (!(value instanceof Number number)) {
                return fault(field, "not-a-number");
            }
            BigDecimal decimal = new BigDecimal(number.toString());
            boolean fits = decimal.scale() <= DECIMALS && decimal.precision() - decimal.scale() <= WHOLE_DIGITS;
            return fits ? Optional.of(decimal) : fault(field, "too-many-digits", WHOLE_DIGITS, DECIMALS);
        });
    }

    /** The number of a page, as a number or a text, as Confluence's clients write it. */
    public Setting<PageId> page(String name) {
        return member(name, (field, value) -> {
            Optional<PageId> page = value instanceof String || value instanceof Integer || value instanceof Long
                    ? Written.page(String.valueOf(value))
                    : Optional.empty();
            return page.isPresent() ? page : fault(field, "not-an-id");
        });
    }

    /** The id of something of ours. */
    public Setting<UUID> id(String name) {
        return member(name, this::toId);
    }

    /** A list of ids, each at most once. */
    public Setting<List<UUID>> ids(String name) {
        return member(name, (field, value) -> {
            if (!(value instanceof List<?> list)) {
                return fault(field, "not-a-list");
            }
            List<UUID> ids = new ArrayList<>();
            for (Object element : list) {
                Optional<UUID> id = toId(field, element);
                if (id.isEmpty()) {
                    return Optional.empty();
                }
                ids.add(id.get());
            }
            return Set.copyOf(ids).size() < ids.size() ? fault(field, "named-twice") : Optional.of(ids);
        });
    }

    /** A list of ids as what they are ids of; empty if it is not there, or was no list of ids. */
    public <T> List<T> idsAs(String name, Function<UUID, T> as) {
        List<UUID> ids = ids(name).value();
        return ids == null ? List.of() : ids.stream().map(as).toList();
    }

    private Optional<UUID> toId(String field, @Nullable Object value) {
        Optional<UUID> id = value instanceof String text ? Written.id(text) : Optional.empty();
        return id.isPresent() ? id : fault(field, "not-an-id");
    }

    /** An object, read by its own members; a reading that gives nothing has put a fault. */
    public <T> Setting<T> object(String name, Function<JsonMembers, @Nullable T> reading) {
        return member(name, (field, value) -> {
            if (!(value instanceof Map<?, ?> object)) {
                return fault(field, "not-an-object");
            }
            JsonMembers nested = new JsonMembers(object, field, faults);
            inner.add(nested);
            return Optional.ofNullable(reading.apply(nested));
        });
    }

    /** A list of at most so many objects, each read by its own members; a fault says in which: {@code commitments[2].what}. */
    public <T> Setting<List<T>> objects(String name, int most, Function<JsonMembers, @Nullable T> reading) {
        return member(name, (field, value) -> {
            if (!(value instanceof List<?> list)) {
                return fault(field, "not-a-list");
            }
            if (list.size() > most) {
                return fault(field, "too-many", most);
            }
            List<T> read = new ArrayList<>();
            for (int place = 0; place < list.size(); place++) {
                T one = element(field + "[" + place + "]", list.get(place), reading);
                if (one != null) {
                    read.add(one);
                }
            }
            return read.size() == list.size() ? Optional.of(read) : Optional.empty();
        });
    }

    private <T> @Nullable T element(String field, @Nullable Object value, Function<JsonMembers, @Nullable T> reading) {
        if (!(value instanceof Map<?, ?> object)) {
            faults.add(field, "not-an-object");
            return null;
        }
        JsonMembers nested = new JsonMembers(object, field, faults);
        inner.add(nested);
        return reading.apply(nested);
    }

    /** A list of at most so many values, each read by itself; one that cannot be read puts a fault on the whole member. */
    public <T> Setting<List<T>> list(String name, int most, BiFunction<String, @Nullable Object, Optional<T>> reading) {
        return member(name, (field, value) -> {
            if (!(value instanceof List<?> list)) {
                return fault(field, "not-a-list");
            }
            if (list.size() > most) {
                return fault(field, "too-many", most);
            }
            List<T> read = new ArrayList<>();
            for (Object element : list) {
                Optional<T> one = reading.apply(field, element);
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                read.add(one.get());
            }
            return Optional.of(read);
        });
    }

    /** A member of a kind of its own: the reading gets its full name and its plain JSON value, and puts a fault where it gives nothing. */
    public <T> Setting<T> member(String name, BiFunction<String, Object, Optional<T>> reading) {
        asked.add(name);
        if (!members.containsKey(name)) {
            return Setting.absent();
        }
        Object value = members.get(name);
        if (value == null) {
            return Setting.to(null);
        }
        return reading.apply(field(name), value).map(Setting::<T>to).orElseGet(Setting::absent);
    }

    /** Whether the object has this member at all, null or not. */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** Puts a fault on each of these members that is absent or null. */
    public void require(String... names) {
        for (String name : names) {
            if (members.get(name) == null) {
                faults.add(field(name), "required");
            }
        }
    }

    /** A fault of one of these members, found by the reader itself; gives nothing, for its convenience. */
    public <T> Optional<T> fault(String field, String code, Object... values) {
        faults.add(field, code, values);
        return Optional.empty();
    }

    private String field(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Puts a fault on each member that was not asked for, here and in the objects within. */
    void refuseUnknown() {
        for (Object name : members.keySet()) {
            if (!asked.contains(name)) {
                faults.add(Written.shown(field((String) name)), "unknown-member");
            }
        }
        inner.forEach(JsonMembers::refuseUnknown);
    }
}
