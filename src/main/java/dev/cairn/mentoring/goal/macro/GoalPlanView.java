package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.AudienceView;
import dev.cairn.mentoring.shared.macro.ChoiceView;
import java.util.List;

/**
 * A mentorship's growth plan.
 *
 * @param id of the element, the same when the same page is drawn again
 * @param alone whether it is one goal in full, and nothing else of the plan
 * @param planRevision guards the order of the goals
 * @param heading the title with both names, for paper
 * @param asOf says of which earlier day it is; empty for now
 * @param next the one next step; empty if there is none for this person
 * @param review how long ago the plan was reviewed; empty if it never was
 * @param momentum how many steps the last months had; empty if none
 * @param hints why a look together is worth while; none for anybody but the pair
 * @param steps buttons that answer it
 * @param note what is left out; empty if nothing is
 * @param loose milestones whose goals this person may not know of
 * @param invitation said where no goals are; empty if there are
 * @param adds buttons below the plan
 * @param packs below them, for the mentee
 * @param told where the two read what others are told of them; empty for anybody else
 * @param cycles of the space, whose days can be their rhythm; none where nothing can be changed
 */
public record GoalPlanView(
        String id,
        boolean alone,
        String mentorshipId,
        String revision,
        String planRevision,
        String mentorKey,
        String menteeKey,
        String mentor,
        String mentee,
        String mentorInitials,
        String menteeInitials,
        String heading,
        String stage,
        String stageLook,
        String since,
        String asOf,
        String next,
        String review,
        String momentum,
        HintsView hints,
        List<ActionView> steps,
        AudienceView audience,
        boolean ofPair,
        List<FieldView> success,
        List<FieldView> facts,
        List<FieldView> gaps,
        AgreementView agreement,
        PartnerView partner,
        String goalCounts,
        String milestoneCounts,
        String note,
        List<GoalView> goals,
        List<MilestoneView> loose,
        String invitation,
        List<ActionView> adds,
        List<PackView> packs,
        String told,
        List<ChoiceView> cycles) {

    public boolean isPast() {
        return !asOf.isEmpty();
    }

    public boolean hasCycles() {
        return !cycles.isEmpty();
    }

    public boolean hasTold() {
        return !told.isEmpty();
    }

    public boolean hasMomentum() {
        return !momentum.isEmpty();
    }

    public boolean hasNext() {
        return !next.isEmpty();
    }

    public boolean hasReview() {
        return !review.isEmpty();
    }

    public boolean hasGaps() {
        return !gaps.isEmpty();
    }

    public boolean hasNote() {
        return !note.isEmpty();
    }

    public boolean hasGoals() {
        return !goals.isEmpty();
    }

    public boolean hasLoose() {
        return !loose.isEmpty();
    }

    public boolean hasInvitation() {
        return !invitation.isEmpty();
    }
}
