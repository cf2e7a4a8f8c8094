package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes changes of what stands in check-ins to the journal. */
@Named
class CheckInItemRecorder {
    private static final State GONE = new State(Map.of());

    private final Journal journal;
    private final Clock clock;

    @Inject
    CheckInItemRecorder(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    void record(CheckInItem<?> after, UserKey by, String action, @Nullable String reason) {
        write(after, after.revision(), by, action, reason, after.journalled());
    }

    void recordRemoval(CheckInItem<?> last, UserKey by) {
        write(last, last.revision() + 1, by, "deleted", null, GONE);
    }

    private void write(
            CheckInItem<?> item, long revision, UserKey by, String action, @Nullable String reason, State state) {
        journal.add(new JournalEntry(
                item.mentorship().value(),
                item.kind(),
                item.id().value(),
                revision,
                revision == 1 ? item.createdAt() : clock.instant(),
                by,
                action,
                reason,
                item.author(),
                item.audience(),
                state.members()));
    }
}
