package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.mentorship.MentorshipParts;
import dev.cairn.mentoring.mentorship.Mentorships;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.Transactions;
import java.time.Clock;

/** Puts the use cases of goals and milestones together for tests, as the host's container does. */
public record GoalParts(PlanReader plans, GoalService goals, GoalTree tree, MilestoneService milestones) {
    public static GoalParts of(
            Mentorships rows,
            Goals goals,
            Milestones milestones,
            Texts texts,
            Journal journal,
            MentorshipParts mentorships,
            People people,
            Transactions transactions,
            Clock clock) {
        PlanReader plans = new PlanReader(mentorships.service(), mentorships.finder(), goals, milestones, texts, clock);
        PlanRecorder recorder = new PlanRecorder(journal, rows, clock);
        GoalTree tree = new GoalTree(plans, goals, milestones, recorder, transactions);
        return new GoalParts(
                plans,
                new GoalService(plans, goals, tree, recorder, transactions, clock),
                tree,
                new MilestoneService(plans, milestones, people, recorder, transactions, clock));
    }
}
