package dev.cairn.sandbox.screen;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a screen answers. */
sealed interface Answer {
    /** A template and what it shows, in the look of the site. */
    record Page(int status, String template, Map<String, Object> model) implements Answer {
        static Page of(String template, Map<String, Object> model) {
            return new Page(200, template, model);
        }
    }

    /** A file to take away. */
    final class File implements Answer {
        private final String type;
        private final String name;
        private final byte[] content;

        /** @param type as HTTP names it */
        File(String type, String name, byte[] content) {
            this.type = type;
            this.name = name;
            this.content = content.clone();
        }

        void send(HttpServletResponse response) throws IOException {
            response.setContentType(type);
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(content);
        }
    }

    /** Another place of this site to go to. */
    record Redirect(String path) implements Answer {}
}
