package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.mentorship.MentorshipId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mentee passes on to another mentor, goal by goal and milestone by milestone (R122).
 *
 * @param to their mentorship with that mentor; null if it was not said
 * @param milestones of the goals that are passed on
 */
public record Handover(@Nullable MentorshipId to, List<GoalId> goals, List<MilestoneId> milestones) {
    /** How many things may be passed on together. */
    public static final int MOST = 200;

    public Handover {
        goals = List.copyOf(goals);
        milestones = List.copyOf(milestones);
    }

    int size() {
        return goals.size() + milestones.size();
    }
}
