package dev.cairn.mentoring.mentorship.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.mentorship.AgreementService;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Said;
import dev.cairn.mentoring.mentorship.SeenAgreement;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.ItemAnswers;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
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
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** The agreement of a pair: their words and their commitments. The pair's alone. */
@LicensedOnly
@Path("mentorships/{id}/agreement")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class AgreementResource {
    private final AgreementService agreements;
    private final PeopleInJson people;
    private final ItemAnswers<MentorshipId, SeenAgreement> agreement;

    @Inject
    public AgreementResource(AgreementService agreements, PeopleInJson people, Answers answers) {
        this.agreements = agreements;
        this.people = people;
        this.agreement = new ItemAnswers<>(answers, MentorshipId::new, this::answer);
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return agreement.read(id, agreements::get);
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return agreement.change(id, headers, body, agreements::change, AgreementMembers::change);
    }

    private ResponseBuilder answer(SeenAgreement seen) {
        List<UserKey> named = Stream.of(
                        seen.agreement().words().stream().map(Said::by),
                        seen.suggested().words().stream().map(Said::by),
                        seen.agreement().commitments().stream().map(Said::by),
                        Stream.ofNullable(seen.agreement().changedBy()))
                .flatMap(keys -> keys)
                .toList();
        return Answers.ok(
                AgreementRepresentation.of(seen, people.represent(named)),
                seen.agreement().revision());
    }
}
