package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import java.util.List;

/**
 * A goal that a person is asked for their view of: so much of it as they may know.
 *
 * @param asked by whom, and until when
 * @param action what will be seen if it is reached; empty if that was not said
 * @param own their view in the round that is going on, or the last one
 * @param actions buttons below it
 */
public record AskedView(
        String id, String title, String asked, String action, List<OwnView> own, List<ActionView> actions) {

    public boolean hasAction() {
        return !action.isEmpty();
    }
}
