package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import java.util.List;

/**
 * One of the things that stand in a check-in.
 *
 * @param kind as the interface calls it
 * @param number by which others cite it; empty if none does
 * @param state a word for how it stands; empty where there is nothing to say
 * @param look the class of that word
 * @param lines what else it says, each in a sentence
 * @param who wrote it, and when
 * @param goal of which a change can be proposed for it; empty where none is to be changed
 */
public record CheckInItemView(
        String kind,
        String id,
        String revision,
        String number,
        String text,
        String state,
        String look,
        List<String> lines,
        String who,
        String goal,
        List<ActionView> actions) {
    public boolean hasGoal() {
        return !goal.isEmpty();
    }

    public boolean hasNumber() {
        return !number.isEmpty();
    }

    public boolean hasState() {
        return !state.isEmpty();
    }
}
