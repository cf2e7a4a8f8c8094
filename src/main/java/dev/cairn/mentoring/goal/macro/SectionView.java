package dev.cairn.mentoring.goal.macro;

import java.util.List;

/**
 * What hangs on a goal, of one kind.
 *
 * @param kind as the interface calls it
 * @param note on what is not shown, or is to be said of all of it; empty if nothing
 */
public record SectionView(String kind, String title, List<ItemView> items, String note) {

    public boolean hasItems() {
        return !items.isEmpty();
    }

    public boolean hasNote() {
        return !note.isEmpty();
    }
}
