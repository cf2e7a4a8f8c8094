package dev.cairn.mentoring.shared.macro;

import dev.cairn.mentoring.shared.CurrentUser;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A page of our own below {@code /plugins/servlet}. It carries no annotation of access, so the host lets in people with a licence alone (platform facts
 * 8.1). It only reads.
 */
public abstract class OwnPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CurrentUser viewer;

    protected OwnPageServlet(CurrentUser viewer) {
        this.viewer = viewer;
    }

    /**
     * The page as a document.
     *
     * @param given what its address says, of each name the first value
     */
    protected abstract String html(Map<String, String> given, UserKey asking);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UserKey> asking = viewer.key();
        if (asking.isEmpty()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        Map<String, String> given = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> given.put(name, values.length == 0 ? "" : values[0]));
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html(given, asking.get()));
    }
}
