package dev.cairn.mentoring.goal.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.goal.PlanRows;
import dev.cairn.mentoring.shared.Texts;

/** Hands the stored rows of plans to tests of other packages. */
public final class PlanOn {
    private PlanOn() {}

    public static PlanRows tables(ActiveObjects ao, Texts texts) {
        return new PlanRows(
                new ActiveObjectsGoals(ao, texts),
                new ActiveObjectsMilestones(ao, texts),
                new ActiveObjectsPlanItems(ao, texts));
    }
}
