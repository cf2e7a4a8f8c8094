package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import java.util.List;

/**
 * A next step that is somebody's to do.
 *
 * @param due by when, in words; empty if at any time
 * @param resources what it takes; empty if nothing is said
 * @param pair the two of whose mentorship it is
 */
public record MyActionView(
        String id, String revision, String task, String due, String resources, String pair, List<ActionView> actions) {
    public boolean hasDue() {
        return !due.isEmpty();
    }

    public boolean hasResources() {
        return !resources.isEmpty();
    }
}
