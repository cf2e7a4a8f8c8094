package dev.cairn.mentoring.checkin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.checkin.PlaybookChoiceService;
import dev.cairn.mentoring.checkin.SeenChoice;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
import dev.cairn.mentoring.shared.rest.Written;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.stream.Stream;

/** What a pair runs its next check-ins with. Theirs alone. */
@LicensedOnly
@Path("mentorships/{id}/playbook")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class PlaybookOfMentorshipResource {
    private final PlaybookChoiceService choices;
    private final PeopleInJson people;
    private final Answers answers;

    @Inject
    public PlaybookOfMentorshipResource(PlaybookChoiceService choices, PeopleInJson people, Answers answers) {
        this.choices = choices;
        this.people = people;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return answers.read(viewer -> answer(choices.of(mentorship(id), viewer)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return answers.change(
                headers,
                body,
                (by, expected, json) ->
                        answer(choices.choose(mentorship(id), by, expected, json.as(PlaybookMembers::choice))));
    }

    private ResponseBuilder answer(SeenChoice seen) {
        return Answers.ok(
                PlaybookChoiceRepresentation.of(
                        seen,
                        people.represent(
                                Stream.ofNullable(seen.choice().changedBy()).toList())),
                seen.choice().revision());
    }

    private static MentorshipId mentorship(String id) {
        return new MentorshipId(Written.idInPath(id));
    }
}
