package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.AudienceView;
import java.util.List;

/**
 * A milestone, as a stone of its goal or as a row of a table.
 *
 * @param look the stone's class
 * @param lozenge the state's class
 * @param overdue "true" or "false", for narrowing the table
 * @param when its day in words, or that it was dropped
 * @param day the same; empty if it was dropped
 * @param evidence how much backs it, or that nothing does yet though it is reached; empty if there is nothing to say
 * @param moved how often its day was moved, and why last; empty if never
 * @param reason why it was dropped, or that the rest is not for this person; empty if neither
 * @param goal the title of its goal; empty if this person may not know of that
 * @param mentorship who with whom
 */
public record MilestoneView(
        String id,
        String revision,
        String state,
        String stateWord,
        String look,
        String lozenge,
        String overdue,
        String title,
        String when,
        String day,
        String evidence,
        String moved,
        List<String> moves,
        String reason,
        String owners,
        String goal,
        String mentorship,
        String mentorshipId,
        String mentorKey,
        String menteeKey,
        List<FieldView> facts,
        List<FieldView> gaps,
        AudienceView audience,
        List<ActionView> actions) {

    public boolean hasEvidence() {
        return !evidence.isEmpty();
    }

    public boolean hasMoved() {
        return !moved.isEmpty();
    }

    public boolean hasReason() {
        return !reason.isEmpty();
    }

    public boolean hasGaps() {
        return !gaps.isEmpty();
    }
}
