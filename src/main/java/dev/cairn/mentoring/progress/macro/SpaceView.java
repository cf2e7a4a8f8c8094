package dev.cairn.mentoring.progress.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import java.util.List;

/**
 * The settings of a space, and how mentoring goes in it.
 *
 * @param nothing said where there is no such space, or none that this person may view; empty if there is
 * @param table where all mentorships are found; empty for whom they are not
 * @param open whether all who may view the space may use the table
 * @param access the same in words
 * @param changed who changed the settings last, and when
 * @param quarters how it went, in the order of the heads; none for whom the table is not
 * @param bound said where not all were counted; empty if all were
 * @param means how the numbers came about
 */
public record SpaceView(
        String nothing,
        String spaceKey,
        String whose,
        String revision,
        String table,
        List<ThresholdView> thresholds,
        boolean open,
        String access,
        String changed,
        List<ActionView> actions,
        List<String> heads,
        List<ProgressRowView> quarters,
        String bound,
        String means) {
    public boolean hasNothing() {
        return !nothing.isEmpty();
    }

    public boolean hasTable() {
        return !table.isEmpty();
    }

    public boolean hasActions() {
        return !actions.isEmpty();
    }

    public boolean hasQuarters() {
        return !quarters.isEmpty();
    }

    public boolean hasBound() {
        return !bound.isEmpty();
    }
}
