package dev.cairn.mentoring.checkin.rest;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.Closing;
import dev.cairn.mentoring.checkin.DateMove;
import dev.cairn.mentoring.checkin.Emphasis;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import dev.cairn.mentoring.shared.rest.Written;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A check-in in JSON, which its pair alone is given.
 *
 * @param closing null as long as it is open
 * @param standing null when it is closed, and in lists
 * @param sections in the order of its playbook, with what was shared in them; null in lists
 */
public record CheckInRepresentation(
        UUID id,
        UUID mentorshipId,
        long revision,
        int number,
        LocalDate planned,
        List<MoveRepresentation> moves,
        @Nullable String emphasis,
        String state,
        @Nullable ClosingRepresentation closing,
        @Nullable StandingRepresentation standing,
        @Nullable String pageId,
        PersonRepresentation author,
        Instant createdAt,
        @Nullable List<SectionRepresentation> sections,
        List<String> can) {

    /** One time that it was moved. */
    public record MoveRepresentation(
            LocalDate from, LocalDate to, @Nullable String reason, PersonRepresentation by, Instant at) {}

    /** How it was closed. */
    public record ClosingRepresentation(PersonRepresentation by, Instant at, int nextSteps) {}

    static CheckInRepresentation of(
            SeenCheckIn seen,
            @Nullable StandingRepresentation standing,
            @Nullable List<SectionRepresentation> sections,
            Function<UserKey, PersonRepresentation> people) {
        CheckIn checkIn = seen.checkIn();
        Emphasis emphasis = checkIn.emphasis();
        Closing closing = checkIn.closing();
        PageId page = checkIn.page();
        return new CheckInRepresentation(
                checkIn.id().value(),
                checkIn.mentorship().value(),
                checkIn.revision(),
                checkIn.number(),
                checkIn.planned(),
                checkIn.moves().stream().map(move -> move(move, people)).toList(),
                Written.wordOrNull(emphasis),
                Written.word(checkIn.state()),
                closing == null
                        ? null
                        : new ClosingRepresentation(people.apply(closing.by()), closing.at(), closing.nextSteps()),
                standing,
                page == null ? null : page.toString(),
                people.apply(checkIn.author()),
                checkIn.createdAt(),
                sections,
                seen.can().stream().map(Written::word).toList());
    }

    private static MoveRepresentation move(DateMove move, Function<UserKey, PersonRepresentation> people) {
        return new MoveRepresentation(move.from(), move.to(), move.reason(), people.apply(move.by()), move.at());
    }
}
