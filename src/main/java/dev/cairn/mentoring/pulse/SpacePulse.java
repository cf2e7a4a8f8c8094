package dev.cairn.mentoring.pulse;

import java.util.List;

/**
 * What whoever may view a space is told of the check-ins in it.
 *
 * @param quarters those that are over and in which enough people spoke, the latest first
 */
public record SpacePulse(String spaceKey, List<QuarterPulse> quarters) {
    public SpacePulse {
        quarters = List.copyOf(quarters);
    }
}
