package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Writes changes of check-ins, and of what is shared in their fields, to the journal. */
@Named
class CheckInRecorder {
    private final Journal journal;
    private final Clock clock;

    @Inject
    CheckInRecorder(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    void record(CheckIn after, UserKey by, String action, @Nullable String reason) {
        journal.add(new JournalEntry(
                after.mentorship().value(),
                ItemKind.CHECK_IN,
                after.id().value(),
                after.revision(),
                after.revision() == 1 ? after.createdAt() : clock.instant().truncatedTo(ChronoUnit.MILLIS),
                by,
                action,
                reason,
                after.author(),
                after.audience(),
                after.journalled().members()));
    }

    void record(Part after, String action) {
        journal.add(new JournalEntry(
                after.mentorship().value(),
                ItemKind.CHECK_IN_PART,
                after.id(),
                after.revision(),
                State.sure(after.changedAt()),
                after.author(),
                action,
                null,
                after.author(),
                after.audience(),
                after.journalled().members()));
    }
}
