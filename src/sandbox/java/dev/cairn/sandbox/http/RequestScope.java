package dev.cairn.sandbox.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The request that the present thread answers. */
public final class RequestScope {
    private static final ThreadLocal<@Nullable HttpServletRequest> CURRENT = new ThreadLocal<>();

    private RequestScope() {}

    static void begin(HttpServletRequest request) {
        CURRENT.set(request);
    }

    static void end() {
        CURRENT.remove();
    }

    /** A parameter of the query; the body of a form is never read for it. */
    public static Optional<String> parameter(String name) {
        HttpServletRequest request = CURRENT.get();
        String query = request == null ? null : request.getQueryString();
        return query == null || !query.contains(name + "=") ? Optional.empty() : QueryParameters.first(query, name);
    }

    /** What the browser asks for by {@code Accept-Language}. */
    public static Optional<Locale> browserLocale() {
        HttpServletRequest request = CURRENT.get();
        return request == null || request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Optional.of(request.getLocale());
    }
}
