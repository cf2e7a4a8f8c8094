package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;

/** What can be done with the agreement of a pair. Either of the two changes it, and both see who did and when. */
@Named
public class AgreementService {
    private final MentorshipService mentorships;
    private final Agreements agreements;
    private final WordsOfSpaces spaceWords;
    private final Texts texts;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public AgreementService(
            MentorshipService mentorships,
            Agreements agreements,
            WordsOfSpaces spaceWords,
            Texts texts,
            Journal journal,
            Transactions transactions,
            Clock clock) {
        this.mentorships = mentorships;
        this.agreements = agreements;
        this.spaceWords = spaceWords;
        this.texts = texts;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws NotFound if the mentorship is not there, or this person is not of its pair */
    public SeenAgreement get(MentorshipId id, UserKey viewer) {
        return read(mentorships.forPair(id, viewer));
    }

    /** Changes it while the mentorship is active. What is as it was stays without a trace. */
    public SeenAgreement change(
            MentorshipId id, UserKey by, Expected expected, Supplier<Input<AgreementChange>> input) {
        return transactions.guarded(() -> {
            SeenMentorship pair = mentorships.forPair(id, by);
            SeenAgreement now = read(pair);
            Agreement before = now.agreement();
            expected.check(before.revision());
            MentorshipStep.EDIT_AGREEMENT.checkStage(pair.mentorship(), pair.sight());
            Input<AgreementChange> read = input.get();
            Instant moment = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Agreement after = before.changed(read.value(), by, moment, read.faults());
            read.checked();
            if (after.saysTheSameAs(before)) {
                return now;
            }
            record(after, by, moment);
            agreements.replace(before, after);
            return read(pair);
        });
    }

    private void record(Agreement after, UserKey by, Instant now) {
        journal.add(new JournalEntry(
                after.mentorship().value(),
                ItemKind.AGREEMENT,
                after.id(),
                after.revision(),
                now,
                by,
                "changed",
                null,
                by,
                Audience.PAIR,
                after.state().members()));
    }

    private SeenAgreement read(SeenMentorship pair) {
        Mentorship mentorship = pair.mentorship();
        MentorshipTexts read = texts.of(List.of(mentorship.id().value(), SpaceWords.idIn(mentorship.spaceKey())));
        Agreement agreement = agreements.in(read, mentorship.id());
        return new SeenAgreement(
                agreement,
                spaceWords.in(read, mentorship.spaceKey()).vocabulary().besides(agreement.vocabulary()),
                pair.can().contains(MentorshipStep.EDIT_AGREEMENT));
    }
}
