package dev.cairn.mentoring.progress.macro;

import com.atlassian.confluence.macro.Macro;
import dev.cairn.mentoring.shared.macro.BlockMacro;
import dev.cairn.mentoring.shared.macro.Component;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Map;

/** The mentorships of a space in one table, in a page. */
public final class ProgressMacro extends BlockMacro implements Macro {
    static final String KIND = "progress";
    static final Component TABLE = new Component("ui/progress/progress.html.vm", "ui/progress/progress-paper.html.vm");

    private final ProgressScene scene;
    private final MacroScreen screen;

    public ProgressMacro(ProgressScene scene, MacroScreen screen) {
        super(KIND, scene::rendering, screen);
        this.scene = scene;
        this.screen = screen;
    }

    @Override
    protected String draw(Map<String, String> parameters, Rendering rendering, Words words) {
        return screen.paint(TABLE, KIND, scene.view(parameters, rendering, words), rendering, words);
    }
}
