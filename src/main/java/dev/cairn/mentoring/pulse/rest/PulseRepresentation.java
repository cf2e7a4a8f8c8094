package dev.cairn.mentoring.pulse.rest;

import dev.cairn.mentoring.pulse.Pulse;
import dev.cairn.mentoring.pulse.PulseAnswer;
import dev.cairn.mentoring.pulse.SeenPulse;
import dev.cairn.mentoring.shared.rest.Written;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What its mentee says of a check-in, in JSON; nobody else is given it.
 *
 * @param revision 1 as long as it was never saved
 * @param quarter in which it counts; null without an answer, as the numbers are
 * @param fixed whether that quarter is over
 */
public record PulseRepresentation(
        long revision,
        @Nullable Integer clarity,
        @Nullable Integer usefulness,
        @Nullable Integer support,
        boolean skipped,
        @Nullable String quarter,
        boolean fixed,
        @Nullable Instant savedAt,
        List<String> can) {
    static PulseRepresentation of(SeenPulse seen) {
        Pulse pulse = seen.pulse();
        Pulse.Given given = pulse.given();
        PulseAnswer answer = given == null ? null : given.answer();
        return new PulseRepresentation(
                pulse.revision(),
                answer == null ? null : answer.clarity(),
                answer == null ? null : answer.usefulness(),
                answer == null ? null : answer.support(),
                pulse.skipped(),
                given == null ? null : given.quarter().toString(),
                seen.isFixed(),
                pulse.savedAt(),
                seen.can().stream().map(Written::word).toList());
    }
}
