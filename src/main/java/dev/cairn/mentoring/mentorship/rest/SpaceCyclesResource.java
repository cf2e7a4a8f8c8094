package dev.cairn.mentoring.mentorship.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.mentorship.Cycle;
import dev.cairn.mentoring.mentorship.NewCycle;
import dev.cairn.mentoring.mentorship.SeenSpaceCycles;
import dev.cairn.mentoring.mentorship.SpaceCycles;
import dev.cairn.mentoring.mentorship.SpaceCyclesService;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cycles of a space, on whose days the pairs in it can meet. */
@LicensedOnly
@Path("spaces/{key}/cycles")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class SpaceCyclesResource {
    private final SpaceCyclesService cycles;
    private final PeopleInJson people;
    private final Answers answers;

    @Inject
    public SpaceCyclesResource(SpaceCyclesService cycles, PeopleInJson people, Answers answers) {
        this.cycles = cycles;
        this.people = people;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("key") String key) {
        return answers.read(viewer -> answer(cycles.of(key, viewer)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("key") String key, @Context HttpHeaders headers, InputStream body) {
        return answers.change(
                headers,
                body,
                (by, expected, json) -> answer(cycles.change(key, by, expected, json.as(SpaceCyclesResource::cycles))));
    }

    private static List<NewCycle> cycles(JsonMembers members) {
        members.require("cycles");
        List<NewCycle> sent = members.objects("cycles", SpaceCycles.MOST, SpaceCyclesResource::cycle)
                .value();
        return Objects.requireNonNullElse(sent, List.of());
    }

    private static @Nullable NewCycle cycle(JsonMembers members) {
        members.require("name", "dates");
        String name = members.line("name").value();
        List<LocalDate> dates = members.dates("dates", Cycle.MOST_DATES).value();
        return name == null || dates == null
                ? null
                : new NewCycle(members.id("id").value(), name, dates);
    }

    private ResponseBuilder answer(SeenSpaceCycles seen) {
        return Answers.ok(
                SpaceCyclesRepresentation.of(
                        seen,
                        people.represent(
                                Stream.ofNullable(seen.cycles().changedBy()).toList())),
                seen.cycles().revision());
    }
}
