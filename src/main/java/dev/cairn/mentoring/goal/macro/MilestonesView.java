package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.shared.macro.ChoiceView;
import java.util.List;

/**
 * Milestones as a table.
 *
 * @param whose the two names, or the space
 * @param ofSpace whether each row says whose it is
 * @param chips what a script narrows the rows to
 * @param nothing said where no milestones are
 * @param note how many are left out; empty if none are
 */
public record MilestonesView(
        String id,
        String whose,
        boolean ofSpace,
        List<ChoiceView> chips,
        List<MilestoneView> rows,
        String nothing,
        String note) {

    public boolean hasChips() {
        return !chips.isEmpty();
    }

    /** Readers are not told the owners. */
    public boolean hasOwners() {
        return rows.stream().anyMatch(row -> !row.owners().isEmpty());
    }

    /** Whether any row has something to press. */
    public boolean hasActions() {
        return rows.stream()
                .anyMatch(row ->
                        !row.actions().isEmpty() || !row.audience().actions().isEmpty());
    }

    public boolean hasRows() {
        return !rows.isEmpty();
    }

    public boolean hasNote() {
        return !note.isEmpty();
    }
}
