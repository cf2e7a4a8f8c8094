package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.journal.ItemKind;
import java.util.List;

/**
 * All that stands in a check-in as one of its pair sees it, but for the words of its fields.
 *
 * @param items the first written first: those that are carried into it, then those that were written in it
 */
public record SeenItems(CheckInId in, List<SeenCheckInItem> items) {
    public SeenItems {
        items = List.copyOf(items);
    }

    /** What was written in it, of whatever kind. */
    public List<SeenCheckInItem> own() {
        return items.stream().filter(seen -> seen.item().checkIn().equals(in)).toList();
    }

    /** The same of one kind. */
    public List<SeenCheckInItem> own(ItemKind kind) {
        return of(kind, true);
    }

    /** What is carried into it from earlier ones. */
    public List<SeenCheckInItem> earlier(ItemKind kind) {
        return of(kind, false);
    }

    private List<SeenCheckInItem> of(ItemKind kind, boolean own) {
        return items.stream()
                .filter(seen -> seen.item().kind() == kind)
                .filter(seen -> seen.item().checkIn().equals(in) == own)
                .toList();
    }
}
