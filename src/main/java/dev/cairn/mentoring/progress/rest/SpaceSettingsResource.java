package dev.cairn.mentoring.progress.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.progress.NewSpaceSettings;
import dev.cairn.mentoring.progress.SeenSpaceSettings;
import dev.cairn.mentoring.progress.SpaceSettingsService;
import dev.cairn.mentoring.progress.Threshold;
import dev.cairn.mentoring.progress.Thresholds;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.JsonMembers;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
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

/** How a space wants to be told of the mentorships in it. */
@LicensedOnly
@Path("spaces/{key}/settings")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class SpaceSettingsResource {
    private static final String OPEN = "openToViewers";

    private final SpaceSettingsService settings;
    private final PeopleInJson people;
    private final Answers answers;

    @Inject
    public SpaceSettingsResource(SpaceSettingsService settings, PeopleInJson people, Answers answers) {
        this.settings = settings;
        this.people = people;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("key") String key) {
        return answers.read(viewer -> answer(settings.of(key, viewer)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("key") String key, @Context HttpHeaders headers, InputStream body) {
        return answers.change(
                headers,
                body,
                (by, expected, json) ->
                        answer(settings.change(key, by, expected, json.as(SpaceSettingsResource::settings))));
    }

    private static NewSpaceSettings settings(JsonMembers members) {
        members.require(OPEN);
        return new NewSpaceSettings(
                Thresholds.of(one -> number(members, one)),
                Boolean.TRUE.equals(members.flag(OPEN).value()));
    }

    /** The usual one in the place of what was at fault. */
    private static int number(JsonMembers members, Threshold one) {
        members.require(one.member());
        Long number = members.number(one.member(), one.least(), one.most()).value();
        return number == null ? one.usual() : Math.toIntExact(number);
    }

    private ResponseBuilder answer(SeenSpaceSettings seen) {
        return Answers.ok(
                SpaceSettingsRepresentation.of(
                        seen,
                        people.represent(
                                Stream.ofNullable(seen.settings().changedBy()).toList())),
                seen.settings().revision());
    }
}
