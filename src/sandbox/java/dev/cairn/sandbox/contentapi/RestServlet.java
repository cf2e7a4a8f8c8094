package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.sandbox.content.ContentRefusal;
import dev.cairn.sandbox.people.NameTaken;
import dev.cairn.sandbox.people.Session;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the endpoint that a request is for and writes its answer, or an error in Confluence's shape. */
final class RestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(RestServlet.class);

    private final transient List<Endpoint> endpoints;

    RestServlet(List<Endpoint> endpoints) {
        this.endpoints = List.copyOf(endpoints);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer;
        try {
            answer = answer(request);
        } catch (Refusal refusal) {
            answer = error(refusal.status(), refusal.getMessage());
        } catch (ContentRefusal refusal) {
            answer = error(statusOf(refusal.reason()), refusal.getMessage());
        } catch (NameTaken taken) {
            answer = error(400, taken.getMessage());
        } catch (RuntimeException fault) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), fault);
            answer = error(500, fault.getMessage());
        }
        write(response, answer);
    }

    private Answer answer(HttpServletRequest request) throws IOException {
        String encoded = request.getPathInfo() == null
                ? ""
                : request.getRequestURI()
                        .substring(request.getContextPath().length()
                                + request.getServletPath().length());
        String path =
                encoded.length() > 1 && encoded.endsWith("/") ? encoded.substring(0, encoded.length() - 1) : encoded;
        boolean known = false;
        for (Endpoint endpoint : endpoints) {
            Optional<Map<String, String>> variables = endpoint.match(path);
            if (variables.isPresent()) {
                known = true;
                if (endpoint.takes(request.getMethod())) {
                    variables.get().replaceAll((name, value) -> decoded(value));
                    return endpoint.answer(new Exchange(request, variables.get()));
                }
            }
        }
        throw known
                ? Refusal.of(405, "HTTP 405 Method Not Allowed")
                : Refusal.notFound("null for uri: " + request.getRequestURI());
    }

    private static String decoded(String segment) {
        String text;
        try {
            text = URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.badRequest("The address is not well-formed");
        }
        Json.checkText(text);
        return text;
    }

    private static int statusOf(ContentRefusal.Reason reason) {
        return switch (reason) {
            case STALE_VERSION -> 409;
            case GONE, WRONG_STATUS -> 404;
            case TITLE_TAKEN, KEY_TAKEN, BAD_TARGET, BAD_INPUT -> 400;
        };
    }

    private static Answer error(int status, @Nullable String message) {
        ObjectNode body = Json.object();
        body.put("statusCode", status);
        ObjectNode state = body.putObject("data");
        state.put("authorized", Session.current() != null && status != 403);
        state.put("valid", status != 400 && status != 409);
        state.put("allowedInReadOnlyMode", true);
        state.putArray("errors");
        state.put("successful", false);
        body.put("message", message == null ? "" : message);
        body.put("reason", reason(status));
        return new Answer(status, body);
    }

    private static String reason(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 409 -> "Conflict";
            case 413 -> "Request Entity Too Large";
            case 415 -> "Unsupported Media Type";
            default -> "Internal Server Error";
        };
    }

    private static void write(HttpServletResponse response, Answer answer) throws IOException {
        response.setStatus(answer.status());
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
        JsonNode body = answer.body();
        if (body != null) {
            byte[] bytes = Json.write(body);
            response.setContentType("application/json");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
