package dev.cairn.mentoring.checkin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.checkin.PromptService;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.ListRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The library of open questions, as it is for the caller. */
@LicensedOnly
@Path("prompts")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class PromptsResource {
    private final PromptService prompts;
    private final Answers answers;

    @Inject
    public PromptsResource(PromptService prompts, Answers answers) {
        this.prompts = prompts;
        this.answers = answers;
    }

    @GET
    public Response list(@Context UriInfo address) {
        return answers.read(viewer -> {
            ListRequest request = new ListRequest(address);
            int start = request.start();
            int limit = request.limit();
            String space = request.text("space").orElse(null);
            request.check();
            return Answers.ok(request.represent(
                    Slice.cut(prompts.library(viewer, space), start, limit).map(LibraryPromptRepresentation::of)));
        });
    }
}
