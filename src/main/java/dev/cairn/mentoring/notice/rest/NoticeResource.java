package dev.cairn.mentoring.notice.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.notice.NoticeId;
import dev.cairn.mentoring.notice.NoticeService;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.StepMembers;
import dev.cairn.mentoring.shared.rest.Written;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** One thing that the caller is told, which they can put away. */
@LicensedOnly
@Path("people/me/notices/{id}")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class NoticeResource {
    private final NoticeService notices;
    private final Answers answers;

    @Inject
    public NoticeResource(NoticeService notices, Answers answers) {
        this.notices = notices;
        this.answers = answers;
    }

    @DELETE
    @Consumes(MediaType.APPLICATION_JSON)
    public Response putAway(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return answers.change(headers, body, (by, expected, json) -> {
            notices.putAway(new NoticeId(Written.idInPath(id)), by, expected, json.as(StepMembers::nothing));
            return Answers.gone();
        });
    }
}
