package dev.cairn.mentoring.progress.macro;

/**
 * The head of a column.
 *
 * @param name of what it is sorted by, by which it is found again; empty where it is not
 * @param url of the list sorted by it, the other way round if it is already; empty if it cannot be sorted so
 * @param sorted {@code ascending}, {@code descending} or {@code none}, as browsers call it
 */
public record ProgressHeadView(String label, String name, String url, String sorted) {
    public boolean hasUrl() {
        return !url.isEmpty();
    }
}
