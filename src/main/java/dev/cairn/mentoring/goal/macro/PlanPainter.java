package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.Aim;
import dev.cairn.mentoring.goal.Assessment;
import dev.cairn.mentoring.goal.AutonomyRating;
import dev.cairn.mentoring.goal.Degree;
import dev.cairn.mentoring.goal.EvidenceType;
import dev.cairn.mentoring.goal.GoalKind;
import dev.cairn.mentoring.goal.Horizon;
import dev.cairn.mentoring.goal.LearningFraming;
import dev.cairn.mentoring.goal.Measure;
import dev.cairn.mentoring.goal.ProposalType;
import dev.cairn.mentoring.goal.SupportState;
import dev.cairn.mentoring.goal.SupportType;
import dev.cairn.mentoring.mentorship.Commitment;
import dev.cairn.mentoring.shared.macro.ChoiceView;
import dev.cairn.mentoring.shared.macro.Component;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws a view by the template for its output, and once per page the forms that its scripts open. */
@Named
public class PlanPainter {
    private static final String FORMS = "ui/goal/forms.html.vm";

    static final Component GOAL_PLAN = new Component("ui/goal/goal-plan.html.vm", "ui/goal/goal-plan-paper.html.vm");
    static final Component MILESTONES = new Component("ui/goal/milestones.html.vm", "ui/goal/milestones-paper.html.vm");
    static final Component EVIDENCE = new Component("ui/goal/evidence.html.vm", "ui/goal/evidence-paper.html.vm");
    static final Component SHARED_WORDS =
            new Component("ui/goal/shared-words.html.vm", "ui/goal/shared-words-paper.html.vm");
    /** A page in a browser and nothing else. */
    static final Component MY_MENTORING = new Component("ui/goal/my-mentoring.html.vm", "ui/goal/my-mentoring.html.vm");

    private final MacroScreen screen;

    @Inject
    public PlanPainter(MacroScreen screen) {
        this.screen = screen;
    }

    /**
     * @param webResource what the piece needs in a browser
     * @param acts whether there is anything to do that opens a form
     */
    String paint(Component component, String webResource, Object view, boolean acts, Rendering rendering, Words words) {
        String html = screen.paint(component, webResource, view, rendering, words);
        return acts && rendering.hasControls() && rendering.isFirst("forms")
                ? html + forms(words) + screen.commonForms(rendering, words)
                : html;
    }

    private String forms(Words words) {
        FormsView view = new FormsView(
                choices("kind", GoalKind.values(), words),
                choices("horizon", Horizon.values(), words),
                choices("learningFraming", LearningFraming.values(), words),
                choices("degree", Degree.values(), words),
                choices("aim", Aim.Kind.values(), words),
                new CadenceWords(words, false).choices(),
                Stream.of("mentee", "mentor", "both")
                        .map(owner -> new ChoiceView(owner, words.text("owners." + owner)))
                        .toList(),
                choices("measure", Measure.values(), words),
                choices("evidence", EvidenceType.values(), words),
                choices("support", SupportType.values(), words),
                choices("support.state", SupportState.values(), words),
                steps("level", Assessment.LOWEST, Assessment.HIGHEST, words),
                steps("autonomy.level", AutonomyRating.LOWEST, AutonomyRating.HIGHEST, words),
                choices("proposal", ProposalType.values(), words),
                choices("side", Commitment.Side.values(), words));
        return screen.draw(FORMS, view, words);
    }

    private static List<ChoiceView> steps(String key, int lowest, int highest, Words words) {
        return IntStream.rangeClosed(lowest, highest)
                .mapToObj(step -> new ChoiceView(String.valueOf(step), words.text(key + "." + step)))
                .toList();
    }

    private static List<ChoiceView> choices(String key, Enum<?>[] constants, Words words) {
        return Arrays.stream(constants)
                .map(constant -> new ChoiceView(Words.code(constant), words.text(key, constant)))
                .toList();
    }
}
