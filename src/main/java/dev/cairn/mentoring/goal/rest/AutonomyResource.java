package dev.cairn.mentoring.goal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.goal.AutonomyRating;
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

/** One rating of how much support somebody needs for a goal. */
@LicensedOnly
@Path("autonomy/{id}")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class AutonomyResource {
    private final ItemRoutes routes;

    @Inject
    public AutonomyResource(ItemRoutes routes) {
        this.routes = routes;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return routes.get(AutonomyRating.class, id);
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return routes.change(AutonomyRating.class, id, headers, body, ItemMembers::autonomy);
    }

    @DELETE
    @Consumes(MediaType.APPLICATION_JSON)
    public Response remove(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return routes.remove(AutonomyRating.class, id, headers, body);
    }
}
