package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.State;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done with an item of a plan, by whom of the pair. A proposal is decided; anything else is changed and removed. */
public enum ItemStep {
    EDIT(null),
    REMOVE(null),
    ACCEPT(null),
    REFUSE(null),
    WITHDRAW(null),
    SHARE_WITH_PAIR(new AudienceStep(Audience.AUTHOR, Audience.PAIR)),
    SHARE_WITH_PAGE(new AudienceStep(Audience.PAIR, Audience.PAGE)),
    TAKE_BACK(new AudienceStep(Audience.PAGE, Audience.PAIR));

    private final @Nullable AudienceStep audience;

    ItemStep(@Nullable AudienceStep audience) {
        this.audience = audience;
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
                && (this != EDIT || item.kind() != ItemKind.INVITATION)
                && !isReadOnly(item)
                && refusal(mentorship, goal, item, sight).isEmpty();
    }

    /** A view stays as it is from the moment that others may read it. */
    static boolean isReadOnly(PlanItem<?> shown) {
        return shown.kind() == ItemKind.ASSESSMENT && shown.audience() != Audience.AUTHOR;
    }

    /** What somebody observed or counted is theirs alone to put right; what one proposed the other decides. */
    private boolean isTakenBy(PlanItem<?> item, Sight sight) {
        boolean proposal = item.kind() == ItemKind.PROPOSAL;
        boolean own = sight.isViewer(item.author());
        return switch (this) {
            case EDIT -> !proposal && (own || (sight.ofPair() && !isItsAuthors(item.kind())));
            case REMOVE -> !proposal && sight.ofPair() && (own || !isItsAuthors(item.kind()));
            case ACCEPT, REFUSE -> proposal && sight.ofPair() && !own;
            case WITHDRAW -> proposal && sight.ofPair() && own;
            case SHARE_WITH_PAIR, SHARE_WITH_PAGE, TAKE_BACK -> true;
        };
    }

    private static boolean isItsAuthors(ItemKind kind) {
        return kind == ItemKind.MEASUREMENT
                || kind == ItemKind.AUTONOMY
                || kind == ItemKind.EVIDENCE
                || kind == ItemKind.ASSESSMENT;
    }

    /** @throws NotPermitted if the step is not this person's */
    void checkPermitted(PlanItem<?> item, Sight sight) {
        sight.checkOfPair();
        if (!isTakenBy(item, sight)) {
            throw new NotPermitted(this == ACCEPT || this == REFUSE ? "the-other-decides" : "not-your-step");
        }
    }

    /** @throws Conflict if the step does not fit how the item, its goal or the mentorship stands */
    void checkState(Mentorship mentorship, Goal goal, PlanItem<?> item, Sight sight) {
        refusal(mentorship, goal, item, sight).ifPresent(conflict -> {
            throw conflict;
        });
    }

    /** A proposal can be refused or withdrawn when its goal is no longer open, so that it need not stay so for good. */
    private Optional<Conflict> refusal(Mentorship mentorship, Goal goal, PlanItem<?> item, Sight sight) {
        Optional<Conflict> ofPlace = this == REFUSE || this == WITHDRAW
                ? GoalStep.While.OPEN.refusal(mentorship, sight)
                : GoalStep.adding(item.kind()).refusal(mentorship, goal, sight);
        return ofPlace.or(() -> item.content() instanceof Proposal proposal && !proposal.isOpen()
                ? Optional.of(new Conflict("proposal-is-" + State.word(proposal.state())))
                : Optional.empty());
    }
}
