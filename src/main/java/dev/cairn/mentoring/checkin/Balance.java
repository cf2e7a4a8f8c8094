package dev.cairn.mentoring.checkin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much one check-in held of looking back, of changing something, and of celebrating (R79): by numbers, without judgement.
 *
 * @param marked how much of what was seen is progress, and how much a challenge (R7)
 */
public record Balance(CheckIn checkIn, Map<Kind, Integer> held, Map<DataPoint.Polarity, Integer> marked) {
    /** So many check-ins are looked at. */
    static final int LATEST = 6;

    /** So many without any of one part are worth a word. */
    static final int IN_A_ROW = 3;

    /** What a check-in is made of. */
    public enum Kind {
        /** Data and readings. */
        REVIEWING,
        /** Next steps, and what is to be kept or changed. */
        ADJUSTING,
        /** What went well, and what is worth a word of thanks. */
        CELEBRATING
    }

    public Balance {
        held = Map.copyOf(held);
        marked = Map.copyOf(marked);
    }

    public int of(Kind kind) {
        return held.getOrDefault(kind, 0);
    }

    public int marked(DataPoint.Polarity polarity) {
        return marked.getOrDefault(polarity, 0);
    }

    /** Those that are looked at: the latest ones that were closed, or whose day has come. */
    static List<CheckIn> latest(List<CheckIn> checkIns, LocalDate today) {
        return checkIns.stream()
                .filter(one -> !one.isOpen() || !one.planned().isAfter(today))
                .sorted(CheckIn.BY_DAY.reversed())
                .limit(LATEST)
                .toList();
    }

    /** Of each of these, in their order. */
    static List<Balance> of(
            List<CheckIn> checkIns, Collection<Part> shared, Collection<? extends CheckInItem<?>> items) {
        return checkIns.stream()
                .map(one -> {
                    Map<Kind, Integer> held = new EnumMap<>(Kind.class);
                    Stream.concat(
                                    shared.stream()
                                            .filter(part -> part.checkIn().equals(one.id()) && part.text() != null)
                                            .map(part -> ofField(part.field())),
                                    items.stream()
                                            .filter(item -> item.checkIn().equals(one.id()))
                                            .map(item -> ofContent(item.content())))
                            .flatMap(Optional::stream)
                            .forEach(part -> held.merge(part, 1, Integer::sum));
                    return new Balance(one, held, marked(one, items));
                })
                .toList();
    }

    /** The parts of which the latest ones, one after another, held nothing. */
    public static List<Kind> missing(List<Balance> latest) {
        return latest.size() < IN_A_ROW
                ? List.of()
                : Stream.of(Kind.values())
                        .filter(part -> latest.stream().limit(IN_A_ROW).allMatch(one -> one.of(part) == 0))
                        .toList();
    }

    /** What the latest ones, one after another, marked nothing as, while they marked something as the other (R7). */
    public static List<DataPoint.Polarity> unmarked(List<Balance> latest) {
        List<Balance> last = latest.stream().limit(IN_A_ROW).toList();
        List<DataPoint.Polarity> unmarked = Stream.of(DataPoint.Polarity.values())
                .filter(polarity -> last.stream().allMatch(one -> one.marked(polarity) == 0))
                .toList();
        return last.size() < IN_A_ROW || unmarked.size() == DataPoint.Polarity.values().length ? List.of() : unmarked;
    }

    private static Map<DataPoint.Polarity, Integer> marked(CheckIn in, Collection<? extends CheckInItem<?>> items) {
        Map<DataPoint.Polarity, Integer> marked = new EnumMap<>(DataPoint.Polarity.class);
        for (CheckInItem<?> item : items) {
            if (item.checkIn().equals(in.id())
                    && item.content() instanceof DataPoint point
                    && point.polarity() != null) {
                marked.merge(point.polarity(), 1, Integer::sum);
            }
        }
        return marked;
    }

    /** A field has its name in every version of a playbook. */
    private static Optional<Kind> ofField(String field) {
        return field.startsWith("adjustment")
                ? Optional.of(Kind.ADJUSTING)
                : field.startsWith("wins") || field.startsWith("celebration")
                        ? Optional.of(Kind.CELEBRATING)
                        : Optional.empty();
    }

    private static Optional<Kind> ofContent(CheckInContent content) {
        return switch (content.kind()) {
            case DATA_POINT, INTERPRETATION -> Optional.of(Kind.REVIEWING);
            case ACTION -> Optional.of(Kind.ADJUSTING);
            default -> Optional.empty();
        };
    }
}
