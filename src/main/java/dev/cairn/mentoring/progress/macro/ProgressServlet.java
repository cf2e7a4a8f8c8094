package dev.cairn.mentoring.progress.macro;

import dev.cairn.mentoring.shared.CurrentUser;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.OwnPageServlet;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Map;

/**
 * {@code /plugins/servlet/mentoring/progress?space=KEY}: the mentorships of a space on a page of their own; its address is the list that it shows. With
 * {@code mentorship=ID} in place of a space it shows to one of that pair the one row that others are told of them.
 */
public final class ProgressServlet extends OwnPageServlet {
    private static final long serialVersionUID = 1L;

    private final transient ProgressScene scene;
    private final transient ToldScene told;
    private final transient MacroScreen screen;

    public ProgressServlet(ProgressScene scene, ToldScene told, MacroScreen screen, CurrentUser viewer) {
        super(viewer);
        this.scene = scene;
        this.told = told;
        this.screen = screen;
    }

    @Override
    protected String html(Map<String, String> given, UserKey asking) {
        Words words = screen.words();
        boolean ofOne = given.containsKey(ToldScene.MENTORSHIP);
        String table = screen.orPoliteBox(
                ProgressMacro.KIND, () -> ofOne ? told(given, asking, words) : table(given, asking, words));
        return screen.ownPage(words.text(ofOne ? "told.title" : "progress.title"), table, words);
    }

    private String table(Map<String, String> given, UserKey asking, Words words) {
        Rendering rendering = Rendering.ofOwnPage(asking);
        return screen.paint(
                ProgressMacro.TABLE, ProgressMacro.KIND, scene.view(given, rendering, words), rendering, words);
    }

    private String told(Map<String, String> given, UserKey asking, Words words) {
        screen.require(ProgressMacro.KIND);
        return screen.draw(ToldScene.TEMPLATE, told.view(given, asking, words), words);
    }
}
