package dev.cairn.mentoring.shared.rest;

import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.CurrentUser;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Invalid;
import dev.cairn.mentoring.shared.Problem;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How every resource answers. What a service refuses becomes a problem here and nowhere else, so that refusals look and come alike:
 * 405 and 415, 401, 413, 404, 403, 428, 412, 409, 400.
 */
@Named
public class Answers {
    /** The media type of every refusal. */
    public static final String PROBLEM_JSON = "application/problem+json";

    /** Names the key of the person on whose behalf a change is sent: in a browser somebody else may have logged in since its page was opened. */
    public static final String VIEWER = "X-Mentoring-Viewer";

    private final CurrentUser currentUser;
    private final ProblemMapper problems;

    @Inject
    public Answers(CurrentUser currentUser, ProblemMapper problems) {
        this.currentUser = currentUser;
        this.problems = problems;
    }

    /** What is done with the body of a request that needs no revision. */
    @FunctionalInterface
    public interface Making {
        ResponseBuilder answer(UserKey by, JsonBody body);
    }

    /** What is done with the body of a request that was made from a revision. */
    @FunctionalInterface
    public interface Changing {
        ResponseBuilder answer(UserKey by, Expected expected, JsonBody body);
    }

    /** Answers a request that changes nothing. */
    public Response read(Function<UserKey, ResponseBuilder> reading) {
        return guarded(() -> reading.apply(caller()));
    }

    /** Answers whoever asks, logged in or not: the address itself is what gives the right. */
    public Response readByAnybody(Supplier<ResponseBuilder> reading) {
        return guarded(reading);
    }

    /** Answers a request that makes something new. */
    public Response make(HttpHeaders headers, InputStream body, Making making) {
        return guarded(() -> {
            UserKey by = sender(headers);
            return making.answer(by, JsonBody.of(body));
        });
    }

    /** Answers a request that changes what is there, from the revision that {@code If-Match} says. */
    public Response change(HttpHeaders headers, InputStream body, Changing changing) {
        return guarded(() -> {
            UserKey by = sender(headers);
            JsonBody json = JsonBody.of(body);
            IfMatch from = IfMatch.of(headers.getHeaderString(IfMatch.HEADER));
            try {
                return changing.answer(by, from.expected(), json);
            } catch (Conflict conflict) {
                throw from.isMalformed() && conflict.isRevisionMissing() ? new Invalid("malformed-revision") : conflict;
            }
        });
    }

    private UserKey sender(HttpHeaders headers) {
        // a request without a media type passes every @Consumes; a browser may send one across sites without asking
        // first
        if (headers.getMediaType() == null) {
            throw Refusal.jsonExpected();
        }
        UserKey caller = caller();
        String viewer = headers.getHeaderString(VIEWER);
        if (viewer != null && !viewer.equals(caller.value())) {
            throw Refusal.somebodyElse();
        }
        return caller;
    }

    private UserKey caller() {
        return currentUser.key().orElseThrow(Refusal::notLoggedIn);
    }

    private Response guarded(Supplier<ResponseBuilder> answering) {
        try {
            return headers(answering.get()).build();
        } catch (Problem problem) {
            return problems.of(problem);
        } catch (Refusal refusal) {
            return problems.of(refusal);
        } catch (RuntimeException | LinkageError fault) {
            return problems.of(fault);
        }
    }

    /** A representation that has no revision. */
    public static ResponseBuilder ok(Record representation) {
        return Response.ok(Json.write(representation), MediaType.APPLICATION_JSON_TYPE);
    }

    /** A representation whose members depend on what it is of. */
    public static ResponseBuilder ok(Map<String, @Nullable Object> representation) {
        return Response.ok(Json.write(representation), MediaType.APPLICATION_JSON_TYPE);
    }

    /** A representation and the revision that a change of it is to name. */
    public static ResponseBuilder ok(Record representation, long revision) {
        return ok(representation).tag(new EntityTag(Long.toString(revision)));
    }

    /** What is answered for something new, and where it is found from now on. */
    public static ResponseBuilder created(ResponseBuilder answer, UriInfo address, String plural, UUID id) {
        return answer.status(Response.Status.CREATED)
                .location(address.getBaseUriBuilder()
                        .path(plural)
                        .path(id.toString())
                        .build());
    }

    /** Nothing is left to represent. */
    public static ResponseBuilder gone() {
        return Response.noContent();
    }

    /** The same for one whose members depend on what it is of. */
    public static ResponseBuilder ok(Map<String, @Nullable Object> representation, long revision) {
        return ok(representation).tag(new EntityTag(Long.toString(revision)));
    }

    static ResponseBuilder headers(ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").header("X-Content-Type-Options", "nosniff");
    }
}
