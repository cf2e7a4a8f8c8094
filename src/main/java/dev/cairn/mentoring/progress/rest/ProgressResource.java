package dev.cairn.mentoring.progress.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.progress.ProgressPage;
import dev.cairn.mentoring.progress.ProgressQuery;
import dev.cairn.mentoring.progress.ProgressReader;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.Wordings;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The mentorships of a space, for whom their table is. */
@LicensedOnly
@Path("spaces/{key}/progress")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class ProgressResource {
    private final ProgressReader progress;
    private final People people;
    private final PeopleInJson inJson;
    private final Wordings wordings;
    private final Clock clock;
    private final Answers answers;

    @Inject
    public ProgressResource(
            ProgressReader progress,
            People people,
            PeopleInJson inJson,
            Wordings wordings,
            Clock clock,
            Answers answers) {
        this.progress = progress;
        this.people = people;
        this.inJson = inJson;
        this.wordings = wordings;
        this.clock = clock;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("key") String key, @Context UriInfo address) {
        return answers.read(viewer -> Answers.ok(represent(page(key, address, viewer))));
    }

    private ProgressPage page(String key, UriInfo address, UserKey viewer) {
        ProgressRequest request = ProgressRequest.of(key, address, people);
        ProgressQuery query = request.query();
        if (query == null) {
            progress.check(key, viewer);
            return new ProgressPage(List.of(), null);
        }
        return progress.page(query, request.after(), viewer, request.rows());
    }

    private ProgressRepresentation represent(ProgressPage page) {
        Function<UserKey, PersonRepresentation> persons = inJson.represent(page.rows().stream()
                .flatMap(one -> Stream.of(one.mentorKey(), one.menteeKey()))
                .toList());
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), wordings.current().zone());
        return ProgressRepresentation.of(page, persons, today);
    }
}
