package dev.cairn.mentoring.shared;

/** The number of a Confluence page or blog post; it survives moves and renames, but not copies and imports. */
public record PageId(long value) implements Comparable<PageId> {
    public PageId {
        if (value <= 0) {
            throw new IllegalArgumentException("a page that was saved has a positive id, not " + value);
        }
    }

    @Override
    public int compareTo(PageId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
