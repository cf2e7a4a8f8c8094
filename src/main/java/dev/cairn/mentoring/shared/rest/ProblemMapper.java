package dev.cairn.mentoring.shared.rest;

import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.FieldError;
import dev.cairn.mentoring.shared.Invalid;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.Problem;
import dev.cairn.mentoring.shared.Wording;
import dev.cairn.mentoring.shared.Wordings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns refusals into problems as RFC 9457 has them, in the caller's language, and our own faults into a reference and nothing else. */
@Named
public class ProblemMapper {
    /** What the keys of all refusals' wording begin with. */
    static final String KEY = "dev.cairn.mentoring.problem.";

    /** What the type of a problem begins with; its code follows. */
    static final String TYPE = "urn:cairn:mentoring:problem:";

    private static final Logger log = LoggerFactory.getLogger(ProblemMapper.class);

    private final Wordings wordings;

    @Inject
    public ProblemMapper(Wordings wordings) {
        this.wordings = wordings;
    }

    /** A refusal as JSON. */
    public record ProblemRepresentation(
            String type, String title, int status, String code, List<ErrorRepresentation> errors) {}

    /** One field at fault. */
    public record ErrorRepresentation(String field, String code, String message) {}

    /** A fault of ours as JSON. */
    public record FaultRepresentation(String type, String title, int status, String code, String reference) {}

    Response of(Problem problem) {
        List<FieldError> errors = problem instanceof Invalid invalid ? invalid.errors() : List.of();
        return problem(status(problem), problem.code(), problem.values(), errors);
    }

    Response of(Refusal refusal) {
        return problem(refusal.status(), refusal.code(), refusal.values(), List.of());
    }

    /** Logs what went wrong, once, with a reference; the answer has only that. */
    Response of(Throwable fault) {
        String reference = UUID.randomUUID().toString();
        log.error("A request failed, reference {}", reference, fault);
        String code = "internal-error";
        return answer(500, new FaultRepresentation(TYPE + code, title(code, List.of(reference)), 500, code, reference));
    }

    private static int status(Problem problem) {
        if (problem instanceof NotFound) {
            return 404;
        }
        if (problem instanceof NotPermitted) {
            return 403;
        }
        if (problem instanceof Conflict conflict) {
            return conflict.isRevisionMissing() ? 428 : conflict.isChangedMeanwhile() ? 412 : 409;
        }
        return 400;
    }

    private Response problem(int status, String code, List<?> values, List<FieldError> errors) {
        Wording wording = wordings.current();
        return answer(
                status,
                new ProblemRepresentation(
                        TYPE + code,
                        wording.text(KEY + code, values),
                        status,
                        code,
                        errors.stream().map(error -> represent(wording, error)).toList()));
    }

    private static ErrorRepresentation represent(Wording wording, FieldError error) {
        return new ErrorRepresentation(error.field(), error.code(), wording.text(KEY + error.code(), error.values()));
    }

    private String title(String code, List<?> values) {
        try {
            return wordings.current().text(KEY + code, values);
        } catch (RuntimeException wordless) {
            return code;
        }
    }

    private static Response answer(int status, Record representation) {
        return Answers.headers(Response.status(status))
                .type(Answers.PROBLEM_JSON)
                .entity(Json.write(representation))
                .build();
    }
}
