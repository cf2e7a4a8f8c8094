package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import java.util.List;

/**
 * The words of feedback that a space suggests.
 *
 * @param spaceKey empty if there is no such space, or none that this person may view
 * @param changed by whom they were changed last, and when; empty if nothing was written
 * @param nothing said where nothing is to be read; empty if something is
 */
public record SharedWordsView(
        String id,
        String spaceKey,
        String revision,
        String whose,
        List<FieldView> facts,
        List<PromisesView> promises,
        String changed,
        String nothing,
        List<ActionView> actions) {

    public boolean hasSpace() {
        return !spaceKey.isEmpty();
    }

    public boolean hasFacts() {
        return !facts.isEmpty();
    }

    public boolean hasNothing() {
        return !nothing.isEmpty();
    }
}
