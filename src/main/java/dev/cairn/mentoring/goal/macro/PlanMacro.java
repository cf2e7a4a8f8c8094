package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.shared.macro.BlockMacro;
import dev.cairn.mentoring.shared.macro.Component;
import dev.cairn.mentoring.shared.macro.EmptyView;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.NamedPlace;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Optional;
import java.util.function.Function;

/** What the macros about plans share. */
abstract class PlanMacro extends BlockMacro {
    private final PlanScene scene;
    private final PlanPainter painter;

    /** @param kind what it is called in logs and ids */
    PlanMacro(String kind, PlanScene scene, PlanPainter painter, MacroScreen screen) {
        super(kind, scene::rendering, screen);
        this.scene = scene;
        this.painter = painter;
    }

    /**
     * What is drawn of a plan, or what stands in its place where there is none to see.
     *
     * @param behaviour of the script that goes on when a mentorship was started here
     */
    final String orEmpty(
            Optional<SeenPlan> plan,
            String behaviour,
            NamedPlace place,
            Rendering rendering,
            Words words,
            Function<SeenPlan, String> drawing) {
        return plan.map(drawing).orElseGet(() -> {
            EmptyView empty = scene.empty(behaviour, place, rendering, words);
            return painter.paint(Component.EMPTY, behaviour, empty, empty.mayStart(), rendering, words);
        });
    }

    final PlanScene scene() {
        return scene;
    }

    final PlanPainter painter() {
        return painter;
    }
}
