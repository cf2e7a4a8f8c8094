package dev.cairn.mentoring.goal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.goal.InvitationService;
import dev.cairn.mentoring.goal.Invited;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.ListRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The goals that the caller is asked for their view of, as long as that holds. */
@LicensedOnly
@Path("people/me/invitations")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class MyInvitationsResource {
    private final InvitationService invitations;
    private final ItemRepresentations representations;
    private final Answers answers;

    @Inject
    public MyInvitationsResource(InvitationService invitations, ItemRepresentations representations, Answers answers) {
        this.invitations = invitations;
        this.representations = representations;
        this.answers = answers;
    }

    @GET
    public Response list(@Context UriInfo address) {
        return answers.read(viewer -> {
            ListRequest request = new ListRequest(address);
            int start = request.start();
            int limit = request.limit();
            request.check();
            Slice<Invited> invited = invitations.of(viewer, start, limit);
            return Answers.ok(request.represent(representations.invitations(invited)));
        });
    }
}
