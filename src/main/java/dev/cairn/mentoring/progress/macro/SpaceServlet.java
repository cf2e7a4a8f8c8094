package dev.cairn.mentoring.progress.macro;

import dev.cairn.mentoring.shared.CurrentUser;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.OwnPageServlet;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Map;

/** {@code /plugins/servlet/mentoring/space?space=KEY}: the settings of a space, and how mentoring goes in it. What is changed there goes through REST. */
public final class SpaceServlet extends OwnPageServlet {
    private static final long serialVersionUID = 1L;
    private static final String SPACE = "space";
    private static final String TEMPLATE = "ui/progress/space.html.vm";

    private final transient SpaceScene scene;
    private final transient MacroScreen screen;

    public SpaceServlet(SpaceScene scene, MacroScreen screen, CurrentUser viewer) {
        super(viewer);
        this.scene = scene;
        this.screen = screen;
    }

    @Override
    protected String html(Map<String, String> given, UserKey asking) {
        Words words = screen.words();
        screen.require(ProgressMacro.KIND);
        String body = screen.orPoliteBox(
                SPACE, () -> screen.draw(TEMPLATE, scene.view(given.getOrDefault(SPACE, ""), asking, words), words));
        return screen.ownPage(words.text("space.title"), body, words);
    }
}
