package dev.cairn.mentoring.checkin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.checkin.Risk;
import dev.cairn.mentoring.checkin.RiskService;
import dev.cairn.mentoring.shared.rest.Answers;
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

/** One risk or roadblock, and what becomes of it. */
@LicensedOnly
@Path("risks/{id}")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class RiskResource {
    private final CheckInItemRoutes routes;
    private final RiskService risks;

    @Inject
    public RiskResource(CheckInItemRoutes routes, RiskService risks) {
        this.routes = routes;
        this.risks = risks;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return routes.get(Risk.class, id);
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return routes.change(Risk.class, id, headers, body, CheckInItemMembers::risk);
    }

    @DELETE
    @Consumes(MediaType.APPLICATION_JSON)
    public Response remove(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return routes.remove(Risk.class, id, headers, body);
    }

    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return routes.one().change(id, headers, body, risks::end, StepMembers::step);
    }

    @DELETE
    @Path("end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reopen(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return routes.one().change(id, headers, body, risks::reopen, StepMembers::step);
    }
}
