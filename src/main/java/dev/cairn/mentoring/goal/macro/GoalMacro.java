package dev.cairn.mentoring.goal.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.goal.macro.PlanPainter.Component;
import dev.cairn.mentoring.shared.macro.MacroParameters;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Map;
import java.util.Optional;

/** One goal in full in a page: drawn as the plan draws it, unfolded. */
public final class GoalMacro implements Macro {
    private static final String KIND = "goal";
    private static final String BEHAVIOUR = "goal-plan";

    private final PlanScene scene;
    private final PlanPainter painter;
    private final MacroScreen screen;

    public GoalMacro(PlanScene scene, PlanPainter painter, MacroScreen screen) {
        this.scene = scene;
        this.painter = painter;
        this.screen = screen;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return screen.orPoliteBox(KIND, () -> {
            Rendering rendering = scene.rendering(context);
            MacroParameters given = new MacroParameters(parameters);
            NamedPlace place = NamedPlace.from(given);
            NamedGoal wanted = NamedGoal.from(given);
            Words words = screen.words();
            Optional<SeenPlan> plan = scene.plan(place, rendering);
            if (plan.isEmpty()) {
                EmptyView empty = scene.empty(BEHAVIOUR, place, rendering, words);
                return painter.paint(Component.EMPTY, BEHAVIOUR, empty, empty.mayStart(), rendering, words);
            }
            Optional<SeenGoal> goal = wanted.in(plan.get());
            if (goal.isEmpty()) {
                return painter.paint(
                        Component.EMPTY, BEHAVIOUR, none(wanted, rendering, words), false, rendering, words);
            }
            GoalPlanView view = new GoalPlanComposer(plan.get(), scene.onlooker(plan.get(), rendering, words))
                    .composeOne(rendering.nextId(KIND), goal.get());
            return painter.paint(Component.GOAL_PLAN, BEHAVIOUR, view, view.ofPair(), rendering, words);
        });
    }

    private static EmptyView none(NamedGoal wanted, Rendering rendering, Words words) {
        String key = wanted.namesNothing() ? "empty.goal.which" : "empty.goal";
        return new EmptyView(rendering.nextId(KIND), BEHAVIOUR, "", words.text(key), words.text(key + ".text"));
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
