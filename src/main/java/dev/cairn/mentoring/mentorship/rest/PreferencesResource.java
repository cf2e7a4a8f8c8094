package dev.cairn.mentoring.mentorship.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.mentorship.Preferences;
import dev.cairn.mentoring.mentorship.PreferencesService;
import dev.cairn.mentoring.shared.rest.Answers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.InputStream;

/** How the caller likes to learn and to be told. Nobody reaches another's here. */
@LicensedOnly
@Path("people/me/preferences")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class PreferencesResource {
    private final PreferencesService preferences;
    private final Answers answers;

    @Inject
    public PreferencesResource(PreferencesService preferences, Answers answers) {
        this.preferences = preferences;
        this.answers = answers;
    }

    @GET
    public Response get() {
        return answers.read(viewer -> answer(preferences.of(viewer)));
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@Context HttpHeaders headers, InputStream body) {
        return answers.change(
                headers,
                body,
                (by, expected, json) -> answer(preferences.change(by, expected, json.as(PreferencesMembers::change))));
    }

    private static ResponseBuilder answer(Preferences preferences) {
        return Answers.ok(PreferencesRepresentation.of(preferences), preferences.revision());
    }
}
