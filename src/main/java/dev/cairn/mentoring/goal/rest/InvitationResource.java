package dev.cairn.mentoring.goal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.goal.Invitation;
import dev.cairn.mentoring.shared.rest.Answers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** One invitation to look at a goal; it ends by itself, or by being removed. */
@LicensedOnly
@Path("invitations/{id}")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class InvitationResource {
    private final ItemRoutes routes;

    @Inject
    public InvitationResource(ItemRoutes routes) {
        this.routes = routes;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return routes.get(Invitation.class, id);
    }

    @DELETE
    @Consumes(MediaType.APPLICATION_JSON)
    public Response remove(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return routes.remove(Invitation.class, id, headers, body);
    }
}
