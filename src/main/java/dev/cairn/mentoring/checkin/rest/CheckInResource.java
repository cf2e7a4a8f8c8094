package dev.cairn.mentoring.checkin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.CheckInReader;
import dev.cairn.mentoring.checkin.CheckInService;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.ItemAnswers;
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
import java.io.InputStream;

/** One check-in with what was shared in it. What is only drafted changes neither it nor its entity tag. */
@LicensedOnly
@Path("check-ins/{id}")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class CheckInResource {
    private final CheckInReader reader;
    private final CheckInService checkIns;
    private final ItemAnswers<CheckInId, SeenCheckIn> one;

    @Inject
    public CheckInResource(
            CheckInReader reader, CheckInService checkIns, CheckInRepresentations representations, Answers answers) {
        this.reader = reader;
        this.checkIns = checkIns;
        this.one = new ItemAnswers<>(answers, CheckInId::new, representations::answer);
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return one.read(id, reader::get);
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return one.change(id, headers, body, checkIns::change, CheckInMembers::change);
    }
}
