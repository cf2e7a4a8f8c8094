package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.checkin.CheckInRows;
import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.Mentorships;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.Transactions;
import java.util.List;

/** Everything that counts mentorships, put together for tests. */
public record ProgressParts(
        Summaries summaries, SituationReader situations, SummaryKeeper keeper, SummaryRepair repair) {
    public static ProgressParts of(
            Summaries summaries,
            Mentorships mentorships,
            PlanReader plans,
            CheckInRows checkIns,
            ContentAccess content,
            Transactions transactions) {
        SituationReader situations = new SituationReader(plans, checkIns.checkIns(), checkIns.items());
        SummaryKeeper keeper = new SummaryKeeper(mentorships, situations, summaries, transactions);
        return new ProgressParts(
                summaries, situations, keeper, new SummaryRepair(mentorships, keeper, content, transactions));
    }

    public Situation situation(Mentorship mentorship) {
        return situations.of(List.of(mentorship)).get(0);
    }
}
