package dev.cairn.mentoring.goal.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import java.util.Map;

/** A mentorship's growth plan in a page. */
public final class GoalPlanMacro implements Macro {
    private static final String NAME = "mentoring-goal-plan";

    private final MacroScreen screen;

    public GoalPlanMacro(MacroScreen screen) {
        this.screen = screen;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return screen.orPoliteBox(NAME, () -> screen.draw("ui/goal/goal-plan.html.vm", ""));
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
