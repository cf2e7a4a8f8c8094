package dev.cairn.mentoring.shared.rest;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Holds requests and answers against {@code openapi/mentoring-1.0.yaml}. */
final class Contract {
    private static final OpenApiInteractionValidator VALIDATOR =
            OpenApiInteractionValidator.createForInlineApiSpecification(text()).build();

    private Contract() {}

    /** @throws AssertionError if the answer is not as the contract has it */
    static void checkAnswer(String method, URI uri, int status, @Nullable String mediaType, String body) {
        SimpleResponse.Builder response = SimpleResponse.Builder.status(status);
        if (mediaType != null) {
            response.withContentType(mediaType);
        }
        if (!body.isEmpty()) {
            response.withBody(body);
        }
        check(VALIDATOR.validateResponse(uri.getPath(), Method.valueOf(method), response.build()), body);
    }

    /**
     * @param headers names and values by turns
     * @throws AssertionError if the request is not as the contract has it
     */
    static void checkRequest(String method, URI uri, @Nullable String body, String... headers) {
        SimpleRequest.Builder request =
                new SimpleRequest.Builder(method, uri.getPath()).withAuthorization("Basic " + "somebody");
        if (uri.getRawQuery() != null) {
            for (String parameter : uri.getRawQuery().split("&", -1)) {
                String[] parts = parameter.split("=", 2);
                request.withQueryParam(parts[0], parts[1]);
            }
        }
        if (body != null) {
            request.withContentType("application/json").withBody(body);
        }
        for (int at = 0; at < headers.length; at += 2) {
            request.withHeader(headers[at], headers[at + 1]);
        }
        check(VALIDATOR.validateRequest(request.build()), method + " " + uri + " " + body);
    }

    private static void check(ValidationReport report, String what) {
        if (report.hasErrors()) {
            throw new AssertionError(what + "\nis not as the contract has it: "
                    + SimpleValidationReportFormat.getInstance().apply(report));
        }
    }

    private static String text() {
        try {
            return Files.readString(Path.of("src/main/resources/openapi/mentoring-1.0.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
