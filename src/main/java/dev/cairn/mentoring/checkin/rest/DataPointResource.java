package dev.cairn.mentoring.checkin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.checkin.DataPoint;
import dev.cairn.mentoring.shared.rest.Answers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** One data point of a check-in. */
@LicensedOnly
@Path("data-points/{id}")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class DataPointResource {
    private final CheckInItemRoutes routes;

    @Inject
    public DataPointResource(CheckInItemRoutes routes) {
        this.routes = routes;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return routes.get(DataPoint.class, id);
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return routes.change(DataPoint.class, id, headers, body, CheckInItemMembers::dataPoint);
    }

    @DELETE
    @Consumes(MediaType.APPLICATION_JSON)
    public Response remove(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return routes.remove(DataPoint.class, id, headers, body);
    }
}
