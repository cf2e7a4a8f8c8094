package dev.cairn.mentoring.pulse.rest;

import dev.cairn.mentoring.pulse.QuarterPulse;
import dev.cairn.mentoring.pulse.SpacePulse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the mentees of a space say of their check-ins, in JSON.
 *
 * @param leastPeople how many of them spoke at least in each of these quarters
 */
public record SpacePulseRepresentation(String spaceKey, int leastPeople, List<QuarterRepresentation> quarters) {
    static SpacePulseRepresentation of(SpacePulse pulse) {
        return new SpacePulseRepresentation(
                pulse.spaceKey(),
                QuarterPulse.LEAST_PEOPLE,
                pulse.quarters().stream().map(QuarterRepresentation::of).toList());
    }

    /** One quarter that is over. */
    public record QuarterRepresentation(
            String quarter,
            LocalDate from,
            LocalDate until,
            BigDecimal clarity,
            BigDecimal usefulness,
            BigDecimal support) {
        static QuarterRepresentation of(QuarterPulse pulse) {
            return new QuarterRepresentation(
                    pulse.quarter().toString(),
                    pulse.quarter().firstDay(),
                    pulse.quarter().lastDay(),
                    pulse.clarity(),
                    pulse.usefulness(),
                    pulse.support());
        }
    }
}
