package dev.cairn.mentoring.checkin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.checkin.AttachedPage;
import dev.cairn.mentoring.checkin.AttachedPageService;
import dev.cairn.mentoring.checkin.NewAttachedPage;
import dev.cairn.mentoring.checkin.SeenAttachedPage;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.JsonMembers;
import dev.cairn.mentoring.shared.rest.ListRequest;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import dev.cairn.mentoring.shared.rest.StepMembers;
import dev.cairn.mentoring.shared.rest.Written;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import java.util.List;
import java.util.function.Function;

/** The pages on which a pair keeps notes. Theirs alone, and of these for whoever of the two may view the page. */
@LicensedOnly
@Path("mentorships/{id}/pages")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class PagesOfMentorshipResource {
    private final AttachedPageService pages;
    private final PeopleInJson people;
    private final Answers answers;

    @Inject
    public PagesOfMentorshipResource(AttachedPageService pages, PeopleInJson people, Answers answers) {
        this.pages = pages;
        this.people = people;
        this.answers = answers;
    }

    /** The one that was attached first before the others. */
    @GET
    public Response list(@PathParam("id") String id, @Context UriInfo address) {
        return answers.read(viewer -> {
            List<SeenAttachedPage> all = pages.of(mentorship(id), viewer);
            ListRequest request = new ListRequest(address);
            Slice<SeenAttachedPage> slice = Slice.cut(all, request.start(), request.limit());
            request.check();
            Function<UserKey, PersonRepresentation> named = named(slice.items());
            return Answers.ok(request.represent(slice.map(one -> AttachedPageRepresentation.of(one, named))));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response attach(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo address, InputStream body) {
        return answers.make(headers, body, (by, json) -> {
            SeenAttachedPage attached = pages.attach(mentorship(id), by, json.as(PagesOfMentorshipResource::newPage));
            return answer(attached)
                    .status(Response.Status.CREATED)
                    .location(address.getBaseUriBuilder()
                            .path("mentorships")
                            .path(attached.attached().mentorship().toString())
                            .path("pages")
                            .path(attached.attached().page().toString())
                            .build());
        });
    }

    @GET
    @Path("{page}")
    public Response get(@PathParam("id") String id, @PathParam("page") String page) {
        return answers.read(viewer -> answer(pages.get(mentorship(id), Written.pageInPath(page), viewer)));
    }

    @DELETE
    @Path("{page}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response detach(
            @PathParam("id") String id,
            @PathParam("page") String page,
            @Context HttpHeaders headers,
            InputStream body) {
        return answers.change(headers, body, (by, expected, json) -> {
            pages.detach(mentorship(id), Written.pageInPath(page), by, expected, json.as(StepMembers::nothing));
            return Answers.gone();
        });
    }

    private ResponseBuilder answer(SeenAttachedPage seen) {
        return Answers.ok(AttachedPageRepresentation.of(seen, named(List.of(seen))), AttachedPage.REVISION);
    }

    private Function<UserKey, PersonRepresentation> named(List<SeenAttachedPage> all) {
        return people.represent(all.stream().map(one -> one.attached().author()).toList());
    }

    private static NewAttachedPage newPage(JsonMembers members) {
        return new NewAttachedPage(members.page("pageId"), members.id("checkInId"));
    }

    private static MentorshipId mentorship(String id) {
        return new MentorshipId(Written.idInPath(id));
    }
}
