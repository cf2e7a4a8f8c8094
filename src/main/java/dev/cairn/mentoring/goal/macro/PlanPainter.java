package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.Aim;
import dev.cairn.mentoring.goal.GoalKind;
import dev.cairn.mentoring.goal.Horizon;
import dev.cairn.mentoring.shared.macro.MacroOutput;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Draws a view by the template for its output, and once per page the forms that its scripts open. */
@Named
public class PlanPainter {
    private static final String FOLDER = "ui/goal/";

    private final MacroScreen screen;

    @Inject
    public PlanPainter(MacroScreen screen) {
        this.screen = screen;
    }

    /** @param component names the template, and the web resource that it needs on a screen */
    String paint(String component, Object view, Rendering rendering, Words words) {
        if (rendering.output() == MacroOutput.PAPER) {
            return screen.draw(FOLDER + component + "-paper.html.vm", view, words);
        }
        screen.require(component);
        String html = screen.draw(FOLDER + component + ".html.vm", view, words);
        return rendering.hasControls() && rendering.isFirst("forms") ? html + forms(words) : html;
    }

    String paintEmpty(EmptyView view, Rendering rendering, Words words) {
        if (rendering.output() == MacroOutput.PAPER) {
            return screen.draw(FOLDER + "empty-paper.html.vm", view, words);
        }
        screen.require(view.behaviour());
        String html = screen.draw(FOLDER + "empty.html.vm", view, words);
        return view.mayStart() && rendering.isFirst("forms") ? html + forms(words) : html;
    }

    private String forms(Words words) {
        FormsView view = new FormsView(
                choices("kind", GoalKind.values(), words),
                choices("horizon", Horizon.values(), words),
                choices("aim", Aim.Kind.values(), words),
                new CadenceWords(words).choices(),
                Stream.of("mentee", "mentor", "both")
                        .map(owner -> new ChoiceView(owner, words.text("owners." + owner)))
                        .toList());
        return screen.draw(FOLDER + "forms.html.vm", view, words);
    }

    private static List<ChoiceView> choices(String key, Enum<?>[] constants, Words words) {
        return Arrays.stream(constants)
                .map(constant -> new ChoiceView(Words.code(constant), words.text(key, constant)))
                .toList();
    }
}
