package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.sandbox.people.Person;
import dev.cairn.sandbox.people.Session;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request to the REST API: its path's variables, its parameters, its body, and who sends it. */
final class Exchange {
    private static final int USUAL_LIMIT = 25;
    private static final int HIGHEST_LIMIT = 200;

    private final HttpServletRequest request;
    private final Map<String, String> variables;

    Exchange(HttpServletRequest request, Map<String, String> variables) {
        this.request = request;
        this.variables = variables;
    }

    /** Who sends the request; null is anonymous. */
    @Nullable
    Person person() {
        return Session.current();
    }

    /** The key of who sends the request, blank for anonymous. */
    String personKey() {
        Person person = person();
        return person == null ? "" : person.userKey();
    }

    String variable(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The route has no variable " + name);
        }
        return value;
    }

    /** A variable that is the id of content. */
    long id(String name) {
        return number(variable(name));
    }

    static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException none) {
            throw Refusal.notFound("No content found with id : " + id);
        }
    }

    Optional<String> parameter(String name) {
        Optional<String> value = Optional.ofNullable(request.getParameter(name));
        value.ifPresent(Json::checkText);
        return value;
    }

    Expand expand() {
        return Expand.of(parameter("expand").orElse(null));
    }

    int start() {
        return whole("start", 0);
    }

    int limit() {
        return Math.min(whole("limit", USUAL_LIMIT), HIGHEST_LIMIT);
    }

    private int whole(String name, int usual) {
        String text = parameter(name).orElse("");
        if (text.isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException none) {
            // said below
        }
        throw Refusal.badRequest(name + " must be a whole number, 0 or more");
    }

    /**
     * The body.
     *
     * @throws Refusal with 415 if it is not sent as JSON, with 400 or 413 as {@link Json#read} says
     */
    JsonNode body() throws IOException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw Refusal.of(415, "Unsupported Media Type");
        }
        return Json.read(request.getInputStream());
    }

    /** The site's address with its context path, such as {@code http://localhost:1990/confluence}. */
    String base() {
        String whole = request.getRequestURL().toString();
        String origin = whole.substring(0, whole.indexOf(request.getRequestURI()));
        return origin + request.getContextPath();
    }

    String contextPath() {
        return request.getContextPath();
    }

    /** The path below the context path. */
    String path() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** The parameters of this request with another start, as a query string. */
    String queryFrom(int start, int limit) {
        StringBuilder query = new StringBuilder();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("start") && !name.equals("limit")) {
                query.append(encoded(name))
                        .append('=')
                        .append(encoded(values[0]))
                        .append('&');
            }
        });
        return query.append("limit=")
                .append(limit)
                .append("&start=")
                .append(start)
                .toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
