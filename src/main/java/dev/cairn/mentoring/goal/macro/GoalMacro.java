package dev.cairn.mentoring.goal.macro;

import com.atlassian.confluence.macro.Macro;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.shared.macro.Component;
import dev.cairn.mentoring.shared.macro.EmptyView;
import dev.cairn.mentoring.shared.macro.MacroParameters;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.NamedPlace;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Map;
import java.util.Optional;

/** One goal in full in a page: drawn as the plan draws it, unfolded. */
public final class GoalMacro extends PlanMacro implements Macro {
    private static final String KIND = "goal";
    private static final String BEHAVIOUR = "goal-plan";

    public GoalMacro(PlanScene scene, PlanPainter painter, MacroScreen screen) {
        super(KIND, scene, painter, screen);
    }

    @Override
    protected String draw(Map<String, String> parameters, Rendering rendering, Words words) {
        MacroParameters given = new MacroParameters(parameters);
        NamedPlace place = NamedPlace.from(given);
        NamedGoal wanted = NamedGoal.from(given);
        Optional<SeenPlan> found = scene().plan(place, rendering);
        return orEmpty(
                found,
                BEHAVIOUR,
                place,
                rendering,
                words,
                plan -> wanted.in(plan)
                        .map(goal -> full(plan, goal, rendering, words))
                        .orElseGet(() -> painter()
                                .paint(
                                        Component.EMPTY,
                                        BEHAVIOUR,
                                        none(wanted, rendering, words),
                                        false,
                                        rendering,
                                        words)));
    }

    private String full(SeenPlan plan, SeenGoal goal, Rendering rendering, Words words) {
        GoalPlanView view = new GoalPlanComposer(plan, scene().onlooker(plan, rendering, words))
                .composeOne(rendering.nextId(KIND), goal);
        return painter().paint(PlanPainter.GOAL_PLAN, BEHAVIOUR, view, view.ofPair(), rendering, words);
    }

    private static EmptyView none(NamedGoal wanted, Rendering rendering, Words words) {
        String key = wanted.namesNothing() ? "empty.goal.which" : "empty.goal";
        return new EmptyView(rendering.nextId(KIND), BEHAVIOUR, "", "", words.text(key), words.text(key + ".text"));
    }
}
