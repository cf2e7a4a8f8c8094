package dev.cairn.mentoring.load;

import dev.cairn.mentoring.mentorship.Mentorship;
import java.util.List;
import java.util.Map;

/**
 * What was written.
 *
 * @param mentorships in their order in the load, as they stand at its end
 * @param rows how many there are of each table
 */
public record Loaded(List<Mentorship> mentorships, Map<String, Long> rows) {
    public Loaded {
        mentorships = List.copyOf(mentorships);
        rows = Map.copyOf(rows);
    }

    /** Of all tables. */
    public long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
