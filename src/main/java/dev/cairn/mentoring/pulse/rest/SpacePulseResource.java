package dev.cairn.mentoring.pulse.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.pulse.SpacePulseReader;
import dev.cairn.mentoring.shared.rest.Answers;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What the mentees of a space say of their check-ins, where enough of them do. */
@LicensedOnly
@Path("spaces/{key}/pulse")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class SpacePulseResource {
    private final SpacePulseReader pulses;
    private final Answers answers;

    @Inject
    public SpacePulseResource(SpacePulseReader pulses, Answers answers) {
        this.pulses = pulses;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("key") String key) {
        return answers.read(viewer -> Answers.ok(SpacePulseRepresentation.of(pulses.of(key, viewer))));
    }
}
