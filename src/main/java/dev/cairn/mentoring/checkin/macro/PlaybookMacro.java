package dev.cairn.mentoring.checkin.macro;

import com.atlassian.confluence.macro.Macro;
import dev.cairn.mentoring.shared.macro.BlockMacro;
import dev.cairn.mentoring.shared.macro.Component;
import dev.cairn.mentoring.shared.macro.MacroParameters;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Map;
import java.util.Optional;

/** The playbook of a space in a page, for everybody who may view the space; its administrators make the next version there. */
public final class PlaybookMacro extends BlockMacro implements Macro {
    private static final String BEHAVIOUR = "playbook";
    private static final Component PLAYBOOK =
            new Component("ui/checkin/playbook.html.vm", "ui/checkin/playbook-paper.html.vm");
    private static final String FORMS = "ui/checkin/playbook-forms.html.vm";

    private final PlaybookScene scene;
    private final MacroScreen screen;

    public PlaybookMacro(PlaybookScene scene, MacroScreen screen) {
        super(BEHAVIOUR, scene::rendering, screen);
        this.scene = scene;
        this.screen = screen;
    }

    @Override
    protected String draw(Map<String, String> parameters, Rendering rendering, Words words) {
        String id = rendering.nextId(BEHAVIOUR);
        PlaybookView view = new MacroParameters(parameters)
                .text("space")
                .or(() -> Optional.ofNullable(rendering.spaceKey()))
                .flatMap(space -> scene.composer(space, rendering, words))
                .map(composer -> composer.compose(id))
                .orElseGet(() -> PlaybookComposer.nowhere(id, words));
        String html = screen.paint(PLAYBOOK, BEHAVIOUR, view, rendering, words);
        return view.actions().isEmpty() || !rendering.isFirst("playbook-forms")
                ? html
                : html + screen.draw(FORMS, view, words);
    }
}
