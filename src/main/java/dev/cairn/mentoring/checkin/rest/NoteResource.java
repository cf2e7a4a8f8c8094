package dev.cairn.mentoring.checkin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.checkin.Note;
import dev.cairn.mentoring.shared.rest.Answers;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One note below a check-in that is closed. It stays as it is. */
@LicensedOnly
@Path("notes/{id}")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class NoteResource {
    private final CheckInItemRoutes routes;

    @Inject
    public NoteResource(CheckInItemRoutes routes) {
        this.routes = routes;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return routes.get(Note.class, id);
    }
}
