package dev.cairn.mentoring.checkin.macro;

import java.util.List;

/**
 * What the last check-ins held.
 *
 * @param rows the latest first; none where they held nothing
 * @param note of what the last three held nothing; empty if there is nothing to say
 */
public record BalanceView(List<BalanceRowView> rows, String note) {
    public boolean hasRows() {
        return !rows.isEmpty();
    }

    public boolean hasNote() {
        return !note.isEmpty();
    }
}
