package dev.cairn.mentoring.progress.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.progress.Column;
import dev.cairn.mentoring.progress.ColumnChoice;
import dev.cairn.mentoring.progress.ColumnService;
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

/** Which columns the caller wants to see in tables of mentorships. Nobody reaches another's here. */
@LicensedOnly
@Path("people/me/progress-columns")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class ProgressColumnsResource {
    private static final String COLUMNS = "columns";

    private final ColumnService columns;
    private final Answers answers;

    @Inject
    public ProgressColumnsResource(ColumnService columns, Answers answers) {
        this.columns = columns;
        this.answers = answers;
    }

    @GET
    public Response get() {
        return answers.read(viewer -> answer(columns.of(viewer)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(@Context HttpHeaders headers, InputStream body) {
        return answers.change(
                headers,
                body,
                (by, expected, json) ->
                        answer(columns.choose(by, expected, json.as(ProgressColumnsResource::columns))));
    }

    private static List<Column> columns(JsonMembers members) {
        members.require(COLUMNS);
        return Objects.requireNonNullElse(members.words(COLUMNS, Column.class).value(), List.of());
    }

    private static ResponseBuilder answer(ColumnChoice choice) {
        return Answers.ok(ProgressColumnsRepresentation.of(choice), choice.revision());
    }
}
