package dev.cairn.mentoring.goal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.InvitationService;
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

/** Who was asked for their view of a goal, and one more. */
@LicensedOnly
@Path("goals/{id}/invitations")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class InvitationsOfGoalResource {
    private final ItemRoutes routes;
    private final InvitationService invitations;
    private final PeopleInJson people;

    @Inject
    public InvitationsOfGoalResource(ItemRoutes routes, InvitationService invitations, PeopleInJson people) {
        this.routes = routes;
        this.invitations = invitations;
        this.people = people;
    }

    @GET
    public Response list(@PathParam("id") String id, @Context UriInfo address) {
        return routes.ofGoal(ItemKind.INVITATION, id, address);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo address, InputStream body) {
        return routes.add(
                id,
                "invitations",
                headers,
                address,
                body,
                (to, by, input) -> invitations.invite(new GoalId(to), by, input),
                members -> ItemMembers.invitation(members, people));
    }
}
