package dev.cairn.mentoring.checkin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
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

/** What is done next, and what is still to be done from earlier on. */
@LicensedOnly
@Path("check-ins/{id}/actions")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class ActionsOfCheckInResource {
    private static final String PLURAL = "actions";

    private final CheckInItemRoutes routes;
    private final PeopleInJson people;

    @Inject
    public ActionsOfCheckInResource(CheckInItemRoutes routes, PeopleInJson people) {
        this.routes = routes;
        this.people = people;
    }

    @GET
    public Response list(@PathParam("id") String id, @Context UriInfo address) {
        return routes.list(id, address, ItemKind.ACTION);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo address, InputStream body) {
        return routes.add(id, PLURAL, headers, address, body, members -> CheckInItemMembers.action(members, people));
    }
}
