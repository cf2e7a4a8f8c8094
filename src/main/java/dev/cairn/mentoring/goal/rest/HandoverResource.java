package dev.cairn.mentoring.goal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.Handover;
import dev.cairn.mentoring.goal.HandoverService;
import dev.cairn.mentoring.goal.MilestoneId;
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
import java.util.List;
import java.util.UUID;

/** What a mentee passes on from one mentorship to their next one. */
@LicensedOnly
@Path("mentorships/{id}/handover")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class HandoverResource {
    private final HandoverService handovers;
    private final Answers answers;

    @Inject
    public HandoverResource(HandoverService handovers, Answers answers) {
        this.handovers = handovers;
        this.answers = answers;
    }

    /** The goals that are new in the other plan. */
    public record Body(List<UUID> goals) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response handOver(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return answers.make(headers, body, (by, json) -> {
            List<GoalId> made =
                    handovers.handOver(new MentorshipId(Written.idInPath(id)), by, json.as(HandoverResource::handover));
            return Answers.ok(new Body(made.stream().map(GoalId::value).toList()));
        });
    }

    private static Handover handover(JsonMembers members) {
        UUID to = members.id("to").value();
        return new Handover(
                to == null ? null : new MentorshipId(to),
                members.idsAs("goals", GoalId::new),
                members.idsAs("milestones", MilestoneId::new));
    }
}
