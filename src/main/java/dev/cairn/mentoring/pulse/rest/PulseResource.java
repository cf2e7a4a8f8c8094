package dev.cairn.mentoring.pulse.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.pulse.PulseService;
import dev.cairn.mentoring.pulse.SeenPulse;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.StepMembers;
import dev.cairn.mentoring.shared.rest.Written;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.InputStream;

/** What the mentee says of a check-in. To everybody else it is as if there were no check-in. */
@LicensedOnly
@Path("check-ins/{id}/pulse")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class PulseResource {
    private final PulseService pulses;
    private final Answers answers;

    @Inject
    public PulseResource(PulseService pulses, Answers answers) {
        this.pulses = pulses;
        this.answers = answers;
    }

    /** Blank where nothing was said. */
    @GET
    public Response get(@PathParam("id") String id) {
        return answers.read(viewer -> answer(pulses.of(checkIn(id), viewer)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response say(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return answers.change(
                headers,
                body,
                (by, expected, json) -> answer(pulses.say(checkIn(id), by, expected, json.as(PulseMembers::said))));
    }

    @DELETE
    @Consumes(MediaType.APPLICATION_JSON)
    public Response takeBack(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return answers.change(headers, body, (by, expected, json) -> {
            pulses.takeBack(checkIn(id), by, expected, json.as(StepMembers::nothing));
            return Answers.gone();
        });
    }

    private static ResponseBuilder answer(SeenPulse seen) {
        return Answers.ok(PulseRepresentation.of(seen), seen.pulse().revision());
    }

    private static CheckInId checkIn(String id) {
        return new CheckInId(Written.idInPath(id));
    }
}
