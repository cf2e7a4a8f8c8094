package dev.cairn.mentoring.goal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.goal.PlanItemId;
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

/** The measurements of one indicator, and a new one. */
@LicensedOnly
@Path("indicators/{id}/measurements")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class MeasurementsOfIndicatorResource {
    private final ItemRoutes routes;

    @Inject
    public MeasurementsOfIndicatorResource(ItemRoutes routes) {
        this.routes = routes;
    }

    @GET
    public Response list(@PathParam("id") String id, @Context UriInfo address) {
        return routes.ofItem(ItemKind.MEASUREMENT, id, address);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo address, InputStream body) {
        return routes.add(
                id,
                "measurements",
                headers,
                address,
                body,
                (to, by, input) -> routes.items().add(ItemKind.MEASUREMENT, new PlanItemId(to), by, input),
                ItemMembers::measurement);
    }
}
