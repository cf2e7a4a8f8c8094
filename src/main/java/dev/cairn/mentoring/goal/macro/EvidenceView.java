package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.shared.macro.ChoiceView;
import java.util.List;

/**
 * Evidence as a table.
 *
 * @param whose the two names
 * @param claims how many claims are backed; empty for readers, and where nothing is claimed
 * @param chips what a script narrows the rows to
 * @param nothing said where no evidence is
 * @param note how many are left out; empty if none are
 */
public record EvidenceView(
        String id,
        String mentorshipId,
        String mentorKey,
        String menteeKey,
        String whose,
        String claims,
        List<ChoiceView> chips,
        List<EvidenceRowView> rows,
        String nothing,
        String note) {

    public boolean hasClaims() {
        return !claims.isEmpty();
    }

    public boolean hasChips() {
        return !chips.isEmpty();
    }

    public boolean hasRows() {
        return !rows.isEmpty();
    }

    /** Readers are not told who recorded it, and when. */
    public boolean hasRecorded() {
        return rows.stream().anyMatch(row -> !row.recorded().isEmpty());
    }

    /** Whether any row has something to press. */
    public boolean hasActions() {
        return rows.stream()
                .map(EvidenceRowView::item)
                .anyMatch(row ->
                        !row.actions().isEmpty() || !row.audience().actions().isEmpty());
    }

    public boolean hasNote() {
        return !note.isEmpty();
    }
}
