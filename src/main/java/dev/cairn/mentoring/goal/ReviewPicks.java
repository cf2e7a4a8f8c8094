package dev.cairn.mentoring.goal;

import java.util.List;

/** What a mentee picks for a review, item by item. */
public record ReviewPicks(List<GoalId> goals, List<MilestoneId> milestones, List<PlanItemId> evidence) {
    /** How many may be picked together. */
    public static final int MOST = 200;

    public ReviewPicks {
        goals = List.copyOf(goals);
        milestones = List.copyOf(milestones);
        evidence = List.copyOf(evidence);
    }

    int size() {
        return goals.size() + milestones.size() + evidence.size();
    }
}
