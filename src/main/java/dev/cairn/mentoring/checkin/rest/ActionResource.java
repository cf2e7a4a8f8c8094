package dev.cairn.mentoring.checkin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.checkin.Action;
import dev.cairn.mentoring.checkin.ActionService;
import dev.cairn.mentoring.checkin.ItemsReader;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
import dev.cairn.mentoring.shared.rest.StepMembers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** One action, and what becomes of it. */
@LicensedOnly
@Path("actions/{id}")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class ActionResource {
    private final CheckInItemRoutes routes;
    private final ActionService actions;
    private final ItemsReader items;
    private final PeopleInJson people;

    @Inject
    public ActionResource(CheckInItemRoutes routes, ActionService actions, ItemsReader items, PeopleInJson people) {
        this.routes = routes;
        this.items = items;
        this.actions = actions;
        this.people = people;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return routes.one().read(id, items::action);
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return routes.change(Action.class, id, headers, body, members -> CheckInItemMembers.action(members, people));
    }

    @DELETE
    @Consumes(MediaType.APPLICATION_JSON)
    public Response remove(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return routes.remove(Action.class, id, headers, body);
    }

    @POST
    @Path("completion")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response complete(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return routes.one().change(id, headers, body, actions::complete, StepMembers::step);
    }

    @DELETE
    @Path("completion")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reopen(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return routes.one().change(id, headers, body, actions::reopen, StepMembers::step);
    }

    @POST
    @Path("dropping")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response drop(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return routes.one().change(id, headers, body, actions::drop, StepMembers::step);
    }

    @POST
    @Path("handover")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response handOver(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return routes.one()
                .change(id, headers, body, actions::handOver, members -> CheckInItemMembers.handover(members, people));
    }
}
