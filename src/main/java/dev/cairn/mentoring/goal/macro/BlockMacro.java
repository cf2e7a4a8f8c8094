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
import java.util.function.Function;

/** What our macros share: each is a block without a body, and a refusal or a fault becomes a polite box in its place. */
abstract class BlockMacro implements Macro {
    private final String kind;
    private final PlanScene scene;
    private final PlanPainter painter;
    private final MacroScreen screen;

    /** @param kind what it is called in logs and ids */
    BlockMacro(String kind, PlanScene scene, PlanPainter painter, MacroScreen screen) {
        this.kind = kind;
        this.scene = scene;
        this.painter = painter;
        this.screen = screen;
    }

    /** Draws it for one reader. */
    abstract String draw(Map<String, String> parameters, Rendering rendering, Words words);

    @Override
    public final String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return screen.orPoliteBox(kind, () -> draw(parameters, scene.rendering(context), screen.words()));
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

    @Override
    public final BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public final OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
