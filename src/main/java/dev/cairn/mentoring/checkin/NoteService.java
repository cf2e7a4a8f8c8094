package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Supplier;

/** Appends notes to check-ins that are closed: the one way in which something is still said in them. */
@Named
public class NoteService {
    /** How many notes a check-in holds. */
    public static final int MOST_NOTES = 50;

    private final CheckInReader reader;
    private final CheckInItems items;
    private final CheckInItemRecorder recorder;
    private final CheckInGuard guard;
    private final Clock clock;

    @Inject
    public NoteService(
            CheckInReader reader, CheckInItems items, CheckInItemRecorder recorder, CheckInGuard guard, Clock clock) {
        this.reader = reader;
        this.items = items;
        this.recorder = recorder;
        this.guard = guard;
        this.clock = clock;
    }

    /** @throws Conflict if the check-in is open, for then it is changed itself, or has enough notes */
    public SeenCheckInItem add(CheckInId id, UserKey by, Supplier<Input<Setting<String>>> input) {
        return guard.alone(id, () -> {
            SeenCheckIn seen = reader.outline(id, by);
            CheckInStep.checkClosed(seen.pair(), seen.checkIn());
            long notes = items.of(id).stream()
                    .filter(item -> item.kind() == ItemKind.NOTE)
                    .count();
            if (notes >= MOST_NOTES) {
                throw new Conflict("too-many-notes", MOST_NOTES);
            }
            Input<Setting<String>> read = input.get();
            read.faults().addIf(read.value().value() == null, "text", "required");
            String text = Objects.requireNonNull(read.checked().value());
            CheckInItem<Note> added = new CheckInItem<>(
                    CheckInItemId.random(),
                    1,
                    seen.checkIn().mentorship(),
                    id,
                    new Note(text),
                    by,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
            recorder.record(added, by, "added", null);
            items.add(added);
            return ItemsReader.seen(seen, added);
        });
    }
}
