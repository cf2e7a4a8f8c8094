package dev.cairn.mentoring.mentorship.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.MentorshipQuery;
import dev.cairn.mentoring.mentorship.MentorshipQuery.Order;
import dev.cairn.mentoring.mentorship.MentorshipService;
import dev.cairn.mentoring.mentorship.MentorshipStart;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.Step;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.ListRequest;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
import dev.cairn.mentoring.shared.rest.Written;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Supplier;

/** Mentorships: the caller's own, those of a page, and the steps that each can take. */
@LicensedOnly
@Path("mentorships")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class MentorshipResource {
    private static final Map<String, Order> ORDERS = Map.of(
            "start", Order.START,
            "-start", Order.NEWEST_START,
            "stage", Order.STAGE,
            "created", Order.CREATED,
            "-created", Order.NEWEST_CREATED);

    private final MentorshipService mentorships;
    private final MentorshipStart starting;
    private final MentorshipRepresentations representations;
    private final PeopleInJson people;
    private final Answers answers;

    @Inject
    public MentorshipResource(
            MentorshipService mentorships,
            MentorshipStart starting,
            MentorshipRepresentations representations,
            PeopleInJson people,
            Answers answers) {
        this.mentorships = mentorships;
        this.starting = starting;
        this.representations = representations;
        this.people = people;
        this.answers = answers;
    }

    @GET
    public Response list(@Context UriInfo address) {
        return answers.read(viewer -> {
            ListRequest request = new ListRequest(address);
            MentorshipQuery query = new MentorshipQuery(
                    request.number("page", 1, Long.MAX_VALUE).map(PageId::new).orElse(null),
                    request.flag("waiting"),
                    request.word("sort", ORDERS).orElse(Order.NEWEST_CREATED),
                    request.start(),
                    request.limit());
            request.check();
            return Answers.ok(request.represent(representations.rows(mentorships.list(query, viewer))));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(@Context HttpHeaders headers, @Context UriInfo address, InputStream body) {
        return answers.make(headers, body, (by, json) -> {
            SeenMentorship started = starting.start(by, json.as(members -> MentorshipMembers.start(members, people)));
            return Answers.created(
                    answer(started),
                    address,
                    "mentorships",
                    started.mentorship().id().value());
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answers.read(viewer -> answer(mentorships.get(id(id), viewer)));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return answers.change(
                headers,
                body,
                (by, expected, json) ->
                        answer(mentorships.change(id(id), by, expected, json.as(MentorshipMembers::change))));
    }

    @POST
    @Path("{id}/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accept(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return step(id, headers, body, mentorships::accept);
    }

    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response refuse(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return step(id, headers, body, mentorships::refuse);
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return step(id, headers, body, mentorships::withdraw);
    }

    @POST
    @Path("{id}/pause")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response pause(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return step(id, headers, body, mentorships::pause);
    }

    @POST
    @Path("{id}/resumption")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response resume(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return step(id, headers, body, mentorships::resume);
    }

    @POST
    @Path("{id}/conclusion")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response conclude(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return step(id, headers, body, mentorships::conclude);
    }

    @PUT
    @Path("{id}/home")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response moveHome(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return answers.change(
                headers,
                body,
                (by, expected, json) ->
                        answer(mentorships.moveHome(id(id), by, expected, json.as(MentorshipMembers::home))));
    }

    private interface StageChange {
        SeenMentorship take(MentorshipId id, UserKey by, Expected expected, Supplier<Input<Step>> input);
    }

    private Response step(String id, HttpHeaders headers, InputStream body, StageChange change) {
        return answers.change(
                headers,
                body,
                (by, expected, json) -> answer(change.take(id(id), by, expected, json.as(MentorshipMembers::step))));
    }

    /** Who is not of the pair cannot change it, and gets no revision. */
    private ResponseBuilder answer(SeenMentorship seen) {
        Record representation = representations.whole(seen);
        return seen.sight().ofPair()
                ? Answers.ok(representation, seen.mentorship().revision())
                : Answers.ok(representation);
    }

    private static MentorshipId id(String text) {
        return new MentorshipId(Written.idInPath(text));
    }
}
