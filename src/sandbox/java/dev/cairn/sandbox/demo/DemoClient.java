package dev.cairn.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one REST call as a person whose password is their name. A step of a mentorship, goal, milestone or check-in carries the
 * entity tag that the thing has at that moment.
 */
final class DemoClient {
    private static final Pattern ITEM = Pattern.compile(
            "(/rest/mentoring/1\\.0/(?:mentorships/[0-9a-f-]{36}/(?:agreement|playbook)"
                    + "|spaces/\\w+/(?:shared-words|cycles|playbooks)|check-ins/[0-9a-f-]{36}(?:/drafts/[a-z-]+)?|(?:mentorships|goals|milestones|actions|risks)/[0-9a-f-]{36})).*");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String base;

    DemoClient(URI baseUri) {
        String text = baseUri.toString();
        base = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** The answer's body, missing if it has none. */
    JsonNode call(String person, String method, String path, JsonNode body) {
        HttpRequest.Builder request = request(person, path)
                .method(
                        method,
                        body.isMissingNode() ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
        if (!method.equals("GET")) {
            entityTag(person, path).ifPresent(tag -> request.header("If-Match", tag));
        }
        HttpResponse<String> response = send(request.build());
        if (response.statusCode() / 100 != 2) {
            throw new DemoFailure(method + " " + path + " as " + person + " was answered with " + response.statusCode()
                    + ": " + response.body());
        }
        return parse(response.body());
    }

    private Optional<String> entityTag(String person, String path) {
        Matcher item = ITEM.matcher(path);
        return item.matches()
                ? send(request(person, item.group(1)).GET().build()).headers().firstValue("ETag")
                : Optional.empty();
    }

    private HttpRequest.Builder request(String person, String path) {
        String credentials =
                Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new DemoFailure(request.method() + " " + request.uri() + " got no answer: " + failed.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DemoFailure(request.method() + " " + request.uri() + " was interrupted");
        }
    }

    private JsonNode parse(String text) {
        if (text.isEmpty()) {
            return MissingNode.getInstance();
        }
        try {
            return mapper.readTree(text);
        } catch (IOException malformed) {
            throw new DemoFailure("The answer is not JSON: " + text);
        }
    }
}
