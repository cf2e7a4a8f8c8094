package dev.cairn.mentoring.goal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.MilestoneService;
import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.ListRequest;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
import dev.cairn.mentoring.shared.rest.Written;
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
import java.util.List;

/** The milestones of one goal: those that the caller may know of, the earliest due first, and a new one. */
@LicensedOnly
@Path("goals/{id}/milestones")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class MilestonesOfGoalResource {
    private final PlanReader plans;
    private final MilestoneService milestones;
    private final PlanRepresentations representations;
    private final PeopleInJson people;
    private final Answers answers;

    @Inject
    public MilestonesOfGoalResource(
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
    public Response list(@PathParam("id") String id, @Context UriInfo address) {
        return answers.read(viewer -> {
            List<SeenMilestone> all = plans.goal(goal(id), viewer).milestones();
            ListRequest request = new ListRequest(address);
            Slice<SeenMilestone> slice = Slice.cut(all, request.start(), request.limit());
            request.check();
            return Answers.ok(request.represent(representations.milestones(slice)));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo address, InputStream body) {
        return answers.make(headers, body, (by, json) -> {
            SeenMilestone added =
                    milestones.add(goal(id), by, json.as(members -> MilestoneMembers.change(members, people)));
            return Answers.created(
                    representations.answer(added),
                    address,
                    "milestones",
                    added.id().value());
        });
    }

    private static GoalId goal(String id) {
        return new GoalId(Written.idInPath(id));
    }
}
