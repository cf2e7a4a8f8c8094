package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.mentorship.Agreements;
import dev.cairn.mentoring.mentorship.CyclesOfSpaces;
import dev.cairn.mentoring.mentorship.MentorshipParts;
import dev.cairn.mentoring.mentorship.Mentorships;
import dev.cairn.mentoring.mentorship.PreferencesOfPeople;
import dev.cairn.mentoring.mentorship.WordsOfSpaces;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.Transactions;
import java.time.Clock;

/** Puts the use cases of goals and milestones together for tests, as the host's container does. */
public record GoalParts(
        PlanReader plans,
        GoalService goals,
        GoalTree tree,
        MilestoneService milestones,
        PlanItemService items,
        AssessmentService assessments,
        InvitationService invitations,
        ProposalService proposals,
        PlanHistory history,
        ReviewPackService reviewPacks,
        HandoverService handovers) {
    public static GoalParts of(
            Mentorships rows,
            PlanRows plan,
            Agreements agreements,
            WordsOfSpaces spaceWords,
            CyclesOfSpaces spaceCycles,
            PreferencesOfPeople preferences,
            Texts texts,
            Journal journal,
            MentorshipParts mentorships,
            People people,
            Transactions transactions,
            Clock clock) {
        PlanReader plans = new PlanReader(
                mentorships.service(),
                mentorships.finder(),
                plan.goals(),
                plan.milestones(),
                plan.items(),
                agreements,
                spaceWords,
                spaceCycles,
                preferences,
                texts,
                clock);
        PlanRecorder recorder = new PlanRecorder(journal, rows, clock);
        ItemRemoval removal = new ItemRemoval(plan.items(), recorder);
        GoalTree tree = new GoalTree(plans, plan.goals(), plan.milestones(), removal, recorder, transactions);
        PlanItemService items = new PlanItemService(plans, plan.items(), recorder, removal, transactions, clock);
        InvitationService invitations = new InvitationService(plans, plan.items(), items, mentorships.service(), clock);
        return new GoalParts(
                plans,
                new GoalService(plans, plan.goals(), tree, recorder, transactions, clock),
                tree,
                new MilestoneService(plans, plan.milestones(), people, removal, recorder, transactions, clock),
                items,
                new AssessmentService(plans, invitations, plan.items(), recorder, transactions, clock),
                invitations,
                new ProposalService(plans, plan.goals(), plan.items(), recorder, transactions, clock),
                new PlanHistory(mentorships.service(), mentorships.finder(), journal, clock),
                new ReviewPackService(plans, recorder, transactions),
                new HandoverService(
                        plans, tree, plan.goals(), plan.milestones(), plan.items(), recorder, transactions, clock));
    }
}
