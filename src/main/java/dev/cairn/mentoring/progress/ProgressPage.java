package dev.cairn.mentoring.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the mentorships of a space, as far as one person may know of them.
 *
 * @param rows in the order that was asked for
 * @param next where the next part begins; null if this is the last one. It may be the place of a row that this person may not know of: no more than its
 *     id is told
 */
public record ProgressPage(List<Summary> rows, ProgressQuery.@Nullable Place next) {
    public ProgressPage {
        rows = List.copyOf(rows);
    }
}
