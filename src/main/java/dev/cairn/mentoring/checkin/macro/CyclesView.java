package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import java.util.List;

/**
 * The cycles of a space.
 *
 * @param spaceKey empty if there is no such space, or none that this person may view
 * @param locale in which days are written and read
 * @param nothing said where there are none; empty if there are some
 */
public record CyclesView(
        String id,
        String spaceKey,
        String revision,
        String locale,
        String whose,
        boolean mayEdit,
        String nothing,
        List<CycleView> cycles,
        List<ActionView> actions) {
    public boolean hasSpace() {
        return !spaceKey.isEmpty();
    }

    public boolean hasNothing() {
        return !nothing.isEmpty();
    }
}
