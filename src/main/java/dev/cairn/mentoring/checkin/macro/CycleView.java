package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import java.util.List;

/**
 * A cycle of a space.
 *
 * @param days the next ones in words; empty if none is left
 * @param more how many come after these, or that none is left; empty if these are all
 */
public record CycleView(String id, String name, String days, String more, List<ActionView> actions) {
    public boolean hasMore() {
        return !more.isEmpty();
    }
}
