package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a check-in is prepared and written: each writes on their own, and shares when they want to. The mentee's words come first; in what both
 * write, the mentor shares once the mentee has, or the day has come (R27, R28).
 */
@Named
public class PreparationService {
    private final CheckInReader reader;
    private final Parts parts;
    private final Drafts drafts;
    private final CheckInRecorder recorder;
    private final CheckInGuard guard;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public PreparationService(
            CheckInReader reader,
            Parts parts,
            Drafts drafts,
            CheckInRecorder recorder,
            CheckInGuard guard,
            Transactions transactions,
            Clock clock) {
        this.reader = reader;
        this.parts = parts;
        this.drafts = drafts;
        this.recorder = recorder;
        this.guard = guard;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What this person is writing for a check-in, in the order of its fields; what they have shared or emptied is left out. */
    public List<Draft> drafts(CheckInId id, UserKey author) {
        SeenCheckIn seen = reader.outline(id, author);
        List<String> order = seen.playbook().sections().stream()
                .flatMap(section -> section.fields().stream())
                .map(Field::id)
                .toList();
        return drafts.of(id, author).stream()
                .filter(draft -> draft.text() != null)
                .sorted(Comparator.comparing(draft -> order.indexOf(draft.field())))
                .toList();
    }

    /** What this person has before them in a check-in that they see: for each field that is theirs their draft, blank where they are writing none. */
    public Desk desk(SeenCheckIn seen) {
        UserKey author = Objects.requireNonNull(seen.pair().sight().viewer());
        return new Desk(seen, drafts.of(seen.checkIn().id(), author), LocalDate.now(clock));
    }

    /** What this person is writing in a field; blank where they never did. */
    public Draft draft(CheckInId id, String field, UserKey author) {
        SeenCheckIn seen = reader.outline(id, author);
        return desk(seen).draft(own(seen, field).field());
    }

    /**
     * Saves what this person is writing. It writes no journal, and a check-in that is closed meanwhile does not keep anybody from their own words.
     *
     * @throws Conflict {@code changed-meanwhile} if it was saved from elsewhere, for example from another window
     */
    public SavedDraft save(
            CheckInId id, String field, UserKey author, Expected expected, Supplier<Input<@Nullable String>> input) {
        return transactions.guarded(() -> {
            SeenCheckIn seen = reader.outline(id, author);
            Draft before = desk(seen).draft(own(seen, field).field());
            expected.check(before.revision());
            Draft saved = save(before, input.get().checked());
            return new SavedDraft(saved, seen.checkIn().isOpen());
        });
    }

    /**
     * Shares words in a field, and with that empties what this person was writing there. What stood there is the other's in a field of both, so the
     * change says which revision of it was read.
     *
     * @param input null empties the field
     * @throws Conflict if the mentee is to write first
     */
    public Part share(
            CheckInId id, String field, UserKey by, Expected expected, Supplier<Input<@Nullable String>> input) {
        return guard.alone(id, () -> {
            SeenCheckIn seen = reader.get(id, by);
            Own own = own(seen, field);
            Part before = seen.part(own.field(), own.writer());
            expected.check(before.revision());
            CheckInStep.checkOpen(seen.pair(), seen.checkIn());
            if (!seen.isTurnOf(own.writer(), own.field(), LocalDate.now(clock))) {
                throw new Conflict("mentee-writes-first");
            }
            String text = input.get().checked();
            Draft draft = desk(seen).draft(own.field());
            if (draft.text() != null) {
                save(draft, null);
            }
            return Objects.equals(before.text(), text) ? before : write(before, text, by);
        });
    }

    private Part write(Part before, @Nullable String text, UserKey by) {
        Part after = before.saying(text, by, now());
        recorder.record(after, "shared");
        parts.replace(before, after);
        return after;
    }

    private Draft save(Draft before, @Nullable String text) {
        Draft after = before.saying(text, now());
        drafts.replace(before, after);
        return after;
    }

    private static Own own(SeenCheckIn seen, String id) {
        Field field = seen.field(id).orElseThrow(() -> new NotFound("field-not-found"));
        return field.writer(seen.pair().sight())
                .map(writer -> new Own(field, writer))
                .orElseThrow(() -> new NotPermitted("not-your-part"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A field, and as whom somebody writes there. */
    private record Own(Field field, Writer writer) {}
}
