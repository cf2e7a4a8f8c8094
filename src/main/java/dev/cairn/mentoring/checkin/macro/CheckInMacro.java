package dev.cairn.mentoring.checkin.macro;

import com.atlassian.confluence.macro.Macro;
import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.SeenCheckIns;
import dev.cairn.mentoring.shared.macro.BlockMacro;
import dev.cairn.mentoring.shared.macro.Component;
import dev.cairn.mentoring.shared.macro.EmptyView;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Map;
import java.util.Optional;

/** A check-in in a page, for its pair. To everybody else it is as where there is none. */
public final class CheckInMacro extends BlockMacro implements Macro {
    private static final String BEHAVIOUR = "check-in";
    private static final Component CHECK_IN =
            new Component("ui/checkin/check-in.html.vm", "ui/checkin/check-in-paper.html.vm");
    private static final Component PLANNING =
            new Component("ui/checkin/planning.html.vm", "ui/shared/empty-paper.html.vm");
    private static final Component CLOSING =
            new Component("ui/checkin/closing.html.vm", "ui/checkin/closing-paper.html.vm");
    private static final String CLOSING_FORMS = "ui/checkin/closing-forms.html.vm";
    private static final String FORMS = "ui/checkin/forms.html.vm";
    private static final String PROMPT_FORMS = "ui/checkin/prompt-forms.html.vm";
    private static final String TRIED_FORMS = "ui/checkin/tried-forms.html.vm";
    private static final String ITEM_FORMS = "ui/checkin/item-forms.html.vm";

    private final CheckInScene scene;
    private final MacroScreen screen;

    public CheckInMacro(CheckInScene scene, MacroScreen screen) {
        super(BEHAVIOUR, scene::rendering, screen);
        this.scene = scene;
        this.screen = screen;
    }

    @Override
    protected String draw(Map<String, String> parameters, Rendering rendering, Words words) {
        CheckInParameters wanted = CheckInParameters.from(parameters);
        return scene.checkIns(wanted.place(), rendering)
                .map(all -> ofPair(all, wanted, rendering, words))
                .orElseGet(() -> nothing("empty.check-in", rendering, words));
    }

    private String ofPair(SeenCheckIns all, CheckInParameters wanted, Rendering rendering, Words words) {
        Optional<CheckIn> found = wanted.in(all, rendering.page(), scene.today(words));
        if (found.isPresent()) {
            CheckInView view =
                    scene.composer(all, found.get(), rendering, words).compose(rendering.nextId(BEHAVIOUR));
            String html = screen.paint(CHECK_IN, BEHAVIOUR, view, rendering, words)
                    + pages(all, found.get(), rendering, words)
                    + closing(all, found.get(), rendering, words)
                    + scene.below(found.get(), rendering, words);
            return view.acts() ? withForms(html, rendering, words) : html;
        }
        if (all.checkIns().isEmpty() && all.mayPlan() && rendering.hasControls()) {
            PlanningView view = scene.planning(all, rendering.nextId(BEHAVIOUR), words);
            return withForms(screen.paint(PLANNING, BEHAVIOUR, view, rendering, words), rendering, words);
        }
        return nothing(all.checkIns().isEmpty() ? "empty.check-in" : "empty.check-in.number", rendering, words);
    }

    private String pages(SeenCheckIns all, CheckIn one, Rendering rendering, Words words) {
        return scene.pages()
                .of(all, one, rendering, words)
                .map(view -> PagesPainter.paint(view, BEHAVIOUR, screen, rendering, words))
                .orElse("");
    }

    private String closing(SeenCheckIns all, CheckIn one, Rendering rendering, Words words) {
        return scene.closing(all, one, rendering, words)
                .map(view -> screen.paint(CLOSING, BEHAVIOUR, view, rendering, words)
                        + (rendering.hasControls() && rendering.isFirst("closing-forms")
                                ? screen.draw(CLOSING_FORMS, view, words)
                                : ""))
                .orElse("");
    }

    private String nothing(String key, Rendering rendering, Words words) {
        EmptyView view = new EmptyView(
                rendering.nextId(BEHAVIOUR), BEHAVIOUR, "", "", words.text(key), words.text(key + ".text"));
        return screen.paint(Component.EMPTY, BEHAVIOUR, view, rendering, words);
    }

    private String withForms(String html, Rendering rendering, Words words) {
        return rendering.hasControls() ? html + forms(rendering, words) : html;
    }

    /** Those that stand nowhere else on the page yet: a log above the check-in brings the first of them. */
    private String forms(Rendering rendering, Words words) {
        return (rendering.isFirst("check-in-forms") ? screen.draw(FORMS, CheckInFormsView.in(words), words) : "")
                + (rendering.isFirst("check-in-item-forms")
                        ? screen.draw(PROMPT_FORMS, CheckInFormsView.in(words), words)
                                + screen.draw(ITEM_FORMS, ItemFormsView.in(words), words)
                                + screen.draw(TRIED_FORMS, "", words)
                                + screen.commonForms(rendering, words)
                        : "");
    }
}
