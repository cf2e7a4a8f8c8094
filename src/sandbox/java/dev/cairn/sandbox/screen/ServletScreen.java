package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.plugin.PluginServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A plugin's own page, put into the look of the site as its {@code <meta name="decorator">} asks. Without an annotation of its own a servlet is for people
 * who are logged in (platform facts 8.1).
 */
final class ServletScreen extends Screen {
    private static final long serialVersionUID = 1L;
    private static final String DECORATOR = "atl.general";

    private final transient PluginServlet servlet;

    ServletScreen(Site site, Templates templates, PluginServlet servlet) {
        super(site, templates);
        this.servlet = servlet;
    }

    @Override
    public void init() throws ServletException {
        servlet.init(getServletConfig());
    }

    @Override
    Answer answer(Visit visit) {
        if (visit.person() == null) {
            throw new NotPermitted();
        }
        Kept kept = new Kept(visit.response());
        servlet.answer(visit.request(), kept);
        Document page = Jsoup.parse(kept.text());
        String decorator = page.select("head > meta[name=decorator]").attr("content");
        if (!decorator.equals(DECORATOR)) {
            throw new IllegalStateException(
                    "the sandbox plays pages with the decorator " + DECORATOR + ", not " + decorator);
        }
        return new Answer.Page(
                kept.getStatus(),
                "decorated",
                Map.of("title", page.title(), "body", page.body().html()));
    }

    /** Keeps the body for its decoration. */
    private static final class Kept extends HttpServletResponseWrapper {
        private final StringWriter body = new StringWriter();
        private final PrintWriter writer = new PrintWriter(body);

        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        String text() {
            writer.flush();
            return body.toString();
        }
    }
}
