package dev.cairn.mentoring.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Somebody who asks a site. Bodies come as they are, not packed. */
record Client(URI site, String username) {
    /** Everybody's password. */
    static final String PASSWORD = "viewer";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param path below the site, with its query */
    Got get(String path) {
        return sent(request(path).GET());
    }

    /** Takes so many bytes of an answer, and closes the connection. */
    void leave(String path, int bytes) {
        try {
            HttpResponse<InputStream> answer = HTTP.send(request(path).GET().build(), BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                int came = body.readNBytes(bytes).length;
                if (answer.statusCode() != 200 || came < bytes) {
                    throw new IllegalStateException("answered " + answer.statusCode() + " with " + came + " bytes");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends JSON as a creation. */
    Got post(String path, String json) {
        return send("POST", path, json, "");
    }

    /**
     * @param tag from which the change starts, empty for none
     */
    Got send(String method, String path, String json, String tag) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(method, BodyPublishers.ofString(json));
        if (!tag.isEmpty()) {
            request.header("If-Match", tag);
        }
        return sent(request);
    }

    private HttpRequest.Builder request(String path) {
        byte[] credentials = (username + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(site + path))
                .timeout(Duration.ofMinutes(10))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    private static Got sent(HttpRequest.Builder request) {
        try {
            return Got.of(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
