package dev.cairn.mentoring.checkin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.checkin.Difference;
import dev.cairn.mentoring.checkin.PlaybookService;
import dev.cairn.mentoring.checkin.PlaybookVersion;
import dev.cairn.mentoring.checkin.SeenPlaybook;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.ListRequest;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
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
import java.util.function.Function;
import java.util.stream.Stream;

/** The playbook of a space, in all its versions. */
@LicensedOnly
@Path("spaces/{key}/playbooks")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class PlaybooksOfSpaceResource {
    private final PlaybookService playbooks;
    private final PeopleInJson people;
    private final Answers answers;

    @Inject
    public PlaybooksOfSpaceResource(PlaybookService playbooks, PeopleInJson people, Answers answers) {
        this.playbooks = playbooks;
        this.people = people;
        this.answers = answers;
    }

    @GET
    public Response list(@PathParam("key") String key, @Context UriInfo address) {
        return answers.read(viewer -> {
            SeenPlaybook seen = playbooks.of(key, viewer);
            ListRequest request = new ListRequest(address);
            Slice<PlaybookVersion> slice = Slice.cut(seen.versions(), request.start(), request.limit());
            request.check();
            Function<UserKey, PersonRepresentation> named = named(slice.items());
            return Answers.ok(
                    PlaybooksRepresentation.of(
                            seen, request.represent(slice.map(one -> PlaybookRepresentation.row(one, named)))),
                    seen.newest().edition().number());
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(@PathParam("key") String key, @Context HttpHeaders headers, InputStream body) {
        return answers.change(headers, body, (by, expected, json) -> {
            PlaybookVersion made = playbooks.publish(key, by, expected, json.as(PlaybookMembers::playbook));
            return Answers.ok(
                    PlaybookRepresentation.whole(made, null, named(List.of(made))),
                    made.edition().number());
        });
    }

    /** With {@code from} also in what it is otherwise than that one. */
    @GET
    @Path("{number}")
    public Response get(@PathParam("key") String key, @PathParam("number") String number, @Context UriInfo address) {
        return answers.read(viewer -> {
            PlaybookVersion version = playbooks.version(key, number(number), viewer);
            ListRequest request = new ListRequest(address);
            List<Difference> differences = request.number("from", 1, PlaybookMembers.MOST_VERSIONS)
                    .map(from -> playbooks.differences(
                            key, from.intValue(), version.edition().number(), viewer))
                    .orElse(null);
            request.check();
            return Answers.ok(PlaybookRepresentation.whole(version, differences, named(List.of(version))));
        });
    }

    private Function<UserKey, PersonRepresentation> named(List<PlaybookVersion> versions) {
        return people.represent(versions.stream()
                .map(PlaybookVersion::by)
                .flatMap(Stream::ofNullable)
                .toList());
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new NotFound("playbook-not-found");
        }
        return Integer.parseInt(text);
    }
}
