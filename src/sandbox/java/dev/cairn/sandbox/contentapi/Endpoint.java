package dev.cairn.sandbox.contentapi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A method and a path of the REST API, with what answers them. */
final class Endpoint {
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)}");

    private final String method;
    private final Pattern path;
    private final List<String> variables = new ArrayList<>();
    private final Handler handler;

    private Endpoint(String method, String template, Handler handler) {
        this.method = method;
        this.handler = handler;
        Matcher matcher = VARIABLE.matcher(template);
        while (matcher.find()) {
            variables.add(matcher.group(1));
        }
        this.path = Pattern.compile(VARIABLE.matcher(template).replaceAll("([^/]+)"));
    }

    /** Answers a method at a path such as {@code /content/{id}}, below {@code /rest/api}. */
    static Endpoint on(String method, String template, Handler handler) {
        return new Endpoint(method, template, handler);
    }

    boolean takes(String requestMethod) {
        return method.equals(requestMethod);
    }

    /** The variables of a path that this is for. */
    Optional<Map<String, String>> match(String requestPath) {
        Matcher matcher = path.matcher(requestPath);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int index = 0; index < variables.size(); index++) {
            values.put(variables.get(index), matcher.group(index + 1));
        }
        return Optional.of(values);
    }

    Answer answer(Exchange exchange) throws IOException {
        return handler.answer(exchange);
    }

    /** Does what an endpoint is for. */
    @FunctionalInterface
    interface Handler {
        Answer answer(Exchange exchange) throws IOException;
    }
}
