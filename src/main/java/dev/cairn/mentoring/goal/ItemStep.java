package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.NotPermitted;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done with an item of a plan, by whom of the pair. */
public enum ItemStep {
    EDIT(null),
    REMOVE(null),
    SHARE_WITH_PAIR(new AudienceStep(Audience.AUTHOR, Audience.PAIR)),
    SHARE_WITH_PAGE(new AudienceStep(Audience.PAIR, Audience.PAGE)),
    TAKE_BACK(new AudienceStep(Audience.PAGE, Audience.PAIR));

    private final @Nullable AudienceStep audience;

    ItemStep(@Nullable AudienceStep audience) {
        this.audience = audience;
    }

    /** Whether what somebody observed or counted is theirs alone to put right. */
    private static boolean isItsAuthors(ItemKind kind) {
        return kind == ItemKind.MEASUREMENT || kind == ItemKind.EVIDENCE || kind == ItemKind.ASSESSMENT;
    }

    /** @param item as it is shown */
    static Set<ItemStep> openTo(Mentorship mentorship, Goal goal, PlanItem<?> item, Sight sight) {
        EnumSet<ItemStep> steps = EnumSet.noneOf(ItemStep.class);
        for (ItemStep step : values()) {
            if (step.isOpenTo(mentorship, goal, item, sight)) {
                steps.add(step);
            }
        }
        return steps;
    }

    private boolean isOpenTo(Mentorship mentorship, Goal goal, PlanItem<?> item, Sight sight) {
        if (audience != null) {
            return item.content().outline().isPresent()
                    && GoalStep.While.EVER.refusal(mentorship, sight).isEmpty()
                    && audience.isOpenTo(item, sight);
        }
        return isTakenBy(item, sight)
                && (this == REMOVE ? sight.ofPair() : item.kind() != ItemKind.INVITATION)
                && !isReadOnly(item)
                && GoalStep.adding(item.kind()).refusal(mentorship, goal, sight).isEmpty();
    }

    /** A view stays as it is from the moment that others may read it. */
    static boolean isReadOnly(PlanItem<?> shown) {
        return shown.kind() == ItemKind.ASSESSMENT && shown.audience() != Audience.AUTHOR;
    }

    private static boolean isTakenBy(PlanItem<?> item, Sight sight) {
        return sight.isViewer(item.author()) || (sight.ofPair() && !isItsAuthors(item.kind()));
    }

    /** @throws NotPermitted if the step is not this person's */
    static void checkPermitted(PlanItem<?> item, Sight sight) {
        sight.checkOfPair();
        if (!isTakenBy(item, sight)) {
            throw new NotPermitted("not-your-step");
        }
    }
}
