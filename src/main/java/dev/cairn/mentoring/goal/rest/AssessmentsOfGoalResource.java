package dev.cairn.mentoring.goal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.goal.AssessmentService;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.ListRequest;
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

/** The views on one goal, and a new one. */
@LicensedOnly
@Path("goals/{id}/assessments")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class AssessmentsOfGoalResource {
    private final PlanReader plans;
    private final AssessmentService assessments;
    private final ItemRepresentations representations;
    private final Answers answers;

    @Inject
    public AssessmentsOfGoalResource(
            PlanReader plans, AssessmentService assessments, ItemRepresentations representations, Answers answers) {
        this.plans = plans;
        this.assessments = assessments;
        this.representations = representations;
        this.answers = answers;
    }

    @GET
    public Response list(@PathParam("id") String id, @Context UriInfo address) {
        return answers.read(viewer -> {
            SeenGoal goal = plans.goal(new GoalId(Written.idInPath(id)), viewer);
            ListRequest request = new ListRequest(address);
            Slice<SeenItem> slice = Slice.cut(goal.items(ItemKind.ASSESSMENT), request.start(), request.limit());
            request.check();
            return Answers.ok(representations.views(request.represent(representations.items(slice)), goal.views()));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo address, InputStream body) {
        return answers.make(headers, body, (by, json) -> {
            SeenItem added = assessments.add(new GoalId(Written.idInPath(id)), by, json.as(ItemMembers::assessment));
            return Answers.created(
                    representations.answer(added),
                    address,
                    "assessments",
                    added.id().value());
        });
    }
}
