package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.UserKey;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What can be done with an item of a check-in. */
public enum CheckInItemStep {
    /** What somebody saw, or read in it, is theirs alone to put right; what lasts is of both. */
    EDIT(true, content -> content instanceof Lasting, content -> !(content instanceof Lasting one) || one.isOpen()),
    REMOVE(true, content -> false, content -> true),
    COMPLETE(false, content -> true, content -> content instanceof Action one && one.isOpen()),
    /** It was not done after all, or is a risk again. */
    REOPEN(false, content -> true, CheckInItemStep::comesBack),
    DROP(false, content -> true, content -> content instanceof Action one && one.isOpen()),
    HAND_OVER(
            false, content -> true, content -> content instanceof Action one && one.isOpen() && !one.microChallenge()),
    /** Say that a risk is over. */
    END(false, content -> true, content -> content instanceof Risk one && one.isOpen());

    private final boolean needsOpenCheckIn;
    private final Predicate<CheckInContent> isOfBoth;
    private final Predicate<CheckInContent> suits;

    CheckInItemStep(boolean needsOpenCheckIn, Predicate<CheckInContent> isOfBoth, Predicate<CheckInContent> suits) {
        this.needsOpenCheckIn = needsOpenCheckIn;
        this.isOfBoth = isOfBoth;
        this.suits = suits;
    }

    private static boolean comesBack(CheckInContent content) {
        return content instanceof Action action
                ? action.state() == ActionState.DONE
                : content instanceof Risk risk && !risk.isOpen();
    }

    static Set<CheckInItemStep> openTo(SeenCheckIn seen, CheckInItem<?> item) {
        UserKey viewer = seen.pair().sight().viewer();
        boolean active = CheckInStep.isActive(seen.pair());
        boolean open = CheckInStep.areOpenTo(seen.pair(), seen.checkIn());
        return Arrays.stream(values())
                .filter(step -> step.needsOpenCheckIn ? open : active)
                .filter(step -> viewer != null && step.isOf(item, viewer) && step.suits.test(item.content()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws NotPermitted if somebody else takes this step of this item */
    void checkIsOf(CheckInItem<?> item, UserKey by) {
        if (!isOf(item, by)) {
            throw new NotPermitted("not-your-step");
        }
    }

    private boolean isOf(CheckInItem<?> item, UserKey person) {
        return isOfBoth.test(item.content()) || item.author().equals(person);
    }
}
