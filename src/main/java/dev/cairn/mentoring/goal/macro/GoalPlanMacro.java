package dev.cairn.mentoring.goal.macro;

import com.atlassian.confluence.macro.Macro;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Map;

/** A mentorship's growth plan in a page. */
public final class GoalPlanMacro extends PlanMacro implements Macro {
    private static final String BEHAVIOUR = "goal-plan";

    public GoalPlanMacro(PlanScene scene, PlanPainter painter, MacroScreen screen) {
        super(BEHAVIOUR, scene, painter, screen);
    }

    @Override
    protected String draw(Map<String, String> parameters, Rendering rendering, Words words) {
        GoalPlanParameters wanted = GoalPlanParameters.from(parameters);
        return orEmpty(scene().plan(wanted, rendering), BEHAVIOUR, wanted.place(), rendering, words, plan -> {
            GoalPlanView view = view(plan, wanted, rendering, words);
            return painter()
                    .paint(PlanPainter.GOAL_PLAN, BEHAVIOUR, view, view.ofPair() && !view.isPast(), rendering, words);
        });
    }

    private GoalPlanView view(SeenPlan plan, GoalPlanParameters wanted, Rendering rendering, Words words) {
        Onlooker onlooker = scene().onlooker(plan, rendering, words);
        Onlooker then = wanted.asOf() == null ? onlooker : onlooker.on(wanted.asOf());
        return new GoalPlanComposer(plan, then).compose(rendering.nextId(BEHAVIOUR), wanted);
    }
}
