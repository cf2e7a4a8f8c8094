package dev.cairn.mentoring.calendar.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.calendar.CalendarAddress;
import dev.cairn.mentoring.calendar.CalendarService;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.StepMembers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Where the caller's calendar is read from outside: made, told once, and revoked. Nobody reaches another's here. */
@LicensedOnly
@Path("people/me/calendar")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class CalendarAddressResource {
    private static final String FEEDS = "/rest/mentoring/1.0/calendars/";

    private final CalendarService calendars;
    private final PageLinks pages;
    private final Answers answers;

    @Inject
    public CalendarAddressResource(CalendarService calendars, PageLinks pages, Answers answers) {
        this.calendars = calendars;
        this.pages = pages;
        this.answers = answers;
    }

    @GET
    public Response get() {
        return answers.read(person -> {
            CalendarAddress address = calendars.address(person);
            return Answers.ok(CalendarAddressRepresentation.of(address, null), address.revision());
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(@Context HttpHeaders headers, InputStream body) {
        return answers.make(headers, body, (by, json) -> {
            CalendarService.Made made = calendars.make(by, json.as(StepMembers::nothing));
            String address = pages.host() + FEEDS + made.secret().text();
            return Answers.ok(
                            CalendarAddressRepresentation.of(made.address(), address),
                            made.address().revision())
                    .status(Response.Status.CREATED);
        });
    }

    @DELETE
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revoke(@Context HttpHeaders headers, InputStream body) {
        return answers.change(headers, body, (by, expected, json) -> {
            calendars.revoke(by, expected, json.as(StepMembers::nothing));
            return Answers.gone();
        });
    }
}
