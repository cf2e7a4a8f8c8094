package dev.cairn.mentoring.pulse;

import dev.cairn.mentoring.checkin.PlaybookService;
import dev.cairn.mentoring.checkin.SeenPlaybook;
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
    private final PlaybookService playbooks;
    private final Clock clock;

    @Inject
    public SpacePulseReader(Pulses pulses, PlaybookService playbooks, Clock clock) {
        this.pulses = pulses;
        this.playbooks = playbooks;
        this.clock = clock;
    }

    /** The first one of which nothing is told yet. */
    public Quarter running() {
        return Quarter.of(clock.instant().minus(SETTLED));
    }

    /**
     * Three statements, however many answers there are.
     *
     * @param viewer null for an anonymous reader
     * @throws NotFound if the space is not there, or this person may not view it
     */
    public SpacePulse of(String spaceKey, @Nullable UserKey viewer) {
        SeenPlaybook playbook = playbooks.of(spaceKey, viewer);
        String key = playbook.spaceKey();
        Quarter running = running();
        return new SpacePulse(
                key,
                QuarterPulse.all(pulses.voices(key, running.minus(MOST_QUARTERS), running.minus(1))),
                playbook.versions());
    }
}
