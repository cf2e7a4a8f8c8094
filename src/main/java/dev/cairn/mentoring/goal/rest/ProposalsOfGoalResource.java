package dev.cairn.mentoring.goal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.ProposalService;
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

/** All that was proposed for one goal, and a new proposal. */
@LicensedOnly
@Path("goals/{id}/proposals")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class ProposalsOfGoalResource {
    private final ItemRoutes routes;
    private final ProposalService proposals;

    @Inject
    public ProposalsOfGoalResource(ItemRoutes routes, ProposalService proposals) {
        this.routes = routes;
        this.proposals = proposals;
    }

    @GET
    public Response list(@PathParam("id") String id, @Context UriInfo address) {
        return routes.ofGoal(ItemKind.PROPOSAL, id, address);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo address, InputStream body) {
        return routes.add(
                id,
                "proposals",
                headers,
                address,
                body,
                (to, by, input) -> proposals.propose(new GoalId(to), by, input),
                GoalMembers::proposal);
    }
}
