package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.AudienceView;
import java.util.List;

/**
 * A goal, as one row of the plan that unfolds.
 *
 * @param sub kind, competency and milestones in one line
 * @param headingLevel of its title, one below that of what it is part of
 * @param progress in per cent, as text
 * @param percent the same for a bar, 0 to 100
 * @param counting whether it takes part in progress at all
 * @param when its day in words; empty if it has none
 * @param reason why it was dropped, or that the rest is not for this person; empty if neither
 * @param parentLine the goal that it is a part of; empty at the top
 * @param marks effort and impact in one line; empty if neither was said, or where they stand among the fields
 * @param sections what else hangs on it, kind by kind
 * @param evidenced how many of its claims are backed; empty if it claims nothing
 * @param putIn what was put into it; empty if nothing was to be held against what came of it
 * @param needs what it lacks to be agreed, in words; empty if nothing
 * @param parent whether sub-goals follow
 * @param ends one entry for each list of sub-goals that ends after it
 */
public record GoalView(
        String id,
        String revision,
        String state,
        String stateWord,
        String look,
        String title,
        String sub,
        int headingLevel,
        String progress,
        int percent,
        boolean counting,
        String when,
        String reason,
        String parentLine,
        List<FieldView> facts,
        List<FieldView> gaps,
        String marks,
        SmartView smart,
        List<MilestoneView> milestones,
        List<SectionView> sections,
        String evidenced,
        String putIn,
        String cameOfIt,
        AudienceView audience,
        String needs,
        List<ActionView> actions,
        List<ActionView> moves,
        boolean parent,
        List<String> ends) {

    /** Of what hangs on it. */
    public int itemLevel() {
        return headingLevel + 1;
    }

    public boolean begun() {
        return percent > 0;
    }

    public boolean unfinished() {
        return percent < 100;
    }

    public boolean hasWhen() {
        return !when.isEmpty();
    }

    public boolean hasReason() {
        return !reason.isEmpty();
    }

    public boolean hasEvidenced() {
        return !evidenced.isEmpty();
    }

    public boolean hasMarks() {
        return !marks.isEmpty();
    }

    public boolean hasEffort() {
        return !putIn.isEmpty();
    }

    public boolean hasNeeds() {
        return !needs.isEmpty();
    }

    public boolean hasParent() {
        return !parentLine.isEmpty();
    }

    public boolean hasFacts() {
        return !facts.isEmpty();
    }

    public boolean hasGaps() {
        return !gaps.isEmpty();
    }

    public boolean hasMilestones() {
        return !milestones.isEmpty();
    }
}
