package dev.cairn.sandbox.screen;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The screens' own styles and scripts, below {@code /s/screen/}. */
final class StaticFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.of(
            "/screen.css", "text/css;charset=UTF-8",
            "/wiki.css", "text/css;charset=UTF-8",
            "/plain.css", "text/css;charset=UTF-8",
            "/mode.js", "text/javascript;charset=UTF-8",
            "/screen.js", "text/javascript;charset=UTF-8",
            "/editor.js", "text/javascript;charset=UTF-8");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String file = request.getPathInfo();
        String type = file == null ? null : TYPES.get(file);
        if (type == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-cache");
        try (InputStream in = StaticFiles.class.getResourceAsStream("static" + file)) {
            if (in == null) {
                throw new IOException("the file " + file + " is not among the screens' own");
            }
            in.transferTo(response.getOutputStream());
        }
    }
}
