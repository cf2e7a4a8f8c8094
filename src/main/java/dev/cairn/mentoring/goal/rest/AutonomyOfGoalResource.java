package dev.cairn.mentoring.goal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.goal.GoalId;
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

/** How much support somebody needed for one goal over time, and a new rating. */
@LicensedOnly
@Path("goals/{id}/autonomy")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class AutonomyOfGoalResource {
    private final ItemRoutes routes;

    @Inject
    public AutonomyOfGoalResource(ItemRoutes routes) {
        this.routes = routes;
    }

    @GET
    public Response list(@PathParam("id") String id, @Context UriInfo address) {
        return routes.ofGoal(ItemKind.AUTONOMY, id, address);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo address, InputStream body) {
        return routes.add(
                id,
                "autonomy",
                headers,
                address,
                body,
                (to, by, input) -> routes.items().add(ItemKind.AUTONOMY, new GoalId(to), by, input),
                ItemMembers::autonomy);
    }
}
