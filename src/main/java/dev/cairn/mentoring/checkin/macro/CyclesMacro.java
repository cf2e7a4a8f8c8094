package dev.cairn.mentoring.checkin.macro;

import com.atlassian.confluence.macro.Macro;
import dev.cairn.mentoring.mentorship.SeenSpaceCycles;
import dev.cairn.mentoring.mentorship.SpaceCyclesService;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.macro.BlockMacro;
import dev.cairn.mentoring.shared.macro.Component;
import dev.cairn.mentoring.shared.macro.MacroParameters;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Map;
import java.util.Optional;

/** The cycles of a space and their next days in a page; its administrators keep them there. */
public final class CyclesMacro extends BlockMacro implements Macro {
    private static final String BEHAVIOUR = "cycles";
    private static final Component CYCLES =
            new Component("ui/checkin/cycles.html.vm", "ui/checkin/cycles-paper.html.vm");
    private static final String FORMS = "ui/checkin/cycles-forms.html.vm";

    private final CheckInScene scene;
    private final SpaceCyclesService cycles;
    private final MacroScreen screen;

    public CyclesMacro(CheckInScene scene, SpaceCyclesService cycles, MacroScreen screen) {
        super(BEHAVIOUR, scene::rendering, screen);
        this.scene = scene;
        this.cycles = cycles;
        this.screen = screen;
    }

    @Override
    protected String draw(Map<String, String> parameters, Rendering rendering, Words words) {
        CyclesComposer composer = new CyclesComposer(scene.today(words), words, rendering.hasControls());
        String id = rendering.nextId(BEHAVIOUR);
        CyclesView view = new MacroParameters(parameters)
                .text("space")
                .or(() -> Optional.ofNullable(rendering.spaceKey()))
                .flatMap(space -> seen(space, rendering))
                .map(seen -> composer.compose(id, seen))
                .orElseGet(() -> composer.nowhere(id));
        String html = screen.paint(CYCLES, BEHAVIOUR, view, rendering, words);
        return view.mayEdit() && rendering.isFirst("cycles-forms")
                ? html + screen.draw(FORMS, view, words) + screen.commonForms(rendering, words)
                : html;
    }

    /** Empty for a space that is not there and for one that this person may not view: the same for both. */
    private Optional<SeenSpaceCycles> seen(String space, Rendering rendering) {
        try {
            return Optional.of(cycles.of(space, rendering.viewer()));
        } catch (NotFound hidden) {
            return Optional.empty();
        }
    }
}
