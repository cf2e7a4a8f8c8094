package dev.cairn.mentoring.goal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.GoalService;
import dev.cairn.mentoring.goal.GoalTree;
import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.Step;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.JsonMembers;
import dev.cairn.mentoring.shared.rest.Written;
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
import java.util.function.Function;
import java.util.function.Supplier;

/** One goal, and the steps of its life. */
@LicensedOnly
@Path("goals/{id}")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class GoalResource {
    private final PlanReader plans;
    private final GoalService goals;
    private final GoalTree tree;
    private final PlanRepresentations representations;
    private final Answers answers;

    @Inject
    public GoalResource(
            PlanReader plans, GoalService goals, GoalTree tree, PlanRepresentations representations, Answers answers) {
        this.plans = plans;
        this.goals = goals;
        this.tree = tree;
        this.representations = representations;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return answers.read(viewer -> representations.answer(plans.goal(goal(id), viewer)));
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return answers.change(
                headers,
                body,
                (by, expected, json) ->
                        representations.answer(goals.change(goal(id), by, expected, json.as(GoalMembers::change))));
    }

    @DELETE
    @Consumes(MediaType.APPLICATION_JSON)
    public Response delete(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return answers.change(headers, body, (by, expected, json) -> {
            tree.delete(goal(id), by, expected, json.as(GoalMembers::nothing));
            return Answers.gone();
        });
    }

    @POST
    @Path("agreement")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response agree(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return step(id, headers, body, goals::agree, GoalMembers::step);
    }

    @POST
    @Path("completion")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reach(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return step(id, headers, body, goals::reach, GoalMembers::reaching);
    }

    @DELETE
    @Path("completion")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reopen(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return step(id, headers, body, goals::reopen, GoalMembers::step);
    }

    @POST
    @Path("dropping")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response drop(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return step(id, headers, body, goals::drop, GoalMembers::step);
    }

    private interface StateChange {
        SeenGoal take(GoalId id, UserKey by, Expected expected, Supplier<Input<Step>> input);
    }

    private Response step(
            String id, HttpHeaders headers, InputStream body, StateChange change, Function<JsonMembers, Step> reading) {
        return answers.change(
                headers,
                body,
                (by, expected, json) -> representations.answer(change.take(goal(id), by, expected, json.as(reading))));
    }

    private static GoalId goal(String id) {
        return new GoalId(Written.idInPath(id));
    }
}
