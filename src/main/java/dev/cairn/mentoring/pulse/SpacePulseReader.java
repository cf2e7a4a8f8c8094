package dev.cairn.mentoring.pulse;

import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Reads what mentees of a space say of their check-ins. A quarter is told when it is over, and never otherwise after that: there is nothing to compare
 * it with. It cannot be narrowed by anything.
 */
@Named
public class SpacePulseReader {
    /** How many quarters are looked back. */
    public static final int MOST_QUARTERS = 8;

    /** How long after its end a quarter is first told, so that an answer of its last moment, from wherever, is in it. */
    private static final Duration SETTLED = Duration.ofDays(1);

    private final Pulses pulses;
    private final ContentAccess content;
    private final Clock clock;

    @Inject
    public SpacePulseReader(Pulses pulses, ContentAccess content, Clock clock) {
        this.pulses = pulses;
        this.content = content;
        this.clock = clock;
    }

    /**
     * One statement, however many answers there are.
     *
     * @param viewer null for an anonymous reader
     * @throws NotFound if the space is not there, or this person may not view it
     */
    public SpacePulse of(String spaceKey, @Nullable UserKey viewer) {
        String key = content.viewableSpace(viewer, spaceKey).orElseThrow(() -> new NotFound("space-not-found"));
        Quarter running = Quarter.of(clock.instant().minus(SETTLED));
        return new SpacePulse(
                key, QuarterPulse.all(pulses.voices(key, running.minus(MOST_QUARTERS), running.minus(1))));
    }
}
