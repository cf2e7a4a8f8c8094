package dev.cairn.mentoring.pulse;

import dev.cairn.mentoring.checkin.SeenCheckIn;
import java.util.EnumSet;
import java.util.Set;

/**
 * A pulse as its mentee sees it, and nobody else.
 *
 * @param now the quarter that is running
 */
public record SeenPulse(Pulse pulse, SeenCheckIn of, Quarter now) {
    public SeenPulse {
        if (!of.pair().sight().isViewer(pulse.mentee())) {
            throw new IllegalArgumentException("a pulse is shown to its mentee alone");
        }
    }

    /** Whether it stays as it is for good. */
    public boolean isFixed() {
        return pulse.isFixed(now);
    }

    /** The steps that they may take now. */
    public Set<PulseStep> can() {
        EnumSet<PulseStep> steps = EnumSet.noneOf(PulseStep.class);
        if (of.checkIn().isOpen() || isFixed()) {
            return steps;
        }
        if (of.pair().sight().hasHomePage()) {
            steps.add(PulseStep.ANSWER);
        }
        steps.add(pulse.isBlank() ? PulseStep.SKIP : PulseStep.TAKE_BACK);
        return steps;
    }
}
