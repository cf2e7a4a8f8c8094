package dev.cairn.mentoring.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the mentorships of a space and, where so many were asked about, what they come to together.
 *
 * @param totals of all that this person may know of, among those that were asked about; null if they were not counted
 * @param groups of the same ones; empty if none were asked for
 */
public record Overview(ProgressPage page, @Nullable Totals totals, List<Group> groups) {
    public Overview {
        groups = List.copyOf(groups);
    }

    /** Whether to count is left to whoever answers, or asked for, with or without groups. */
    public record Wish(boolean totals, @Nullable Grouping by) {
        /** Totals where they cost next to nothing. */
        public static final Wish CHEAP = new Wish(false, null);

        /** Whether all that may be asked about is to be counted. */
        boolean all() {
            return totals || by != null;
        }
    }
}
