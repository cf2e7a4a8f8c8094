package dev.cairn.mentoring.goal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.goal.MilestoneId;
import dev.cairn.mentoring.goal.MilestoneService;
import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.JsonMembers;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
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

/** One milestone, and the steps of its life. */
@LicensedOnly
@Path("milestones/{id}")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class MilestoneResource {
    private final PlanReader plans;
    private final MilestoneService milestones;
    private final PlanRepresentations representations;
    private final PeopleInJson people;
    private final Answers answers;

    @Inject
    public MilestoneResource(
            PlanReader plans,
            MilestoneService milestones,
            PlanRepresentations representations,
            PeopleInJson people,
            Answers answers) {
        this.plans = plans;
        this.milestones = milestones;
        this.representations = representations;
        this.people = people;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return answers.read(viewer -> representations.answer(plans.milestone(milestone(id), viewer)));
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return answers.change(
                headers,
                body,
                (by, expected, json) -> representations.answer(milestones.change(
                        milestone(id), by, expected, json.as(members -> MilestoneMembers.change(members, people)))));
    }

    @DELETE
    @Consumes(MediaType.APPLICATION_JSON)
    public Response delete(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return answers.change(headers, body, (by, expected, json) -> {
            milestones.delete(milestone(id), by, expected, json.as(GoalMembers::nothing));
            return Answers.gone();
        });
    }

    @POST
    @Path("completion")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reach(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return step(id, headers, body, milestones::reach, GoalMembers::reaching);
    }

    @DELETE
    @Path("completion")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reopen(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return step(id, headers, body, milestones::reopen, GoalMembers::step);
    }

    @POST
    @Path("postponement")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response postpone(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return step(id, headers, body, milestones::postpone, MilestoneMembers::postponement);
    }

    @POST
    @Path("dropping")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response drop(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return step(id, headers, body, milestones::drop, GoalMembers::step);
    }

    private interface StateChange<T> {
        SeenMilestone take(MilestoneId id, UserKey by, Expected expected, Supplier<Input<T>> input);
    }

    private <T> Response step(
            String id, HttpHeaders headers, InputStream body, StateChange<T> change, Function<JsonMembers, T> reading) {
        return answers.change(
                headers,
                body,
                (by, expected, json) ->
                        representations.answer(change.take(milestone(id), by, expected, json.as(reading))));
    }

    private static MilestoneId milestone(String id) {
        return new MilestoneId(Written.idInPath(id));
    }
}
