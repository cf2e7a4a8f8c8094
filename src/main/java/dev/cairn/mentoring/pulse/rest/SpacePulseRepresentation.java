package dev.cairn.mentoring.pulse.rest;

import dev.cairn.mentoring.checkin.PlaybookVersion;
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
                pulse.quarters().stream()
                        .map(quarter -> QuarterRepresentation.of(quarter, pulse.madeIn(quarter.quarter())))
                        .toList());
    }

    /**
     * One quarter that is over.
     *
     * @param playbooks the versions of the space's playbook that were made in it, the newest first
     */
    public record QuarterRepresentation(
            String quarter,
            LocalDate from,
            LocalDate until,
            BigDecimal clarity,
            BigDecimal usefulness,
            BigDecimal support,
            List<Integer> playbooks) {
        static QuarterRepresentation of(QuarterPulse pulse, List<PlaybookVersion> made) {
            return new QuarterRepresentation(
                    pulse.quarter().toString(),
                    pulse.quarter().firstDay(),
                    pulse.quarter().lastDay(),
                    pulse.clarity(),
                    pulse.usefulness(),
                    pulse.support(),
                    made.stream().map(version -> version.edition().number()).toList());
        }
    }
}
