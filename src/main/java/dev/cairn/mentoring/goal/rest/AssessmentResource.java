package dev.cairn.mentoring.goal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.goal.Assessment;
import dev.cairn.mentoring.goal.AssessmentService;
import dev.cairn.mentoring.goal.PlanItemId;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.ItemAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** One view on a goal: its author's alone, and theirs to change, until its round is closed. */
@LicensedOnly
@Path("assessments/{id}")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class AssessmentResource {
    private final ItemRoutes routes;
    private final AssessmentService assessments;
    private final ItemAnswers<PlanItemId, SeenItem> view;

    @Inject
    public AssessmentResource(
            ItemRoutes routes, AssessmentService assessments, Answers answers, ItemRepresentations representations) {
        this.routes = routes;
        this.assessments = assessments;
        this.view = new ItemAnswers<>(answers, PlanItemId::new, representations::answer);
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return routes.get(Assessment.class, id);
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return view.change(id, headers, body, assessments::change, ItemMembers::assessment);
    }

    @DELETE
    @Consumes(MediaType.APPLICATION_JSON)
    public Response remove(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return view.delete(id, headers, body, assessments::remove);
    }
}
