package dev.cairn.mentoring.load;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.CheckInRows;
import dev.cairn.mentoring.checkin.Draft;
import dev.cairn.mentoring.checkin.Part;
import dev.cairn.mentoring.checkin.store.CheckInsOn;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.goal.PlanRows;
import dev.cairn.mentoring.goal.store.PlanOn;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.journal.store.JournalOn;
import dev.cairn.mentoring.mentorship.Charter;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.Mentorships;
import dev.cairn.mentoring.mentorship.store.MentorshipsOn;
import dev.cairn.mentoring.pulse.Pulse;
import dev.cairn.mentoring.pulse.Pulses;
import dev.cairn.mentoring.pulse.store.PulsesOn;
import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.store.TextsOn;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Mentorships that the stores read in one database, and write whole into another one. */
final class Rewritten {
    private static final Instant EVER_AFTER = Instant.parse("9999-01-01T00:00:00Z");

    private final Side from;
    private final Side to;

    /** The stores of one database. */
    private record Side(
            Texts texts, Mentorships mentorships, PlanRows plan, CheckInRows checkIns, Pulses pulses, Journal journal) {
        static Side of(TestDatabase.Open open) {
            Texts texts = TextsOn.tables(open.ao());
            return new Side(
                    texts,
                    MentorshipsOn.table(open.ao()),
                    PlanOn.tables(open.ao(), texts),
                    CheckInsOn.tables(open.ao()),
                    PulsesOn.table(open.ao()),
                    JournalOn.table(open.ao()));
        }
    }

    private Rewritten(Side from, Side to) {
        this.from = from;
        this.to = to;
    }

    static void write(List<Mentorship> mentorships, TestDatabase.Open from, TestDatabase.Open to) {
        Rewritten rewritten = new Rewritten(Side.of(from), Side.of(to));
        to.database().inTransaction(() -> mentorships.forEach(rewritten::write));
    }

    private void write(Mentorship told) {
        Mentorship mentorship = from.mentorships().find(told.id()).orElseThrow();
        UUID id = mentorship.id().value();
        MentorshipTexts words = from.texts().of(id);
        to.mentorships().add(mentorship);
        to.texts().replace(id, id, Map.of(), Charter.from(words.of(id)).texts());
        from.plan()
                .goals()
                .of(List.of(mentorship.id()))
                .with(words)
                .forEach(to.plan().goals()::add);
        from.plan()
                .milestones()
                .of(List.of(mentorship.id()))
                .with(words)
                .forEach(to.plan().milestones()::add);
        from.plan()
                .items()
                .of(List.of(mentorship.id()), words)
                .forEach(to.plan().items()::add);
        List<CheckIn> checkIns = from.checkIns().checkIns().of(mentorship.id());
        checkIns.forEach(checkIn -> write(mentorship, checkIn));
        journal(id);
        taken("page:" + mentorship.homePage(), 1);
        taken("plan:" + mentorship.id(), 2);
        taken("chk:" + mentorship.id(), 1);
        checkIns.forEach(checkIn -> taken("in:" + checkIn.id(), 1));
    }

    private void write(Mentorship mentorship, CheckIn checkIn) {
        CheckInId id = checkIn.id();
        to.checkIns().checkIns().add(checkIn);
        from.checkIns().parts().of(id).forEach(this::write);
        from.checkIns().items().of(id).forEach(to.checkIns().items()::add);
        List.of(mentorship.menteeKey(), mentorship.mentorKey())
                .forEach(person -> from.checkIns().drafts().of(id, person).forEach(this::write));
        from.pulses()
                .of(id, mentorship.menteeKey())
                .ifPresent(pulse -> to.pulses()
                        .replace(new Pulse(pulse.mentorship(), id, pulse.mentee(), 1, null, false, null), pulse));
    }

    private void write(Part part) {
        Part blank = new Part(part.mentorship(), part.checkIn(), part.field(), part.writer(), 1, null, null, null);
        to.checkIns().parts().replace(blank, part);
    }

    private void write(Draft draft) {
        Draft blank = new Draft(draft.mentorship(), draft.checkIn(), draft.field(), draft.author(), 1, null, null);
        to.checkIns().drafts().replace(blank, draft);
    }

    private void journal(UUID mentorship) {
        List<JournalEntry> entries = from.journal().since(mentorship, Instant.EPOCH, EnumSet.allOf(ItemKind.class));
        entries.forEach(to.journal()::add);
        from.journal().before(mentorship, EVER_AFTER).places().values().forEach(to.journal()::add);
    }

    /** @param first the number that is taken first */
    private void taken(String name, int first) {
        long times = from.journal().taken(name);
        for (long number = first; number < first + times; number++) {
            to.journal().take(name, number);
        }
    }
}
