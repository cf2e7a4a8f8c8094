package dev.cairn.mentoring.pulse.macro;

import java.util.List;

/**
 * What the mentees of a space say of their check-ins.
 *
 * @param whose the space; empty if there is none, or none that this person may view
 * @param nothing said where there is nothing to read; empty if there is
 * @param means how the numbers came about
 */
public record SpacePulseView(String id, String whose, List<QuarterView> quarters, String nothing, String means) {

    public boolean hasQuarters() {
        return !quarters.isEmpty();
    }

    public boolean hasWhose() {
        return !whose.isEmpty();
    }
}
