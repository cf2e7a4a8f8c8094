package dev.cairn.mentoring.goal.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.goal.Goals;
import dev.cairn.mentoring.goal.Milestones;
import dev.cairn.mentoring.shared.Texts;

/** Hands the stored goals and milestones to tests of other packages. */
public record PlanOn(Goals goals, Milestones milestones) {
    public static PlanOn tables(ActiveObjects ao, Texts texts) {
        return new PlanOn(new ActiveObjectsGoals(ao, texts), new ActiveObjectsMilestones(ao, texts));
    }
}
