package dev.cairn.mentoring.notice.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.notice.Notice;
import dev.cairn.mentoring.notice.NoticeReader;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.ListRequest;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;

/** What the caller is told of their check-ins now. */
@LicensedOnly
@Path("people/me/notices")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class NoticesResource {
    private final NoticeReader notices;
    private final PeopleInJson people;
    private final Answers answers;

    @Inject
    public NoticesResource(NoticeReader notices, PeopleInJson people, Answers answers) {
        this.notices = notices;
        this.people = people;
        this.answers = answers;
    }

    @GET
    public Response list(@Context UriInfo address) {
        return answers.read(viewer -> {
            ListRequest request = new ListRequest(address);
            int start = request.start();
            int limit = request.limit();
            request.check();
            Slice<Notice> found = Slice.cut(notices.of(viewer), start, limit);
            Function<UserKey, PersonRepresentation> represent =
                    people.represent(found.items().stream().map(Notice::partner).toList());
            return Answers.ok(request.represent(found.map(notice -> NoticeRepresentation.of(notice, represent))));
        });
    }
}
