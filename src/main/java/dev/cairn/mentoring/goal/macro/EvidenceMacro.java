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

/** All evidence of a mentorship as a table in a page. */
public final class EvidenceMacro implements Macro {
    private static final String BEHAVIOUR = "evidence";

    private final PlanScene scene;
    private final PlanPainter painter;
    private final MacroScreen screen;

    public EvidenceMacro(PlanScene scene, PlanPainter painter, MacroScreen screen) {
        this.scene = scene;
        this.painter = painter;
        this.screen = screen;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return screen.orPoliteBox(BEHAVIOUR, () -> {
            Rendering rendering = scene.rendering(context);
            EvidenceParameters wanted = EvidenceParameters.from(parameters);
            Words words = screen.words();
            Optional<SeenPlan> plan = scene.plan(wanted.place(), rendering);
            if (plan.isEmpty()) {
                EmptyView empty = scene.empty(BEHAVIOUR, wanted.place(), rendering, words);
                return painter.paint(Component.EMPTY, BEHAVIOUR, empty, empty.mayStart(), rendering, words);
            }
            EvidenceView view = new EvidenceComposer(plan.get(), scene.onlooker(plan.get(), rendering, words), wanted)
                    .compose(rendering.nextId(BEHAVIOUR));
            return painter.paint(Component.EVIDENCE, BEHAVIOUR, view, view.hasActions(), rendering, words);
        });
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
