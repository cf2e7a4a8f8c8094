package dev.cairn.mentoring.goal;

import java.time.LocalDate;
import java.util.List;

/**
 * What a mentee takes to a review or a career talk (R72): exactly what they picked, as it stands on that day, and nothing that they did not.
 *
 * @param goals each with those picked milestones and evidence that are its own
 * @param milestones those whose goals were not picked
 * @param evidence likewise
 */
public record ReviewPack(
        LocalDate on, List<Part> goals, List<SeenMilestone> milestones, List<PlanItem<Evidence>> evidence) {
    /** One goal, and what of it was picked. */
    public record Part(SeenGoal goal, List<SeenMilestone> milestones, List<PlanItem<Evidence>> evidence) {}
}
