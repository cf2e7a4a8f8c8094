package dev.cairn.mentoring.blackbox.rights;

import dev.cairn.mentoring.blackbox.rights.Item.Kind;
import dev.cairn.mentoring.blackbox.rights.Secret.Audience;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that there is to know in a scene. */
final class Items {
    private static final int FIRST_YEAR = 2131;
    private static final int FIRST_PAST_YEAR = 2013;
    private static final int LAST_PAST_YEAR = 2025;
    private static final LocalDate FIRST_DAY_LONG_AGO = LocalDate.of(1999, 1, 1);
    private static final BigDecimal FIRST_AMOUNT = new BigDecimal("501.19");
    private static final int LEAST_DIGITS = 1000;

    final List<Secret> secrets = new ArrayList<>();

    private final List<Item> all = new ArrayList<>();
    private int words = LEAST_DIGITS;
    private int year = FIRST_YEAR;
    private final Map<Kind, Set<String>> lists = new EnumMap<>(Kind.class);
    private final Map<Bond, List<String>> attached = new EnumMap<>(Bond.class);
    private int daysLongAgo;
    private int amounts;
    private int pastYear = FIRST_PAST_YEAR;

    Item item(Bond bond, Kind kind, String name, Audience audience, @Nullable Who author) {
        Item item = new Item(this, bond, kind, name, audience, author);
        all.add(item);
        return item;
    }

    /** Those of one kind that have a path, in the order of their making; what was deleted has one, too. */
    Stream<Item> of(Kind kind) {
        return all.stream().filter(item -> item.kind == kind && !item.path().isEmpty());
    }

    /** The paths of the lists in which things of a kind that hang on a goal must be found. */
    Set<String> lists(Kind kind) {
        return lists.computeIfAbsent(kind, key -> new LinkedHashSet<>());
    }

    /** The numbers of the pages that are attached to a mentorship, the one first that both of the pair may view. */
    List<String> attached(Bond bond) {
        return attached.computeIfAbsent(bond, key -> new ArrayList<>());
    }

    String nextWord(String field) {
        return "canary" + ++words + field;
    }

    int nextYear() {
        return year++;
    }

    LocalDate nextDayLongAgo() {
        return FIRST_DAY_LONG_AGO.plusDays(daysLongAgo++);
    }

    /** A number that stands nowhere else, to two decimals. */
    BigDecimal nextAmount() {
        return FIRST_AMOUNT.add(BigDecimal.valueOf(amounts++));
    }

    /** @throws IllegalStateException if there are more days that have passed than years to tell them by */
    int nextPastYear() {
        if (pastYear > LAST_PAST_YEAR) {
            throw new IllegalStateException("no year is left");
        }
        return pastYear++;
    }
}
