package dev.cairn.mentoring.checkin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.checkin.Emphasis;
import dev.cairn.mentoring.checkin.OwnPrompt;
import dev.cairn.mentoring.checkin.OwnPrompts;
import dev.cairn.mentoring.checkin.PromptService;
import dev.cairn.mentoring.checkin.Section;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.JsonMembers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The questions of the caller's own. Nobody reaches another's here. */
@LicensedOnly
@Path("people/me/prompts")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class OwnPromptsResource {
    private final PromptService prompts;
    private final Answers answers;

    @Inject
    public OwnPromptsResource(PromptService prompts, Answers answers) {
        this.prompts = prompts;
        this.answers = answers;
    }

    @GET
    public Response get() {
        return answers.read(viewer -> answer(prompts.of(viewer)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@Context HttpHeaders headers, InputStream body) {
        return answers.change(
                headers,
                body,
                (by, expected, json) -> answer(prompts.write(by, expected, json.as(OwnPromptsResource::prompts))));
    }

    private static List<OwnPrompt> prompts(JsonMembers members) {
        members.require("prompts");
        List<OwnPrompt> sent = members.objects("prompts", OwnPrompts.MOST, OwnPromptsResource::prompt)
                .value();
        return Objects.requireNonNullElse(sent, List.of());
    }

    private static @Nullable OwnPrompt prompt(JsonMembers members) {
        members.require("text");
        String text = members.line("text").value();
        Section.Kind section = members.word("section", Section.Kind.class).value();
        Emphasis emphasis = members.word("emphasis", Emphasis.class).value();
        return text == null ? null : new OwnPrompt(text, section, emphasis);
    }

    private static ResponseBuilder answer(OwnPrompts own) {
        return Answers.ok(OwnPromptsRepresentation.of(own), own.revision());
    }
}
