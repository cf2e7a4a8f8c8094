package dev.cairn.mentoring.progress.macro;

import dev.cairn.mentoring.shared.CurrentUser;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /plugins/servlet/mentoring/progress?space=KEY}: the mentorships of a space on a page of their own; its address is the list that it shows. With
 * {@code mentorship=ID} in place of a space it shows to one of that pair the one row that others are told of them. It
 * carries no annotation of access, so the host lets in people with a licence alone (platform facts 8.1). It only reads.
 */
public final class ProgressServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String HEAD = "ui/goal/my-mentoring-head.html.vm";
    private static final String TITLE = "ui/goal/my-mentoring-title.html.vm";

    private final transient ProgressScene scene;
    private final transient ToldScene told;
    private final transient MacroScreen screen;
    private final transient CurrentUser viewer;

    public ProgressServlet(ProgressScene scene, ToldScene told, MacroScreen screen, CurrentUser viewer) {
        this.scene = scene;
        this.told = told;
        this.screen = screen;
        this.viewer = viewer;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UserKey> asking = viewer.key();
        if (asking.isEmpty()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        Words words = screen.words();
        Map<String, String> given = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> given.put(name, values.length == 0 ? "" : values[0]));
        Rendering rendering = Rendering.ofOwnPage(asking.get());
        boolean ofOne = given.containsKey(ToldScene.MENTORSHIP);
        String table = screen.orPoliteBox(
                ProgressMacro.KIND,
                () -> ofOne
                        ? told(given, asking.get(), words)
                        : screen.paint(
                                ProgressMacro.TABLE,
                                ProgressMacro.KIND,
                                scene.view(given, rendering, words),
                                rendering,
                                words));
        String title = words.text(ofOne ? "told.title" : "progress.title");
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write("<html>\n" + screen.draw(HEAD, title, words) + "<body>\n" + screen.draw(TITLE, title, words)
                        + table + "</body>\n</html>\n");
    }

    private String told(Map<String, String> given, UserKey asking, Words words) {
        screen.require(ProgressMacro.KIND);
        return screen.draw(ToldScene.TEMPLATE, told.view(given, asking, words), words);
    }
}
