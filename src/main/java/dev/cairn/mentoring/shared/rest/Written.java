package dev.cairn.mentoring.shared.rest;

import dev.cairn.mentoring.shared.PageId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How ids, words and texts are written in JSON and addresses. */
public final class Written {
    private static final UUID NOBODYS = new UUID(0, 0);
    private static final PageId NO_PAGE = new PageId(Long.MAX_VALUE);
    private static final int SHOWN = 100;
    private static final int LAST_YEAR = 9999;

    private Written() {}

    /** An enum's constant as it is written outside: {@code IN_TIME} is {@code in-time}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same, null where there is none. */
    public static @Nullable String wordOrNull(@Nullable Enum<?> constant) {
        return constant == null ? null : word(constant);
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** The id in an address. What is no id becomes one that nothing has, so that both get the same answer. */
    public static UUID idInPath(String text) {
        return id(text).orElse(NOBODYS);
    }

    /** The number of a page in an address. What is none becomes one that no page of Confluence's has, so that both get the same answer. */
    public static PageId pageInPath(String text) {
        return page(text).orElse(NO_PAGE);
    }

    /** The number of a page if it is written as one. */
    static Optional<PageId> page(String text) {
        return text.matches("[1-9][0-9]{0,17}") ? Optional.of(new PageId(Long.parseLong(text))) : Optional.empty();
    }

    /** The id if it is written as ids are: 36 characters; Java alone would take shorter ones. */
    static Optional<UUID> id(String text) {
        if (text.length() != 36) {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** A day of the years 1 to 9999, in 10 characters: Java alone would take others. */
    public static Optional<LocalDate> day(String text) {
        if (text.length() != 10) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 0);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** A moment with its offset of the years 1 to 9999, to the minute. */
    static Optional<Instant> moment(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            boolean ofOurEra = moment.getYear() > 0 && moment.getYear() <= LAST_YEAR;
            return ofOurEra ? Optional.of(moment.toInstant().truncatedTo(ChronoUnit.MINUTES)) : Optional.empty();
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    /** Whether every character of it can be stored and given back: neither U+0000 nor half of a surrogate pair. */
    static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && text.codePoints().noneMatch(Written::isHalf);
    }

    /** Text of a stranger's choosing, fit to stand in an answer: short, and of characters that survive. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(c -> shown.appendCodePoint(c == 0 || isHalf(c) ? '\uFFFD' : c));
        return shown.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
