package dev.cairn.mentoring.checkin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.checkin.NoteService;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.rest.Answers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** What was put right after a check-in was closed. */
@LicensedOnly
@Path("check-ins/{id}/notes")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class NotesOfCheckInResource {
    private static final String PLURAL = "notes";

    private final CheckInItemRoutes routes;
    private final NoteService notes;

    @Inject
    public NotesOfCheckInResource(CheckInItemRoutes routes, NoteService notes) {
        this.routes = routes;
        this.notes = notes;
    }

    @GET
    public Response list(@PathParam("id") String id, @Context UriInfo address) {
        return routes.list(id, address, ItemKind.NOTE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo address, InputStream body) {
        return routes.make(id, PLURAL, headers, address, body, notes::add, members -> members.prose("text"));
    }
}
