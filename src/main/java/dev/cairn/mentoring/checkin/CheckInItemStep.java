package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.UserKey;
import java.util.EnumSet;
import java.util.Set;

/** What can be done with an item of a check-in. */
public enum CheckInItemStep {
    EDIT,
    REMOVE,
    COMPLETE,
    REOPEN,
    DROP,
    HAND_OVER;

    static Set<CheckInItemStep> openTo(SeenCheckIn seen, CheckInItem<?> item) {
        EnumSet<CheckInItemStep> steps = EnumSet.noneOf(CheckInItemStep.class);
        boolean own = item.author().equals(seen.pair().sight().viewer());
        if (CheckInStep.areOpenTo(seen.pair(), seen.checkIn())) {
            if (item.content() instanceof Action action ? action.isOpen() : own) {
                steps.add(EDIT);
            }
            if (own) {
                steps.add(REMOVE);
            }
        }
        if (item.content() instanceof Action action && CheckInStep.isActive(seen.pair())) {
            if (action.isOpen()) {
                steps.addAll(EnumSet.of(COMPLETE, DROP, HAND_OVER));
            } else if (action.state() == ActionState.DONE) {
                steps.add(REOPEN);
            }
        }
        return steps;
    }

    /** What somebody saw, or read in it, is theirs alone to put right; an action is of both. */
    static void checkEditor(CheckInItem<?> item, UserKey by) {
        if (!(item.content() instanceof Action) && !item.author().equals(by)) {
            throw new NotPermitted("not-your-step");
        }
    }

    static void checkRemover(CheckInItem<?> item, UserKey by) {
        if (!item.author().equals(by)) {
            throw new NotPermitted("not-your-step");
        }
    }
}
