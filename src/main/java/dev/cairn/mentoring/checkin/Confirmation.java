package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one of the pair says of the whole check-in: it is right as it stands. It holds as long as what they were shown is what is there. It is kept as
 * the {@link Part} of a field that no playbook has.
 *
 * @param fingerprint of what was shared when they looked
 */
public record Confirmation(UserKey by, Instant at, UUID fingerprint) {
    static final String FIELD = "=confirmation";

    /** Empty if this one has not confirmed it, or has taken that back. */
    static Optional<Confirmation> in(SeenCheckIn seen, Writer writer) {
        return Optional.of(part(seen, writer))
                .filter(part -> part.text() != null)
                .map(part -> new Confirmation(
                        part.author(), State.sure(part.changedAt()), UUID.fromString(State.sure(part.text()))));
    }

    /** Where it is kept. */
    static Part part(SeenCheckIn seen, Writer writer) {
        return seen.part(new Field(FIELD, List.of(writer)), writer);
    }

    static boolean isKeptIn(Part part) {
        return part.field().equals(FIELD);
    }
}
