package dev.cairn.sandbox.webresource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves batches and the host's libraries under addresses with a hash, which a browser may keep for ever. */
final class BatchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern BATCH = Pattern.compile("/(\\w+)/_/download/batch/([^/]+)/([\\w.]+)");
    private static final Pattern LIBRARY = Pattern.compile("/(\\w+)/_/host/([\\w./-]+)");

    private final transient Batches batches;
    private final transient HostLibraries libraries;

    BatchServlet(Batches batches, HostLibraries libraries) {
        this.batches = batches;
        this.libraries = libraries;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Matcher batch = BATCH.matcher(path);
        Matcher library = LIBRARY.matcher(path);
        Optional<byte[]> content = Optional.empty();
        if (batch.matches()) {
            String tag = Optional.ofNullable(request.getParameter("locale")).orElse("en");
            content = batches.read(batch.group(2), batch.group(3), Locale.forLanguageTag(tag));
        } else if (library.matches()) {
            content = libraries.read(library.group(2));
        }
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean stale = batch.matches() && !batch.group(1).equals(Hash.of(content.get()));
        StaticContent.send(response, path, content.get(), stale ? StaticContent.REVALIDATED : StaticContent.FOR_EVER);
    }
}
