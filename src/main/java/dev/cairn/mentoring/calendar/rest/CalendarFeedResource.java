package dev.cairn.mentoring.calendar.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import dev.cairn.mentoring.calendar.CalendarService;
import dev.cairn.mentoring.calendar.Secret;
import dev.cairn.mentoring.shared.rest.Answers;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** A person's calendar at their secret address, for a calendar program that cannot log in. Any other address is as if there were nothing. */
@UnrestrictedAccess
@Path("calendars/{secret}")
@Produces({CalendarFeedResource.CALENDAR, Answers.PROBLEM_JSON})
public class CalendarFeedResource {
    static final String CALENDAR = "text/calendar;charset=utf-8";

    private final CalendarService calendars;
    private final Answers answers;

    @Inject
    public CalendarFeedResource(CalendarService calendars, Answers answers) {
        this.calendars = calendars;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("secret") String secret) {
        return answers.readByAnybody(() -> Response.ok(calendars.feed(new Secret(secret)), CALENDAR));
    }
}
