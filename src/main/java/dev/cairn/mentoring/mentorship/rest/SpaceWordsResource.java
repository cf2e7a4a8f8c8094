package dev.cairn.mentoring.mentorship.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.mentorship.Said;
import dev.cairn.mentoring.mentorship.SeenSpaceWords;
import dev.cairn.mentoring.mentorship.SpaceWordsService;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** The words of feedback that a space suggests to the pairs in it. */
@LicensedOnly
@Path("spaces/{key}/shared-words")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class SpaceWordsResource {
    private final SpaceWordsService words;
    private final PeopleInJson people;
    private final Answers answers;

    @Inject
    public SpaceWordsResource(SpaceWordsService words, PeopleInJson people, Answers answers) {
        this.words = words;
        this.people = people;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("key") String key) {
        return answers.read(viewer -> answer(words.of(key, viewer)));
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("key") String key, @Context HttpHeaders headers, InputStream body) {
        return answers.change(
                headers,
                body,
                (by, expected, json) -> answer(words.change(key, by, expected, json.as(VocabularyMembers::change))));
    }

    private ResponseBuilder answer(SeenSpaceWords seen) {
        List<UserKey> named = Stream.concat(
                        seen.words().vocabulary().words().stream().map(Said::by),
                        Stream.ofNullable(seen.words().changedBy()))
                .toList();
        return Answers.ok(
                SpaceWordsRepresentation.of(seen, people.represent(named)),
                seen.words().revision());
    }
}
