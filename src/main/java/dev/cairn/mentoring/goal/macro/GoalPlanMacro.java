package dev.cairn.mentoring.goal.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.goal.macro.PlanPainter.Component;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Map;
import java.util.Optional;

/** A mentorship's growth plan in a page. */
public final class GoalPlanMacro implements Macro {
    private static final String BEHAVIOUR = "goal-plan";

    private final PlanScene scene;
    private final PlanPainter painter;
    private final MacroScreen screen;

    public GoalPlanMacro(PlanScene scene, PlanPainter painter, MacroScreen screen) {
        this.scene = scene;
        this.painter = painter;
        this.screen = screen;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return screen.orPoliteBox(BEHAVIOUR, () -> {
            Rendering rendering = scene.rendering(context);
            GoalPlanParameters wanted = GoalPlanParameters.from(parameters);
            Optional<SeenPlan> plan = scene.plan(wanted, rendering);
            Words words = screen.words();
            if (plan.isEmpty()) {
                EmptyView empty = scene.empty(BEHAVIOUR, wanted.place(), rendering, words);
                return painter.paint(Component.EMPTY, BEHAVIOUR, empty, empty.mayStart(), rendering, words);
            }
            GoalPlanView view = view(plan.get(), wanted, rendering, words);
            return painter.paint(
                    Component.GOAL_PLAN, BEHAVIOUR, view, view.ofPair() && !view.isPast(), rendering, words);
        });
    }

    private GoalPlanView view(SeenPlan plan, GoalPlanParameters wanted, Rendering rendering, Words words) {
        Onlooker onlooker = scene.onlooker(plan, rendering, words);
        Onlooker then = wanted.asOf() == null ? onlooker : onlooker.on(wanted.asOf());
        return new GoalPlanComposer(plan, then).compose(rendering.nextId(BEHAVIOUR), wanted);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
