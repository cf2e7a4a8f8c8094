package dev.cairn.mentoring.goal;

/** Everything of which plans are put together, wherever it is kept. */
public record PlanRows(Goals goals, Milestones milestones, PlanItems items) {
    public static PlanRows inMemory() {
        return new PlanRows(new InMemoryGoals(), new InMemoryMilestones(), new InMemoryPlanItems());
    }
}
