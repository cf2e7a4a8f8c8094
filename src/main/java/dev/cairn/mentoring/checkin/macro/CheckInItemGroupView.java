package dev.cairn.mentoring.checkin.macro;

import java.util.List;

/**
 * Things that belong together.
 *
 * @param title empty if they need none
 * @param beside whether they stand side by side, as readings of the same do
 * @param rows the same in rows of two, for paper
 */
public record CheckInItemGroupView(
        String title, boolean beside, List<CheckInItemView> items, List<CheckInItemRowView> rows) {
    public boolean hasTitle() {
        return !title.isEmpty();
    }
}
