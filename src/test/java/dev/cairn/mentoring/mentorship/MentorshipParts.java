package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.audience.Sights;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.Transactions;
import java.time.Clock;

/** Puts the use cases of mentorships together for tests, as the host's container does. */
public record MentorshipParts(
        MentorshipStart start,
        MentorshipService service,
        MentorshipFinder finder,
        AgreementService agreements,
        SpaceWordsService spaceWords,
        SpaceCyclesService spaceCycles,
        PreferencesService preferences) {
    public static MentorshipParts of(
            Mentorships mentorships,
            Agreements agreements,
            WordsOfSpaces spaceWords,
            CyclesOfSpaces spaceCycles,
            PreferencesOfPeople preferences,
            Texts texts,
            Journal journal,
            ContentAccess content,
            People people,
            Transactions transactions,
            Clock clock) {
        Sights sights = new Sights(content);
        MentorshipRecorder recorder = new MentorshipRecorder(mentorships, journal, content, spaceCycles, clock);
        MentorshipService service =
                new MentorshipService(mentorships, texts, journal, sights, recorder, transactions, clock);
        return new MentorshipParts(
                new MentorshipStart(mentorships, texts, sights, people, recorder, transactions, clock),
                service,
                new MentorshipFinder(mentorships, sights, content),
                new AgreementService(service, agreements, spaceWords, texts, journal, transactions, clock),
                new SpaceWordsService(spaceWords, content, journal, transactions, clock),
                new SpaceCyclesService(spaceCycles, content, journal, transactions, clock),
                new PreferencesService(preferences, journal, transactions, clock));
    }
}
