package dev.cairn.mentoring.progress.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.progress.Group;
import dev.cairn.mentoring.progress.Overview;
import dev.cairn.mentoring.progress.ProgressPage;
import dev.cairn.mentoring.progress.ProgressReader;
import dev.cairn.mentoring.progress.Totals;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the mentorships of a space come to, for whom their table is. */
@LicensedOnly
@Path("spaces/{key}/progress/summary")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class ProgressSummaryResource {
    private final ProgressReader progress;
    private final People people;
    private final PeopleInJson inJson;
    private final Answers answers;

    @Inject
    public ProgressSummaryResource(ProgressReader progress, People people, PeopleInJson inJson, Answers answers) {
        this.progress = progress;
        this.people = people;
        this.inJson = inJson;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("key") String key, @Context UriInfo address) {
        return answers.read(viewer -> {
            Overview overview = overview(key, ProgressRequest.of(key, address, people), viewer);
            List<Group> groups = overview.groups();
            return Answers.ok(ProgressSummaryRepresentation.of(
                    Objects.requireNonNull(overview.totals()),
                    groups,
                    inJson.represent(groups.stream()
                            .flatMap(one -> Stream.ofNullable(one.mentor()))
                            .toList())));
        });
    }

    private Overview overview(String key, ProgressRequest request, UserKey viewer) {
        if (request.query() == null) {
            progress.check(key, viewer);
            return new Overview(new ProgressPage(List.of(), null), Totals.NONE, List.of());
        }
        return progress.overview(request.query(), null, viewer, 1, new Overview.Wish(true, request.group()));
    }
}
