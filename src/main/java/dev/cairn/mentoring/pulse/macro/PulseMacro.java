package dev.cairn.mentoring.pulse.macro;

import com.atlassian.confluence.macro.Macro;
import dev.cairn.mentoring.shared.macro.BlockMacro;
import dev.cairn.mentoring.shared.macro.Component;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Map;

/** What the mentees of a space say of their check-ins, in a page. */
public final class PulseMacro extends BlockMacro implements Macro {
    private static final String KIND = "space-pulse";
    private static final Component TABLE =
            new Component("ui/pulse/space-pulse.html.vm", "ui/pulse/space-pulse-paper.html.vm");

    private final SpacePulseScene scene;
    private final MacroScreen screen;

    public PulseMacro(SpacePulseScene scene, MacroScreen screen) {
        super(KIND, scene::rendering, screen);
        this.scene = scene;
        this.screen = screen;
    }

    @Override
    protected String draw(Map<String, String> parameters, Rendering rendering, Words words) {
        SpacePulseView view = scene.view(parameters, rendering.nextId(KIND), rendering, words);
        return screen.paint(TABLE, KIND, view, rendering, words);
    }
}
