package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.shared.CurrentUser;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code /plugins/servlet/mentoring/my-mentoring}: what waits for whoever asks. It carries no annotation of access, so the host lets in people with a
 * licence alone (platform facts 8.1). It only reads; what is done there goes through REST.
 */
public final class MyMentoringServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient MyMentoringPage page;
    private final transient CurrentUser viewer;

    public MyMentoringServlet(MyMentoringPage page, CurrentUser viewer) {
        this.page = page;
        this.viewer = viewer;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UserKey> asking = viewer.key();
        if (asking.isEmpty()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(page.html(asking.get()));
    }
}
