package dev.cairn.mentoring.mentorship.rest;

import dev.cairn.mentoring.mentorship.Cadence;
import dev.cairn.mentoring.mentorship.Charter;
import dev.cairn.mentoring.mentorship.Counts;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.PlanCounts;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import dev.cairn.mentoring.shared.rest.Written;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes mentorships as their viewers may see them, with all people of an answer looked up at once. */
@Named
public class MentorshipRepresentations {
    private final PeopleInJson people;
    private final PlanCounts counts;
    private final Clock clock;

    @Inject
    public MentorshipRepresentations(PeopleInJson people, PlanCounts counts, Clock clock) {
        this.people = people;
        this.counts = counts;
        this.clock = clock;
    }

    /** One mentorship; who is not of the pair cannot change it, and gets no revision. */
    ResponseBuilder answer(SeenMentorship seen) {
        Record mentorship = whole(seen);
        return seen.sight().ofPair() ? Answers.ok(mentorship, seen.mentorship().revision()) : Answers.ok(mentorship);
    }

    private Record whole(SeenMentorship seen) {
        Function<UserKey, PersonRepresentation> pair =
                people.represent(keys(seen).toList());
        Counts counted = counts.of(seen);
        Charter charter = seen.charter();
        return charter == null ? outline(seen, counted, pair) : ofPair(seen, charter, counted, pair);
    }

    Slice<Record> rows(Slice<SeenMentorship> list) {
        Function<UserKey, PersonRepresentation> everybody = people.represent(
                list.items().stream().flatMap(MentorshipRepresentations::keys).toList());
        return list.map(seen -> seen.sight().ofPair() ? row(seen, everybody) : outlineRow(seen, everybody));
    }

    private static Stream<UserKey> keys(SeenMentorship seen) {
        return Stream.of(seen.mentorship().mentorKey(), seen.mentorship().menteeKey());
    }

    private static MentorshipRepresentation ofPair(
            SeenMentorship seen, Charter charter, Counts counted, Function<UserKey, PersonRepresentation> people) {
        Mentorship mentorship = seen.mentorship();
        return new MentorshipRepresentation(
                mentorship.id().value(),
                mentorship.revision(),
                people.apply(mentorship.mentorKey()),
                people.apply(mentorship.menteeKey()),
                people.apply(mentorship.proposedBy()),
                mentorship.homePage().toString(),
                seen.sight().spaceKey(),
                Written.word(mentorship.stage()),
                charter.purpose(),
                MentorshipRepresentation.SuccessRepresentation.of(charter),
                charter.careerAim(),
                state(mentorship.cadence()),
                mentorship.start(),
                mentorship.plannedEnd(),
                mentorship.review().on(),
                mentorship.review().next(),
                counted,
                can(seen));
    }

    private static MentorshipRow row(SeenMentorship seen, Function<UserKey, PersonRepresentation> people) {
        Mentorship mentorship = seen.mentorship();
        return new MentorshipRow(
                mentorship.id().value(),
                mentorship.revision(),
                people.apply(mentorship.mentorKey()),
                people.apply(mentorship.menteeKey()),
                people.apply(mentorship.proposedBy()),
                mentorship.homePage().toString(),
                seen.sight().spaceKey(),
                Written.word(mentorship.stage()),
                state(mentorship.cadence()),
                mentorship.start(),
                mentorship.plannedEnd(),
                mentorship.review().on(),
                mentorship.review().next(),
                can(seen));
    }

    private MentorshipOutline outline(
            SeenMentorship seen, Counts counted, Function<UserKey, PersonRepresentation> people) {
        Mentorship mentorship = seen.mentorship();
        return new MentorshipOutline(
                mentorship.id().value(),
                people.apply(mentorship.mentorKey()),
                people.apply(mentorship.menteeKey()),
                mentorship.homePage().toString(),
                seen.sight().spaceKey(),
                Written.word(mentorship.stage()),
                mentorship.start(),
                mentorship.review().weeksAgo(LocalDate.now(clock)),
                counted,
                can(seen));
    }

    private static MentorshipOutline.Row outlineRow(
            SeenMentorship seen, Function<UserKey, PersonRepresentation> people) {
        Mentorship mentorship = seen.mentorship();
        return new MentorshipOutline.Row(
                mentorship.id().value(),
                people.apply(mentorship.mentorKey()),
                people.apply(mentorship.menteeKey()),
                mentorship.homePage().toString(),
                seen.sight().spaceKey(),
                Written.word(mentorship.stage()),
                mentorship.start(),
                can(seen));
    }

    private static @Nullable Map<String, @Nullable Object> state(@Nullable Cadence cadence) {
        return cadence == null ? null : cadence.state();
    }

    private static List<String> can(SeenMentorship seen) {
        return seen.can().stream().map(Written::word).toList();
    }
}
