package dev.cairn.mentoring.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the journal knows of a mentorship at one moment.
 *
 * @param items each item that was there or had been, in no promised order
 * @param places where its goals hung, by goal
 */
public record Memory(List<Remembered> items, Map<UUID, Placement> places) {
    /**
     * One item.
     *
     * @param last its last entry before the moment
     * @param since when its first entry was written
     */
    public record Remembered(JournalEntry last, Instant since) {}

    public Memory {
        items = List.copyOf(items);
        places = Map.copyOf(places);
    }
}
