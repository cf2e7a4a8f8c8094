package dev.cairn.mentoring.checkin;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;

/** How long it took until what somebody saw was told (R34), in days. */
public final class Waiting {
    /** So few days are not worth a word. */
    public static final int AT_ONCE = 2;

    /** Fewer have no middle. */
    static final int FEWEST = 3;

    private Waiting() {}

    /**
     * Empty where nobody said when it was seen.
     *
     * @param zone in which the day is meant on which it was told
     */
    public static OptionalLong of(CheckInItem<?> item, ZoneId zone) {
        return item.content() instanceof DataPoint point && point.seenOn() != null
                ? OptionalLong.of(Math.max(
                        0, ChronoUnit.DAYS.between(point.seenOn(), LocalDate.ofInstant(item.createdAt(), zone))))
                : OptionalLong.empty();
    }

    /** The median of several, the longer of two in the middle; empty where there are too few. */
    public static OptionalLong middle(Collection<? extends CheckInItem<?>> items, ZoneId zone) {
        List<Long> days = items.stream()
                .map(item -> of(item, zone))
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .sorted()
                .toList();
        return days.size() < FEWEST ? OptionalLong.empty() : OptionalLong.of(days.get(days.size() / 2));
    }
}
