package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.audience.Sights;
import dev.cairn.mentoring.checkin.CheckInRows;
import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.Mentorships;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Transactions;
import java.time.Clock;
import java.util.List;

/** Everything that counts mentorships, put together for tests. */
public record ProgressParts(
        Summaries summaries,
        SituationReader situations,
        SummaryKeeper keeper,
        SummaryRepair repair,
        ProgressReader reader,
        SpaceSettingsService settings,
        ColumnService columns) {
    public static ProgressParts of(
            Summaries summaries,
            SettingsOfSpaces settings,
            SummaryBacklog backlog,
            ColumnChoices columns,
            Mentorships mentorships,
            PlanReader plans,
            CheckInRows checkIns,
            Journal journal,
            People people,
            ContentAccess content,
            Clock clock,
            Transactions transactions) {
        SituationReader situations = new SituationReader(plans, checkIns.checkIns(), checkIns.items());
        SummaryKeeper keeper =
                new SummaryKeeper(mentorships, situations, summaries, settings, backlog, people, transactions);
        SpaceSettingsService keeping = new SpaceSettingsService(settings, content, journal, transactions, clock);
        return new ProgressParts(
                summaries,
                situations,
                keeper,
                new SummaryRepair(mentorships, keeper, content, transactions),
                new ProgressReader(summaries, new Sights(content), keeping, clock),
                keeping,
                new ColumnService(columns, journal, transactions, clock));
    }

    public Situation situation(Mentorship mentorship) {
        return situations.of(List.of(mentorship)).get(0);
    }
}
