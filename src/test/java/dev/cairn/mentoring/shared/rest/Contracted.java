package dev.cairn.mentoring.shared.rest;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who calls the plugin's REST and holds every answer, and every request that was taken, against the contract. Paths begin below
 * {@code /rest/mentoring/1.0/}; {@code '} stands for {@code "} in bodies.
 */
public final class Contracted {
    private static final OpenApiInteractionValidator CONTRACT =
            OpenApiInteractionValidator.createForInlineApiSpecification(contract())
                    .build();

    private final Caller caller;
    private final boolean somebody;

    private Contracted(Caller caller, boolean somebody) {
        this.caller = caller;
        this.somebody = somebody;
    }

    public static Contracted as(RunningSandbox host, String username) {
        return new Contracted(host.as(username), true);
    }

    static Contracted anonymous(RunningSandbox host) {
        return new Contracted(host.anonymous(), false);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Makes something new. */
    public Answer make(String path, String body) {
        return send("POST", path, body);
    }

    /** Changes what is there from its present revision. */
    public Answer change(String method, String path, String body, long revision) {
        return send(method, path, body, "If-Match", "\"" + revision + "\"");
    }

    /** @param headers names and values by turns */
    public Answer send(String method, String path, @Nullable String body, String... headers) {
        String sent = body == null ? null : body.replace('\'', '"');
        Answer answer = caller.send(method, Caller.MENTORING + path, sent, headers);
        check(method, path, sent, answer, headers);
        return answer;
    }

    /** The same without a look into the contract, for what the framework answers. */
    Answer sendUnchecked(String method, String path, @Nullable String body, String... headers) {
        return caller.send(method, Caller.MENTORING + path, body, headers);
    }

    private void check(String method, String path, @Nullable String body, Answer answer, String... headers) {
        URI uri = URI.create(Caller.MENTORING + path);
        SimpleResponse.Builder response = SimpleResponse.Builder.status(answer.status());
        answer.header("Content-Type").ifPresent(type -> response.withContentType(type));
        if (!answer.body().isEmpty()) {
            response.withBody(answer.body());
        }
        ValidationReport report = CONTRACT.validateResponse(uri.getPath(), Method.valueOf(method), response.build());
        if (answer.status() < 300) {
            report = report.merge(CONTRACT.validateRequest(request(method, uri, body, headers)));
        }
        if (report.hasErrors()) {
            throw new AssertionError(answer + "\nis not as the contract has it: "
                    + SimpleValidationReportFormat.getInstance().apply(report));
        }
    }

    private SimpleRequest request(String method, URI uri, @Nullable String body, String... headers) {
        SimpleRequest.Builder request = new SimpleRequest.Builder(method, uri.getPath());
        if (uri.getRawQuery() != null) {
            for (String parameter : uri.getRawQuery().split("&")) {
                String[] parts = parameter.split("=", 2);
                request.withQueryParam(parts[0], parts[1]);
            }
        }
        if (body != null) {
            request.withContentType("application/json").withBody(body);
        }
        if (somebody) {
            request.withAuthorization("Basic eDp4");
        }
        for (int at = 0; at < headers.length; at += 2) {
            request.withHeader(headers[at], headers[at + 1]);
        }
        return request.build();
    }

    private static String contract() {
        try {
            return Files.readString(Path.of("src/main/resources/openapi/mentoring-1.0.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
