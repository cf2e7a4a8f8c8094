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

/** What was so since the last time. */
@LicensedOnly
@Path("check-ins/{id}/data-points")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class DataPointsOfCheckInResource {
    private static final String PLURAL = "data-points";

    private final CheckInItemRoutes routes;

    @Inject
    public DataPointsOfCheckInResource(CheckInItemRoutes routes) {
        this.routes = routes;
    }

    @GET
    public Response list(@PathParam("id") String id, @Context UriInfo address) {
        return routes.list(id, address, ItemKind.DATA_POINT);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo address, InputStream body) {
        return routes.add(id, PLURAL, headers, address, body, CheckInItemMembers::dataPoint);
    }
}
