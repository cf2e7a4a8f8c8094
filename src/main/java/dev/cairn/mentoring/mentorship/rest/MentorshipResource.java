package dev.cairn.mentoring.mentorship.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.MentorshipQuery;
import dev.cairn.mentoring.mentorship.MentorshipQuery.Order;
import dev.cairn.mentoring.mentorship.MentorshipService;
import dev.cairn.mentoring.mentorship.MentorshipStart;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.ItemAnswers;
import dev.cairn.mentoring.shared.rest.ListRequest;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
import dev.cairn.mentoring.shared.rest.StepMembers;
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
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;

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

    private final Answers answers;
    private final ItemAnswers<MentorshipId, SeenMentorship> mentorship;
    private final MentorshipRepresentations representations;
    private final MentorshipService mentorships;
    private final MentorshipStart starting;
    private final PeopleInJson people;

    @Inject
    public MentorshipResource(
            Answers answers,
            MentorshipRepresentations representations,
            MentorshipService mentorships,
            MentorshipStart starting,
            PeopleInJson people) {
        this.answers = answers;
        this.mentorship = new ItemAnswers<>(answers, MentorshipId::new, representations::answer);
        this.representations = representations;
        this.mentorships = mentorships;
        this.starting = starting;
        this.people = people;
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
                    representations.answer(started),
                    address,
                    "mentorships",
                    started.mentorship().id().value());
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return mentorship.read(id, mentorships::get);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return mentorship.change(id, headers, body, mentorships::change, MentorshipMembers::change);
    }

    @POST
    @Path("{id}/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accept(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return mentorship.change(id, headers, body, mentorships::accept, StepMembers::step);
    }

    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response refuse(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return mentorship.change(id, headers, body, mentorships::refuse, StepMembers::step);
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return mentorship.change(id, headers, body, mentorships::withdraw, StepMembers::step);
    }

    @POST
    @Path("{id}/pause")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response pause(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return mentorship.change(id, headers, body, mentorships::pause, StepMembers::step);
    }

    @POST
    @Path("{id}/resumption")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response resume(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return mentorship.change(id, headers, body, mentorships::resume, StepMembers::step);
    }

    @POST
    @Path("{id}/conclusion")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response conclude(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return mentorship.change(id, headers, body, mentorships::conclude, StepMembers::step);
    }

    @POST
    @Path("{id}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response review(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return mentorship.change(id, headers, body, mentorships::review, MentorshipMembers::review);
    }

    @PUT
    @Path("{id}/home")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response moveHome(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return mentorship.change(id, headers, body, mentorships::moveHome, MentorshipMembers::home);
    }
}
