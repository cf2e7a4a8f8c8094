package dev.cairn.mentoring.mentorship.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.MentorshipService;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.ListRequest;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import dev.cairn.mentoring.shared.rest.Written;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The journal of a mentorship: every change of it and its items, the newest first. The pair's alone. */
@LicensedOnly
@Path("mentorships/{id}/journal")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class JournalResource {
    private final MentorshipService mentorships;
    private final PeopleInJson people;
    private final Answers answers;

    @Inject
    public JournalResource(MentorshipService mentorships, PeopleInJson people, Answers answers) {
        this.mentorships = mentorships;
        this.people = people;
        this.answers = answers;
    }

    /**
     * One change in JSON.
     *
     * @param revision the item's revision after it
     * @param state the item after it, by member name; empty where it was deleted
     */
    public record EntryRepresentation(
            Instant at,
            PersonRepresentation by,
            ItemRepresentation item,
            long revision,
            String action,
            @Nullable String reason,
            Map<String, @Nullable Object> state) {}

    /** What was changed. */
    public record ItemRepresentation(String kind, UUID id) {}

    @GET
    public Response list(@PathParam("id") String id, @Context UriInfo address) {
        return answers.read(viewer -> {
            ListRequest request = new ListRequest(address);
            Slice<JournalEntry> entries = mentorships.journal(
                    new MentorshipId(Written.idInPath(id)), viewer, request.start(), request.limit());
            request.check();
            Function<UserKey, PersonRepresentation> writers = people.represent(
                    entries.items().stream().map(JournalEntry::by).toList());
            return Answers.ok(request.represent(entries.map(entry -> represent(entry, writers))));
        });
    }

    private static EntryRepresentation represent(JournalEntry entry, Function<UserKey, PersonRepresentation> people) {
        return new EntryRepresentation(
                entry.at(),
                people.apply(entry.by()),
                new ItemRepresentation(Written.word(entry.kind()), entry.item()),
                entry.revision(),
                entry.action(),
                entry.reason(),
                entry.state());
    }
}
