package dev.cairn.mentoring.checkin.macro;

import com.atlassian.confluence.macro.Macro;
import dev.cairn.mentoring.checkin.SeenCheckIns;
import dev.cairn.mentoring.shared.macro.BlockMacro;
import dev.cairn.mentoring.shared.macro.Component;
import dev.cairn.mentoring.shared.macro.EmptyView;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Map;

/** All check-ins of a mentorship as a table in a page, for its pair. To everybody else it is as where there is none. */
public final class CheckInsMacro extends BlockMacro implements Macro {
    private static final String BEHAVIOUR = "check-ins";
    private static final Component LOG =
            new Component("ui/checkin/check-ins.html.vm", "ui/checkin/check-ins-paper.html.vm");
    private static final String SETBACK = "ui/checkin/setback.html.vm";
    private static final String CHOICE = "ui/checkin/playbook-choice.html.vm";
    private static final String FORMS = "ui/checkin/forms.html.vm";

    private final CheckInLogScene scene;
    private final MacroScreen screen;

    public CheckInsMacro(CheckInLogScene scene, MacroScreen screen) {
        super(BEHAVIOUR, scene::rendering, screen);
        this.scene = scene;
        this.screen = screen;
    }

    @Override
    protected String draw(Map<String, String> parameters, Rendering rendering, Words words) {
        CheckInsParameters wanted = CheckInsParameters.from(parameters);
        return scene.checkIns(wanted.place(), rendering)
                .map(all -> ofPair(all, wanted, rendering, words))
                .orElseGet(() -> nothing(rendering, words));
    }

    private String ofPair(SeenCheckIns all, CheckInsParameters wanted, Rendering rendering, Words words) {
        CheckInsView view = scene.composer(all, rendering, words).compose(rendering.nextId(BEHAVIOUR), wanted.limit());
        String html = screen.paint(LOG, BEHAVIOUR, view, rendering, words);
        String pages = scene.pages()
                .of(all, null, rendering, words)
                .map(attached -> PagesPainter.paint(attached, BEHAVIOUR, screen, rendering, words))
                .orElse("");
        String choice = scene.choice(all, rendering, words)
                .map(chosen -> screen.draw(CHOICE, chosen.compose(rendering.nextId("playbook-choice")), words))
                .orElse("");
        return html + pages + choice + (rendering.hasControls() ? forms(rendering, words) : "");
    }

    /** Those that stand nowhere else on the page yet: a check-in beside the log brings some of them. */
    private String forms(Rendering rendering, Words words) {
        return (rendering.isFirst("check-in-forms") ? screen.draw(FORMS, CheckInFormsView.in(words), words) : "")
                + (rendering.isFirst("setback-form") ? screen.draw(SETBACK, "", words) : "");
    }

    private String nothing(Rendering rendering, Words words) {
        EmptyView view = new EmptyView(
                rendering.nextId(BEHAVIOUR),
                BEHAVIOUR,
                "",
                "",
                words.text("empty.check-in"),
                words.text("empty.check-in.text"));
        return screen.paint(Component.EMPTY, BEHAVIOUR, view, rendering, words);
    }
}
