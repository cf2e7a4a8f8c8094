package dev.cairn.mentoring.checkin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.Draft;
import dev.cairn.mentoring.checkin.PreparationService;
import dev.cairn.mentoring.checkin.SavedDraft;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.ListRequest;
import dev.cairn.mentoring.shared.rest.Written;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** What the caller is writing for a check-in, and how it is shared. Nobody is told of the drafts of another. */
@LicensedOnly
@Path("check-ins/{id}/drafts")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class DraftsOfCheckInResource {
    private final PreparationService preparation;
    private final CheckInRepresentations representations;
    private final Answers answers;

    @Inject
    public DraftsOfCheckInResource(
            PreparationService preparation, CheckInRepresentations representations, Answers answers) {
        this.preparation = preparation;
        this.representations = representations;
        this.answers = answers;
    }

    @GET
    public Response list(@PathParam("id") String id, @Context UriInfo address) {
        return answers.read(author -> {
            ListRequest request = new ListRequest(address);
            Slice<Draft> slice = Slice.cut(preparation.drafts(checkIn(id), author), request.start(), request.limit());
            request.check();
            return Answers.ok(request.represent(slice.map(DraftRepresentation::of)));
        });
    }

    /** Blank where nothing was written. */
    @GET
    @Path("{field}")
    public Response get(@PathParam("id") String id, @PathParam("field") String field) {
        return answers.read(author -> answer(preparation.draft(checkIn(id), field, author)));
    }

    @PUT
    @Path("{field}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(
            @PathParam("id") String id,
            @PathParam("field") String field,
            @Context HttpHeaders headers,
            InputStream body) {
        return answers.change(
                headers,
                body,
                (by, expected, json) ->
                        answer(preparation.save(checkIn(id), field, by, expected, json.as(CheckInMembers::text))));
    }

    /** From the revision of the field as it is shared, not of the draft. */
    @POST
    @Path("{field}/sharing")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response share(
            @PathParam("id") String id,
            @PathParam("field") String field,
            @Context HttpHeaders headers,
            InputStream body) {
        return answers.change(
                headers,
                body,
                (by, expected, json) -> representations.answer(
                        preparation.share(checkIn(id), field, by, expected, json.as(CheckInMembers::text))));
    }

    private static ResponseBuilder answer(Draft draft) {
        return Answers.ok(DraftRepresentation.of(draft), draft.revision());
    }

    private static ResponseBuilder answer(SavedDraft saved) {
        return Answers.ok(SavedDraftRepresentation.of(saved), saved.draft().revision());
    }

    private static CheckInId checkIn(String id) {
        return new CheckInId(Written.idInPath(id));
    }
}
