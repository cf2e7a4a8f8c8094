package dev.cairn.mentoring.checkin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.CheckInReader;
import dev.cairn.mentoring.checkin.CheckInService;
import dev.cairn.mentoring.checkin.ClosingService;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.checkin.SnapshotWriter;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.ItemAnswers;
import dev.cairn.mentoring.shared.rest.StepMembers;
import dev.cairn.mentoring.shared.rest.Written;
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

/** One check-in with what was shared in it. What is only drafted changes neither it nor its entity tag. */
@LicensedOnly
@Path("check-ins/{id}")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class CheckInResource {
    private final CheckInReader reader;
    private final CheckInService checkIns;
    private final ClosingService closing;
    private final SnapshotWriter snapshots;
    private final Answers answers;
    private final ItemAnswers<CheckInId, SeenCheckIn> one;

    @Inject
    public CheckInResource(
            CheckInReader reader,
            CheckInService checkIns,
            ClosingService closing,
            SnapshotWriter snapshots,
            CheckInRepresentations representations,
            Answers answers) {
        this.reader = reader;
        this.checkIns = checkIns;
        this.closing = closing;
        this.snapshots = snapshots;
        this.answers = answers;
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

    @POST
    @Path("confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response confirm(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return one.change(id, headers, body, closing::confirm, CheckInMembers::assent);
    }

    @DELETE
    @Path("confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return one.change(id, headers, body, closing::withdraw, StepMembers::nothing);
    }

    @POST
    @Path("closing")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response close(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return one.change(id, headers, body, closing::close, CheckInMembers::closing);
    }

    /** The end of a page, in storage format, without anything that is alive in it. */
    public record Body(String storage) {}

    @GET
    @Path("snapshot")
    public Response snapshot(@PathParam("id") String id) {
        return answers.read(viewer ->
                Answers.ok(new Body(snapshots.write(closing.snapshot(new CheckInId(Written.idInPath(id)), viewer)))));
    }
}
