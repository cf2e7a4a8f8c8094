package dev.cairn.mentoring.notice;

import dev.cairn.mentoring.audience.Sights;
import dev.cairn.mentoring.checkin.CheckInReader;
import dev.cairn.mentoring.checkin.CheckInRows;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.fixture.KnownWordings;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.mentorship.Mentorships;
import dev.cairn.mentoring.shared.Transactions;
import java.time.Clock;

/** Puts the use cases of notices together for tests, as the host's container does. */
public record NoticeParts(
        NoticeReader reader,
        NoticeService service,
        NoticePreferencesService preferences,
        NoticeMailing mailing,
        KnownMail mail,
        KnownWordings wordings) {
    public static NoticeParts of(
            Mentorships mentorships,
            CheckInRows checkIns,
            CheckInReader reading,
            NoticeMarks marks,
            NoticePreferencesOfPeople preferences,
            Journal journal,
            KnownPages pages,
            KnownPeople people,
            Transactions transactions,
            Clock clock) {
        KnownWordings wordings = new KnownWordings();
        KnownMail mail = new KnownMail();
        NoticeReader reader = new NoticeReader(reading, checkIns.parts(), marks, new Sights(pages), wordings, clock);
        return new NoticeParts(
                reader,
                new NoticeService(reader, marks, transactions, clock),
                new NoticePreferencesService(preferences, journal, transactions, clock),
                new NoticeMailing(
                        mentorships,
                        checkIns.checkIns(),
                        checkIns.parts(),
                        marks,
                        preferences,
                        reader,
                        new LetterWriter(wordings, people, pages),
                        mail,
                        wordings,
                        transactions),
                mail,
                wordings);
    }

    public static NoticeMarks inMemory() {
        return new InMemoryNoticeMarks();
    }
}
