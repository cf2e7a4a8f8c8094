package dev.cairn.sandbox.webresource;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** How files reach the browser. */
final class StaticContent {
    static final String FOR_EVER = "public, max-age=31536000, immutable";
    static final String REVALIDATED = "private, no-cache";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("js", "text/javascript;charset=UTF-8"),
            Map.entry("css", "text/css;charset=UTF-8"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"));

    private StaticContent() {}

    static void send(HttpServletResponse response, String path, byte[] content, String caching) throws IOException {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        response.setContentType(TYPES.getOrDefault(extension, "application/octet-stream"));
        response.setHeader("Cache-Control", caching);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
