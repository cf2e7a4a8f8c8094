package dev.cairn.mentoring.checkin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.checkin.CheckInReader;
import dev.cairn.mentoring.checkin.CheckInService;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.mentorship.MentorshipId;
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

/** The check-ins of one mentorship, and the next one. The pair's alone. */
@LicensedOnly
@Path("mentorships/{id}/check-ins")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class CheckInsOfMentorshipResource {
    private final CheckInReader reader;
    private final CheckInService checkIns;
    private final CheckInRepresentations representations;
    private final Answers answers;

    @Inject
    public CheckInsOfMentorshipResource(
            CheckInReader reader, CheckInService checkIns, CheckInRepresentations representations, Answers answers) {
        this.reader = reader;
        this.checkIns = checkIns;
        this.representations = representations;
        this.answers = answers;
    }

    /** The latest day first. */
    @GET
    public Response list(@PathParam("id") String id, @Context UriInfo address) {
        return answers.read(viewer -> {
            ListRequest request = new ListRequest(address);
            Slice<SeenCheckIn> slice = reader.list(mentorship(id), viewer, request.start(), request.limit());
            request.check();
            return Answers.ok(request.represent(representations.rows(slice)));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo address, InputStream body) {
        return answers.make(headers, body, (by, json) -> {
            SeenCheckIn planned = checkIns.plan(mentorship(id), by, json.as(CheckInMembers::plan));
            return Answers.created(
                    representations.answer(planned),
                    address,
                    "check-ins",
                    planned.checkIn().id().value());
        });
    }

    private static MentorshipId mentorship(String id) {
        return new MentorshipId(Written.idInPath(id));
    }
}
