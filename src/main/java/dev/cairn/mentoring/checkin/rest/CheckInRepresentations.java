package dev.cairn.mentoring.checkin.rest;

import dev.cairn.mentoring.checkin.Closing;
import dev.cairn.mentoring.checkin.ClosingService;
import dev.cairn.mentoring.checkin.DateMove;
import dev.cairn.mentoring.checkin.Part;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes check-ins, and names everybody in them in one question. */
@Named
public class CheckInRepresentations {
    private final PeopleInJson people;
    private final ClosingService closing;

    @Inject
    public CheckInRepresentations(PeopleInJson people, ClosingService closing) {
        this.people = people;
        this.closing = closing;
    }

    ResponseBuilder answer(SeenCheckIn seen) {
        Function<UserKey, PersonRepresentation> named =
                people.represent(named(seen).toList());
        return Answers.ok(
                CheckInRepresentation.of(
                        seen,
                        seen.checkIn().isOpen() ? StandingRepresentation.of(closing.standing(seen), named) : null,
                        SectionRepresentation.of(seen, named),
                        named),
                seen.checkIn().revision());
    }

    ResponseBuilder answer(Part part) {
        return Answers.ok(
                PartRepresentation.of(
                        part,
                        people.represent(Stream.ofNullable(part.changedBy()).toList())),
                part.revision());
    }

    Slice<CheckInRepresentation> rows(Slice<SeenCheckIn> list) {
        List<UserKey> keys =
                list.items().stream().flatMap(CheckInRepresentations::named).toList();
        Function<UserKey, PersonRepresentation> named = people.represent(keys);
        return list.map(seen -> CheckInRepresentation.of(seen, null, null, named));
    }

    private static Stream<UserKey> named(SeenCheckIn seen) {
        return Stream.of(
                        Stream.of(seen.checkIn().author()),
                        Stream.ofNullable(seen.checkIn().closing()).map(Closing::by),
                        seen.checkIn().moves().stream().map(DateMove::by),
                        seen.parts().stream().map(Part::author))
                .flatMap(keys -> keys);
    }
}
