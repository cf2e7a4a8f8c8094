package dev.cairn.mentoring.goal.macro;

import com.atlassian.confluence.macro.Macro;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Map;
import java.util.Optional;

/** All evidence of a mentorship as a table in a page. */
public final class EvidenceMacro extends PlanMacro implements Macro {
    private static final String BEHAVIOUR = "evidence";

    public EvidenceMacro(PlanScene scene, PlanPainter painter, MacroScreen screen) {
        super(BEHAVIOUR, scene, painter, screen);
    }

    @Override
    protected String draw(Map<String, String> parameters, Rendering rendering, Words words) {
        EvidenceParameters wanted = EvidenceParameters.from(parameters);
        Optional<SeenPlan> found = scene().plan(wanted.place(), rendering);
        return orEmpty(found, BEHAVIOUR, wanted.place(), rendering, words, plan -> {
            EvidenceView view = new EvidenceComposer(plan, scene().onlooker(plan, rendering, words), wanted)
                    .compose(rendering.nextId(BEHAVIOUR));
            return painter().paint(PlanPainter.EVIDENCE, BEHAVIOUR, view, view.hasActions(), rendering, words);
        });
    }
}
