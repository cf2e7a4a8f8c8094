package dev.cairn.mentoring.pulse.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.pulse.Pulses;

/** Hands the stored pulses to tests of other packages. */
public final class PulsesOn {
    private PulsesOn() {}

    public static Pulses table(ActiveObjects ao) {
        return new ActiveObjectsPulses(ao);
    }
}
