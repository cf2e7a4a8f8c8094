package dev.cairn.mentoring.blackbox.rights;

import dev.cairn.mentoring.blackbox.rights.Item.Kind;
import dev.cairn.mentoring.blackbox.rights.Secret.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that there is to know in a scene. */
final class Items {
    private static final int FIRST_YEAR = 2131;
    private static final int FIRST_PAST_YEAR = 2013;
    private static final int LAST_PAST_YEAR = 2025;
    private static final int LEAST_DIGITS = 1000;

    final List<Secret> secrets = new ArrayList<>();

    private final List<Item> all = new ArrayList<>();
    private int words = LEAST_DIGITS;
    private int year = FIRST_YEAR;
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

    String nextWord(String field) {
        return "canary" + ++words + field;
    }

    int nextYear() {
        return year++;
    }

    /** @throws IllegalStateException if there are more days that have passed than years to tell them by */
    int nextPastYear() {
        if (pastYear > LAST_PAST_YEAR) {
            throw new IllegalStateException("no year is left");
        }
        return pastYear++;
    }
}
