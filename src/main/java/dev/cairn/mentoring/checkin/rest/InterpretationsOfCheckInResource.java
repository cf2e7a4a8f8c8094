package dev.cairn.mentoring.checkin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
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

/** What either of the pair reads in the data, side by side. */
@LicensedOnly
@Path("check-ins/{id}/interpretations")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class InterpretationsOfCheckInResource {
    private static final String PLURAL = "interpretations";

    private final CheckInItemRoutes routes;

    @Inject
    public InterpretationsOfCheckInResource(CheckInItemRoutes routes) {
        this.routes = routes;
    }

    @GET
    public Response list(@PathParam("id") String id, @Context UriInfo address) {
        return routes.list(id, address, ItemKind.INTERPRETATION);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo address, InputStream body) {
        return routes.add(id, PLURAL, headers, address, body, CheckInItemMembers::interpretation);
    }
}
