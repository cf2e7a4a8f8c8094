package dev.cairn.mentoring.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * An answer and what it cost.
 *
 * @param tag the revision as its {@code ETag} says it, empty without one
 * @param statements on the plugin's tables
 * @param loads pages that were loaded to answer questions about permissions
 * @param allocated bytes of memory that the servlet took, -1 where that was not counted
 */
record Got(int status, byte[] body, String tag, long statements, long loads, long allocated) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Got of(HttpResponse<byte[]> answer) {
        return new Got(
                answer.statusCode(),
                answer.body(),
                answer.headers().firstValue("ETag").orElse(""),
                number(answer, "X-Sandbox-AO-Statements"),
                number(answer, "X-Sandbox-Permission-Loads"),
                number(answer, MeasuredServlet.ALLOCATED));
    }

    private static long number(HttpResponse<?> answer, String header) {
        return answer.headers().firstValueAsLong(header).orElse(-1);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** @throws IllegalStateException where the answer does not tell it, as one that is too long to be held back */
    @Override
    public long statements() {
        return told(statements);
    }

    /** @throws IllegalStateException as for {@link #statements()} */
    @Override
    public long loads() {
        return told(loads);
    }

    private static long told(long number) {
        if (number < 0) {
            throw new IllegalStateException("the answer does not tell what it cost");
        }
        return number;
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isDone() {
        return status / 100 == 2;
    }

    /** Itself if it is of this status. */
    Got expect(int wanted) {
        if (status != wanted) {
            throw new IllegalStateException("answered " + status + ", not " + wanted + ": "
                    + text().substring(0, Math.min(500, text().length())));
        }
        return this;
    }
}
