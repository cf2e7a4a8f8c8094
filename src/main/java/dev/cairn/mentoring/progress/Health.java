package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.pulse.Quarter;
import dev.cairn.mentoring.pulse.QuarterPulse;
import java.util.List;
import java.util.Optional;

/**
 * How mentoring goes in a space.
 *
 * @param quarters those that are over, the latest first
 * @param pulses what mentees said in these; one in which too few spoke is missing
 * @param orMore whether there are mentorships that nobody asked about, so that the quarters are of the others alone
 */
public record Health(List<QuarterHealth> quarters, List<QuarterPulse> pulses, boolean orMore) {
    public Health {
        quarters = List.copyOf(quarters);
        pulses = List.copyOf(pulses);
    }

    /** What mentees said in a quarter; empty if too few spoke. */
    public Optional<QuarterPulse> pulse(Quarter quarter) {
        return pulses.stream().filter(one -> one.quarter().equals(quarter)).findFirst();
    }
}
