package dev.cairn.mentoring.calendar.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.calendar.CalendarService;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.Written;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** One check-in as a file that a calendar takes in. */
@LicensedOnly
@Path("check-ins/{id}/calendar.ics")
@Produces({CalendarFeedResource.CALENDAR, Answers.PROBLEM_JSON})
public class CalendarFileResource {
    private final CalendarService calendars;
    private final Answers answers;

    @Inject
    public CalendarFileResource(CalendarService calendars, Answers answers) {
        this.calendars = calendars;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return answers.read(viewer -> Response.ok(
                        calendars.file(new CheckInId(Written.idInPath(id)), viewer), CalendarFeedResource.CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"check-in.ics\""));
    }
}
