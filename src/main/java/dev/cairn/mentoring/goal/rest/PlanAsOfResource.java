package dev.cairn.mentoring.goal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.goal.PlanHistory;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.Invalid;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.Written;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;

/** A plan as it stood when a day ended. The pair's alone. */
@LicensedOnly
@Path("mentorships/{id}/as-of/{date}")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class PlanAsOfResource {
    private final PlanHistory history;
    private final PlanAsOfRepresentations representations;
    private final Answers answers;

    @Inject
    public PlanAsOfResource(PlanHistory history, PlanAsOfRepresentations representations, Answers answers) {
        this.history = history;
        this.representations = representations;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("id") String id, @PathParam("date") String date) {
        return answers.read(viewer -> {
            SeenPlan plan = history.of(new MentorshipId(Written.idInPath(id)), viewer, () -> day(date));
            return Answers.ok(representations.of(plan, day(date)));
        });
    }

    private static LocalDate day(String text) {
        return Written.day(text).orElseThrow(() -> Invalid.field("date", "no-such-date"));
    }
}
