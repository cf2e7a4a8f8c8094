package dev.cairn.mentoring.progress.macro;

import java.util.List;

/**
 * The mentorships of a space.
 *
 * @param titled whether it says what it is; a page of its own does already
 * @param whose which space; empty where there is none to show
 * @param figures what all of them come to; none where they were not counted
 * @param bound said where not all were counted; empty if all were
 * @param count where they are counted; empty where they are, or where there is nothing to count
 * @param nothing said where there are no rows; empty if there are some
 * @param shown how many are shown, in words
 * @param next of the next part; empty if this is the last one
 * @param columns what the reader may choose for themselves, on a page of its own
 * @param csv where all rows are read as a file for spreadsheets; empty for readers who are not logged in
 */
public record ProgressView(
        String id,
        boolean titled,
        String whose,
        List<FigureView> figures,
        String bound,
        String count,
        String nothing,
        String shown,
        List<ProgressHeadView> heads,
        List<ProgressRowView> rows,
        String next,
        ProgressFormView form,
        ProgressColumnsView columns,
        String csv) {
    public boolean hasRows() {
        return !rows.isEmpty();
    }

    public boolean hasNothing() {
        return !nothing.isEmpty();
    }

    public boolean hasFigures() {
        return !figures.isEmpty();
    }

    public boolean hasBound() {
        return !bound.isEmpty();
    }

    public boolean hasCount() {
        return !count.isEmpty();
    }

    public boolean hasCsv() {
        return !csv.isEmpty();
    }

    public boolean hasColumns() {
        return !columns.choices().isEmpty();
    }

    public boolean hasNext() {
        return !next.isEmpty();
    }

    /** Whether this person may look at such a list at all. */
    public boolean isOpen() {
        return !whose.isEmpty();
    }
}
