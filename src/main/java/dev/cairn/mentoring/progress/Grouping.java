package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what mentorships are put together. */
public enum Grouping {
    /** By name, as lists sort it. */
    MENTOR(one -> Stream.of(new Key(one.mentorName(), one.mentorKey(), null))),
    /** By what their goals serve: one mentorship is in as many groups as its goals have kinds of aims. */
    AIM(one -> one.aims().isEmpty()
            ? Stream.of(Key.NONE)
            : new TreeSet<>(one.aims()).stream().map(Key::of)),
    /** By that of the latest check-in. */
    EMPHASIS(one -> {
        Enum<?> latest = one.emphasis();
        return Stream.of(latest == null ? Key.NONE : Key.of(latest));
    });

    private final Function<Summary, Stream<Key>> keys;

    Grouping(Function<Summary, Stream<Key>> keys) {
        this.keys = keys;
    }

    /** Those that have a member, in the order of names or of constants; the one of those that belong to none comes last. */
    List<Group> of(Collection<Summary> rows, LocalDate today) {
        Map<Key, List<Summary>> members = new TreeMap<>(Key.ORDER);
        for (Summary one : rows) {
            keys.apply(one)
                    .forEach(key -> members.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(one));
        }
        return members.entrySet().stream()
                .map(entry -> new Group(
                        entry.getKey().mentor(), entry.getKey().kind(), Totals.of(entry.getValue(), today, false)))
                .toList();
    }

    /**
     * What is the same in a group.
     *
     * @param sort among the others
     */
    private record Key(
            String sort, @Nullable UserKey mentor, @Nullable Enum<?> kind) {
        /** After every other one. */
        static final Key NONE = new Key("\uffff", null, null);

        static final Comparator<Key> ORDER = Comparator.comparing(Key::sort)
                .thenComparing(Key::mentor, Comparator.nullsLast(Comparator.comparing(UserKey::value)));

        static Key of(Enum<?> kind) {
            return new Key(
                    String.format(
                            "%02d",
                            List.of(kind.getDeclaringClass().getEnumConstants()).indexOf(kind)),
                    null,
                    kind);
        }
    }
}
