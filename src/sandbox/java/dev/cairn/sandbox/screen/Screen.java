package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.content.ContentRefusal;
import dev.cairn.sandbox.database.TransactionMarkedForRollback;
import dev.cairn.sandbox.render.RenderingFailure;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page of the site. Forms must carry the session's token; what is missing and what is hidden get the same answer. */
abstract class Screen extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Screen.class);

    private static final Map<String, String> CONTEXTS = Map.of("page", "page", "preview", "page", "edit", "editor");

    private final transient Site site;
    private final transient Templates templates;

    Screen(Site site, Templates templates) {
        this.site = site;
        this.templates = templates;
    }

    /** Answers a request that is a GET, or a POST with the token. */
    abstract Answer answer(Visit visit);

    /** Whether a POST must carry the session's token. */
    boolean needsToken() {
        return true;
    }

    Site site() {
        return site;
    }

    /** The HTML of a template that stands alone, without the look of the site. */
    String draw(String template, Map<String, Object> model, Visit visit) {
        return templates.render(template, model, visit.locale());
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = new Visit(site, request, response);
        ColorMode mode = ColorMode.of(request, response);
        try (Plugins.Assets assets = site.plugins().open(visit.locale())) {
            Answer answer = safely(visit);
            if (answer instanceof Answer.Redirect redirect) {
                response.sendRedirect(request.getContextPath() + redirect.path());
            } else if (answer instanceof Answer.File file) {
                file.send(response);
            } else if (answer instanceof Answer.Page page) {
                send(page, visit, mode, assets, response);
            }
        }
    }

    private Answer safely(Visit visit) {
        try {
            if (visit.posts() && needsToken() && !visit.isGenuine()) {
                return problem(403, "xsrf", "");
            }
            return answer(visit);
        } catch (NotThere hidden) {
            return visit.person() == null ? login(visit) : problem(404, "not-there", "");
        } catch (NotPermitted refused) {
            return visit.person() == null ? login(visit) : problem(403, "not-permitted", "");
        } catch (ContentRefusal refusal) {
            return problem(400, "refused", String.valueOf(refusal.getMessage()));
        } catch (RenderingFailure | TransactionMarkedForRollback broken) {
            LOG.error("{} cannot be shown", visit.address(), broken);
            return problem(500, "broken", String.valueOf(broken.getMessage()));
        }
    }

    private static Answer login(Visit visit) {
        return new Answer.Redirect(
                "/login.action?os_destination=" + URLEncoder.encode(visit.address(), StandardCharsets.UTF_8));
    }

    private static Answer.Page problem(int status, String kind, String detail) {
        return new Answer.Page(status, "problem", Map.of("kind", kind, "detail", detail));
    }

    private void send(
            Answer.Page page, Visit visit, ColorMode mode, Plugins.Assets assets, HttpServletResponse response)
            throws IOException {
        assets.requireContext("atl.general");
        assets.requireContext(CONTEXTS.getOrDefault(page.template(), "atl.general"));
        Map<String, Object> model = new HashMap<>(page.model());
        model.put("chrome", new Chrome(site, visit, mode, assets));
        model.putIfAbsent("frame", SpaceFrame.none());
        String html = templates.render(page.template(), model, visit.locale());
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.getWriter().write(html);
    }
}
