package dev.cairn.mentoring.checkin.rest;

import dev.cairn.mentoring.checkin.Confirmation;
import dev.cairn.mentoring.checkin.Standing;
import dev.cairn.mentoring.checkin.Writer;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How far a pair is with closing a check-in, in JSON.
 *
 * @param fingerprint of what is shared now, for whoever confirms it
 * @param missing what this person cannot close it without, by code
 */
public record StandingRepresentation(
        UUID fingerprint,
        List<ConfirmationRepresentation> confirmations,
        int nextSteps,
        long adjustments,
        List<String> missing) {
    /**
     * Who said that it is right as it stands.
     *
     * @param current false if something was changed since
     */
    public record ConfirmationRepresentation(PersonRepresentation by, Instant at, boolean current) {}

    static StandingRepresentation of(Standing standing, Function<UserKey, PersonRepresentation> people) {
        return new StandingRepresentation(
                standing.fingerprint(),
                confirmations(standing)
                        .map(one -> new ConfirmationRepresentation(
                                people.apply(one.by()), one.at(), standing.isCurrent(one)))
                        .toList(),
                standing.nextSteps().size(),
                standing.adjustments(),
                standing.missing());
    }

    private static Stream<Confirmation> confirmations(Standing standing) {
        return Stream.of(Writer.MENTEE, Writer.MENTOR).flatMap(writer -> standing.confirmation(writer).stream());
    }
}
