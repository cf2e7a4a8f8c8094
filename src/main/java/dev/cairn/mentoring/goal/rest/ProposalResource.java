package dev.cairn.mentoring.goal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.goal.PlanItemId;
import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.goal.Proposal;
import dev.cairn.mentoring.goal.ProposalService;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.ItemAnswers;
import dev.cairn.mentoring.shared.rest.StepMembers;
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
import java.io.InputStream;

/** One proposal, and how it is decided. */
@LicensedOnly
@Path("proposals/{id}")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class ProposalResource {
    private final PlanReader plans;
    private final ProposalService proposals;
    private final ItemAnswers<PlanItemId, SeenItem> proposal;
    private final ItemAnswers<PlanItemId, ProposalService.Accepted> accepted;

    @Inject
    public ProposalResource(
            PlanReader plans, ProposalService proposals, ItemRepresentations representations, Answers answers) {
        this.plans = plans;
        this.proposals = proposals;
        this.proposal = new ItemAnswers<>(answers, PlanItemId::new, representations::answer);
        this.accepted = new ItemAnswers<>(answers, PlanItemId::new, representations::answer);
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return proposal.read(id, (item, viewer) -> plans.item(item, Proposal.class, viewer));
    }

    @POST
    @Path("acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accept(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return accepted.change(id, headers, body, proposals::accept, StepMembers::nothing);
    }

    @POST
    @Path("refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response refuse(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return proposal.change(id, headers, body, proposals::refuse, StepMembers::step);
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return proposal.change(id, headers, body, proposals::withdraw, StepMembers::nothing);
    }
}
