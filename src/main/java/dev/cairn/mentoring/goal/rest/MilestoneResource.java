package dev.cairn.mentoring.goal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.goal.MilestoneId;
import dev.cairn.mentoring.goal.MilestoneService;
import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.ItemAnswers;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
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

/** One milestone, and the steps of its life. */
@LicensedOnly
@Path("milestones/{id}")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class MilestoneResource {
    private final ItemAnswers<MilestoneId, SeenMilestone> milestone;
    private final PlanReader plans;
    private final MilestoneService milestones;
    private final PeopleInJson people;

    @Inject
    public MilestoneResource(
            Answers answers,
            PlanRepresentations representations,
            PlanReader plans,
            MilestoneService milestones,
            PeopleInJson people) {
        this.milestone = new ItemAnswers<>(answers, MilestoneId::new, representations::answer);
        this.plans = plans;
        this.milestones = milestones;
        this.people = people;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return milestone.read(id, plans::milestone);
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return milestone.change(
                id, headers, body, milestones::change, members -> MilestoneMembers.change(members, people));
    }

    @DELETE
    @Consumes(MediaType.APPLICATION_JSON)
    public Response delete(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return milestone.delete(id, headers, body, milestones::delete);
    }

    @POST
    @Path("agreement")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response agree(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return milestone.change(id, headers, body, milestones::agree, StepMembers::step);
    }

    @POST
    @Path("completion")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reach(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return milestone.change(id, headers, body, milestones::reach, GoalMembers::reaching);
    }

    @DELETE
    @Path("completion")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reopen(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return milestone.change(id, headers, body, milestones::reopen, StepMembers::step);
    }

    @POST
    @Path("postponement")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response postpone(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return milestone.change(id, headers, body, milestones::postpone, MilestoneMembers::postponement);
    }

    @POST
    @Path("dropping")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response drop(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return milestone.change(id, headers, body, milestones::drop, StepMembers::step);
    }
}
