package dev.cairn.mentoring.notice.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.notice.MailChoice;
import dev.cairn.mentoring.notice.NoticePreferences;
import dev.cairn.mentoring.notice.NoticePreferencesChange;
import dev.cairn.mentoring.notice.NoticePreferencesService;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.JsonMembers;
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

/** How the caller wants to be told. Nobody reaches another's here. */
@LicensedOnly
@Path("people/me/notice-preferences")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class NoticePreferencesResource {
    private final NoticePreferencesService preferences;
    private final Answers answers;

    @Inject
    public NoticePreferencesResource(NoticePreferencesService preferences, Answers answers) {
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
                (by, expected, json) ->
                        answer(preferences.change(by, expected, json.as(NoticePreferencesResource::change))));
    }

    private static NoticePreferencesChange change(JsonMembers members) {
        return new NoticePreferencesChange(members.word("mail", MailChoice.class));
    }

    private static ResponseBuilder answer(NoticePreferences preferences) {
        return Answers.ok(NoticePreferencesRepresentation.of(preferences), preferences.revision());
    }
}
