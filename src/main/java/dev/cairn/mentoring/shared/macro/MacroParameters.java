package dev.cairn.mentoring.shared.macro;

import dev.cairn.mentoring.shared.Invalid;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A macro's parameters as somebody typed them. Blank is the same as left out; a refusal never repeats what was typed. */
public final class MacroParameters {
    private static final String ALL = "all";

    /** How many characters a day has. */
    private static final int DAY = 10;

    private final Map<String, String> given;

    public MacroParameters(Map<String, String> given) {
        this.given = new HashMap<>(given);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** @throws Invalid if it is no UUID */
    public Optional<UUID> uuid(String name) {
        return text(name).map(text -> {
            try {
                UUID uuid = UUID.fromString(text);
                if (uuid.toString().equalsIgnoreCase(text)) {
                    return uuid;
                }
            } catch (IllegalArgumentException notOne) {
                // said below, in the same words as for one that is too short
            }
            throw new Invalid("macro-parameter-" + name);
        });
    }

    /**
     * One of these constants, written as in the interface; empty for none, and for {@code all}.
     *
     * @throws Invalid if it is none of them
     */
    public <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
        return text(name).filter(text -> !ALL.equalsIgnoreCase(text)).map(text -> constant(name, text, type));
    }

    /**
     * Some of these constants, written as in the interface with commas between them; none for none.
     *
     * @throws Invalid if one is none of them
     */
    public <E extends Enum<E>> List<E> someOf(String name, Class<E> type) {
        return text(name).stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> constant(name, text, type))
                .toList();
    }

    private static <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Words.code(constant).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new Invalid("macro-parameter-" + name));
    }

    /** @throws Invalid if it is no day of the years 1 to 9999, written as 2026-09-01 */
    public Optional<LocalDate> day(String name) {
        return text(name).map(text -> {
            try {
                LocalDate day = LocalDate.parse(text);
                if (text.length() == DAY && day.getYear() > 0) {
                    return day;
                }
            } catch (DateTimeException notOne) {
                // said below, in the same words as for one that is out of bounds
            }
            throw new Invalid("macro-parameter-" + name);
        });
    }

    /** @throws Invalid if it is no whole number within these bounds */
    public int number(String name, int least, int most, int otherwise) {
        return text(name)
                .map(text -> {
                    try {
                        int number = Integer.parseInt(text);
                        if (number >= least && number <= most) {
                            return number;
                        }
                    } catch (NumberFormatException notOne) {
                        // said below, in the same words as for one that is out of bounds
                    }
                    throw new Invalid("macro-parameter-" + name, least, most);
                })
                .orElse(otherwise);
    }
}
