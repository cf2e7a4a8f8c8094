package dev.cairn.mentoring.goal.macro;

import java.util.List;

/**
 * What hangs on a goal, of one kind.
 *
 * @param note on what is not shown; empty if all is
 */
public record SectionView(String title, List<ItemView> items, String note) {

    public boolean hasNote() {
        return !note.isEmpty();
    }
}
