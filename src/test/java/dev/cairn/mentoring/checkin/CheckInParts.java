package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.mentorship.CyclesOfSpaces;
import dev.cairn.mentoring.mentorship.MentorshipParts;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.Wordings;
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
        AttachedPageService pages,
        MatterReader matter,
        PlaybookService playbooks,
        PlaybookChoiceService choices,
        PromptService prompts) {
    public static CheckInParts of(
            CheckInRows rows,
            MentorshipParts mentorships,
            PlanReader plans,
            CyclesOfSpaces spaceCycles,
            Playbooks playbooks,
            PromptsOfPeople prompts,
            Wordings wordings,
            ContentAccess content,
            PageLinks links,
            Journal journal,
            People people,
            Transactions transactions,
            Clock clock) {
        CheckInReader reader = new CheckInReader(
                mentorships.finder(), mentorships.service(), rows.checkIns(), rows.parts(), rows.items());
        ItemsReader items = new ItemsReader(
                reader, rows.checkIns(), rows.items(), new EntrustedActions(mentorships.service(), rows.checkIns()));
        CheckInItemRecorder itemRecorder = new CheckInItemRecorder(journal, clock);
        LastingSteps steps = new LastingSteps(items, rows.items(), itemRecorder, transactions, clock);
        CheckInRecorder recorder = new CheckInRecorder(journal, clock);
        CheckInGuard guard = new CheckInGuard(journal, transactions);
        PlaybookService ofSpaces = new PlaybookService(playbooks, content, journal, transactions, clock);
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
                new AttachedPageService(
                        mentorships.service(),
                        rows.checkIns(),
                        rows.pages(),
                        content,
                        links,
                        guard,
                        journal,
                        transactions,
                        clock),
                new MatterReader(items, plans, journal, clock),
                ofSpaces,
                choices,
                new PromptService(prompts, ofSpaces, wordings, journal, transactions, clock));
    }
}
