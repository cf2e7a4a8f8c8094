package dev.cairn.sandbox.plugin.velocity;

import com.atlassian.templaterenderer.RenderingException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.jspecify.annotations.Nullable;

/**
 * Escapes what a reference gives, unless its type or method is {@code HtmlSafe} or the reference ends in {@code html}.
 * A reference without a value would show as its own source text in Confluence; here the rendering fails and names it.
 */
final class Escaping implements ReferenceInsertionEventHandler {
    private static final Map<String, Boolean> ENDS_IN_HTML = new ConcurrentHashMap<>();

    private final String template;

    Escaping(String template) {
        this.template = template;
    }

    @Override
    public @Nullable Object referenceInsert(String reference, @Nullable Object value) {
        if (value == null) {
            if (reference.startsWith("$!")) {
                return null;
            }
            throw new RenderingException("the reference " + reference + " in " + template + " has no value");
        }
        if (value instanceof AllowlistUberspect.Markup
                || AllowlistUberspect.isHtmlSafe(value.getClass())
                || endsInHtml(reference)) {
            return value;
        }
        return escape(value.toString());
    }

    /** Asked for every value that is drawn; templates have few references, so the answers are kept. */
    private static boolean endsInHtml(String reference) {
        return ENDS_IN_HTML.computeIfAbsent(
                reference,
                name -> name.replaceAll("[{}()]", "").toLowerCase(Locale.ROOT).endsWith("html"));
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
