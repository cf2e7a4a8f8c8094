package dev.cairn.mentoring.goal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.GoalService;
import dev.cairn.mentoring.goal.GoalTree;
import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.ItemAnswers;
import dev.cairn.mentoring.shared.rest.StepMembers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** One goal, and the steps of its life. */
@LicensedOnly
@Path("goals/{id}")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class GoalResource {
    private final ItemAnswers<GoalId, SeenGoal> goal;
    private final PlanReader plans;
    private final GoalService goals;
    private final GoalTree tree;

    @Inject
    public GoalResource(
            Answers answers, PlanRepresentations representations, PlanReader plans, GoalService goals, GoalTree tree) {
        this.goal = new ItemAnswers<>(answers, GoalId::new, representations::answer);
        this.plans = plans;
        this.goals = goals;
        this.tree = tree;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return goal.read(id, plans::goal);
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return goal.change(id, headers, body, goals::change, GoalMembers::change);
    }

    @DELETE
    @Consumes(MediaType.APPLICATION_JSON)
    public Response delete(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return goal.delete(id, headers, body, tree::delete);
    }

    @POST
    @Path("agreement")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response agree(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return goal.change(id, headers, body, goals::agree, StepMembers::step);
    }

    @POST
    @Path("completion")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reach(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return goal.change(id, headers, body, goals::reach, GoalMembers::reaching);
    }

    @DELETE
    @Path("completion")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reopen(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return goal.change(id, headers, body, goals::reopen, StepMembers::step);
    }

    @POST
    @Path("dropping")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response drop(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return goal.change(id, headers, body, goals::drop, StepMembers::step);
    }
}
