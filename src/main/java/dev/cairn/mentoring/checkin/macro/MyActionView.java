package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import java.util.List;

/**
 * A next step that is somebody's to do.
 *
 * @param mark what it is if it is something small to try; empty otherwise
 * @param due by when, in words; empty if at any time
 * @param resources what it takes; empty if nothing is said
 * @param from the two of whose mentorship it is, or who gave it to somebody else
 */
public record MyActionView(
        String id,
        String revision,
        String task,
        String mark,
        String due,
        String resources,
        String from,
        List<ActionView> actions) {
    public boolean hasMark() {
        return !mark.isEmpty();
    }

    public boolean hasDue() {
        return !due.isEmpty();
    }

    public boolean hasResources() {
        return !resources.isEmpty();
    }
}
