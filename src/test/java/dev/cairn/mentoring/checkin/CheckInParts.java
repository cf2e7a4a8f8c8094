package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.mentorship.CyclesOfSpaces;
import dev.cairn.mentoring.mentorship.MentorshipParts;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.People;
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
        RiskService risks,
        ClosingService closing,
        NoteService notes,
        MatterReader matter,
        PlaybookService playbooks,
        PlaybookChoiceService choices) {
    public static CheckInParts of(
            CheckInRows rows,
            MentorshipParts mentorships,
            PlanReader plans,
            CyclesOfSpaces spaceCycles,
            Playbooks playbooks,
            ContentAccess content,
            Journal journal,
            People people,
            Transactions transactions,
            Clock clock) {
        CheckInReader reader = new CheckInReader(
                mentorships.finder(), mentorships.service(), rows.checkIns(), rows.parts(), rows.items());
        ItemsReader items = new ItemsReader(reader, rows.checkIns(), rows.items());
        CheckInItemRecorder itemRecorder = new CheckInItemRecorder(journal, clock);
        LastingSteps steps = new LastingSteps(items, rows.items(), itemRecorder, transactions, clock);
        CheckInRecorder recorder = new CheckInRecorder(journal, clock);
        CheckInGuard guard = new CheckInGuard(journal, transactions);
        PlaybookChoiceService choices = new PlaybookChoiceService(
                mentorships.service(), rows.checkIns(), playbooks, journal, transactions, clock);
        return new CheckInParts(
                reader,
                new CheckInService(
                        mentorships.service(),
                        reader,
                        choices,
                        rows.checkIns(),
                        recorder,
                        guard,
                        spaceCycles,
                        journal,
                        transactions,
                        clock),
                new PreparationService(reader, rows.parts(), rows.drafts(), recorder, guard, transactions, clock),
                items,
                new CheckInItemService(reader, plans, items, rows.items(), itemRecorder, guard, clock),
                new ActionService(steps),
                new RiskService(steps),
                new ClosingService(reader, rows.checkIns(), rows.parts(), items, recorder, guard, people, clock),
                new NoteService(reader, rows.items(), itemRecorder, guard, clock),
                new MatterReader(items, plans, journal, clock),
                new PlaybookService(playbooks, content, journal, transactions, clock),
                choices);
    }
}
