package dev.cairn.mentoring.goal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.MilestoneId;
import dev.cairn.mentoring.goal.PlanItemId;
import dev.cairn.mentoring.goal.ReviewPack;
import dev.cairn.mentoring.goal.ReviewPackService;
import dev.cairn.mentoring.goal.ReviewPackWriter;
import dev.cairn.mentoring.goal.ReviewPicks;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.JsonMembers;
import dev.cairn.mentoring.shared.rest.Written;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** What a mentee takes to a review, as the body of a page. It is made from what they pick, and kept nowhere here. */
@LicensedOnly
@Path("mentorships/{id}/review-pack")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class ReviewPackResource {
    private final ReviewPackService packs;
    private final ReviewPackWriter writer;
    private final Answers answers;

    @Inject
    public ReviewPackResource(ReviewPackService packs, ReviewPackWriter writer, Answers answers) {
        this.packs = packs;
        this.writer = writer;
        this.answers = answers;
    }

    /** A page's body in storage format, without anything that is alive in it. */
    public record Body(String storage) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return answers.make(headers, body, (by, json) -> {
            ReviewPack pack =
                    packs.make(new MentorshipId(Written.idInPath(id)), by, json.as(ReviewPackResource::picks));
            return Answers.ok(new Body(writer.write(pack, by)));
        });
    }

    private static ReviewPicks picks(JsonMembers members) {
        return new ReviewPicks(
                members.idsAs("goals", GoalId::new),
                members.idsAs("milestones", MilestoneId::new),
                members.idsAs("evidence", PlanItemId::new));
    }
}
