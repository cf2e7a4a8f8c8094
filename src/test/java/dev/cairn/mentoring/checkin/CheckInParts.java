package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.mentorship.MentorshipParts;
import dev.cairn.mentoring.shared.Transactions;
import java.time.Clock;

/** Puts the use cases of check-ins together for tests, as the host's container does. */
public record CheckInParts(
        CheckInReader reader,
        CheckInService checkIns,
        PreparationService preparation,
        ItemsReader itemsReader,
        CheckInItemService items,
        ActionService actions,
        RiskService risks) {
    public static CheckInParts of(
            CheckInRows rows,
            MentorshipParts mentorships,
            PlanReader plans,
            Journal journal,
            Transactions transactions,
            Clock clock) {
        CheckInReader reader = new CheckInReader(
                mentorships.finder(), mentorships.service(), rows.checkIns(), rows.parts(), rows.items());
        ItemsReader items = new ItemsReader(reader, rows.checkIns(), rows.items());
        CheckInItemRecorder recorder = new CheckInItemRecorder(journal, clock);
        LastingSteps steps = new LastingSteps(items, rows.items(), recorder, transactions, clock);
        return new CheckInParts(
                reader,
                new CheckInService(mentorships.service(), reader, rows.checkIns(), journal, transactions, clock),
                new PreparationService(reader, rows.parts(), rows.drafts(), journal, transactions, clock),
                items,
                new CheckInItemService(reader, plans, items, rows.items(), recorder, transactions, clock),
                new ActionService(steps),
                new RiskService(steps));
    }
}
