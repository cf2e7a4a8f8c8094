package dev.cairn.mentoring.goal.macro;

import com.atlassian.confluence.macro.Macro;
import dev.cairn.mentoring.goal.Hint;
import dev.cairn.mentoring.goal.Hints;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.List;
import java.util.Map;

/** A mentorship's growth plan in a page. */
public final class GoalPlanMacro extends PlanMacro implements Macro {
    private static final String BEHAVIOUR = "goal-plan";

    private final Hints hints;

    public GoalPlanMacro(PlanScene scene, Hints hints, PlanPainter painter, MacroScreen screen) {
        super(BEHAVIOUR, scene, painter, screen);
        this.hints = hints;
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
        return new GoalPlanComposer(plan, then)
                .compose(rendering.nextId(BEHAVIOUR), wanted, hints(plan, wanted, then, rendering));
    }

    /** Of today alone, and read once per drawing of a page. */
    private List<Hint> hints(SeenPlan plan, GoalPlanParameters wanted, Onlooker onlooker, Rendering rendering) {
        return wanted.asOf() != null
                ? List.of()
                : rendering.shared("hints." + onlooker.mentorship().id(), () -> hints.on(plan, onlooker.today()));
    }
}
