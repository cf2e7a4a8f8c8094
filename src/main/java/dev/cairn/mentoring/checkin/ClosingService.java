package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Step;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a pair ends a check-in: each says that it is right as it stands, and with the second word it is closed for good (R37). What somebody confirmed
 * holds as long as nothing was changed since they were shown it.
 */
@Named
public class ClosingService {
    private final CheckInReader reader;
    private final CheckIns checkIns;
    private final Parts parts;
    private final ItemsReader items;
    private final CheckInRecorder recorder;
    private final CheckInGuard guard;
    private final People people;
    private final Clock clock;

    @Inject
    public ClosingService(
            CheckInReader reader,
            CheckIns checkIns,
            Parts parts,
            ItemsReader items,
            CheckInRecorder recorder,
            CheckInGuard guard,
            People people,
            Clock clock) {
        this.reader = reader;
        this.checkIns = checkIns;
        this.parts = parts;
        this.items = items;
        this.recorder = recorder;
        this.guard = guard;
        this.people = people;
        this.clock = clock;
    }

    /** How far they are with closing a check-in; two statements. */
    public Standing standing(SeenCheckIn seen) {
        SeenCheckIns all =
                new SeenCheckIns(seen.pair(), checkIns.of(seen.checkIn().mentorship()));
        return standing(seen, items.standing(all, seen.checkIn()));
    }

    /** The same from what stands in it; no statement. */
    public Standing standing(SeenCheckIn seen, SeenItems all) {
        UserKey self = Objects.requireNonNull(seen.pair().sight().viewer());
        UserKey partner = seen.pair().mentorship().otherThan(self);
        return new Standing(seen, all, people.withKey(partner).isFormer());
    }

    /** What a page may say of a check-in that is closed, or about to be; the same before and after that. */
    public Snapshot snapshot(CheckInId id, UserKey viewer) {
        SeenCheckIn seen = reader.get(id, viewer);
        Standing standing = standing(seen);
        Closing closing = seen.checkIn().closing();
        return new Snapshot(
                seen.checkIn().planned(),
                closing == null ? standing.nextSteps().size() : closing.nextSteps(),
                standing.items().own(ItemKind.ACTION).stream()
                        .map(SeenCheckInItem::item)
                        .filter(item -> item.audience() == Audience.PAGE)
                        .map(item -> item.as(Action.class).content().task())
                        .toList());
    }

    /**
     * Says that it is right as it stands. Who says so again leaves no trace.
     *
     * @throws Conflict {@code changed-meanwhile} if something else is shared than what this person was shown
     */
    public SeenCheckIn confirm(CheckInId id, UserKey by, Expected expected, Supplier<Input<Assent>> input) {
        return guard.alone(id, () -> {
            Standing standing = open(id, by, expected);
            Input<Assent> read = input.get();
            return confirmed(standing, shown(read), by);
        });
    }

    /** Takes back that it is right as it stands. */
    public SeenCheckIn withdraw(CheckInId id, UserKey by, Expected expected, Supplier<Input<Step>> nothing) {
        return guard.alone(id, () -> {
            Standing standing = open(id, by, expected);
            if (standing.confirmation(standing.self()).isEmpty()) {
                throw new Conflict("not-confirmed");
            }
            nothing.get().checked();
            return written(standing, null, by);
        });
    }

    /**
     * Confirms it as the second of the two, and closes it with that.
     *
     * @throws Conflict if the other one has not confirmed what is shared now
     */
    public SeenCheckIn close(CheckInId id, UserKey by, Expected expected, Supplier<Input<Assent>> input) {
        return guard.alone(id, () -> {
            Standing standing = open(id, by, expected);
            standing.checkPartner();
            Input<Assent> read = input.get();
            int nextSteps = standing.nextSteps().size();
            read.faults()
                    .addIf(
                            nextSteps == 0 && !read.value().withoutNextSteps(),
                            "withoutNextSteps",
                            Standing.NO_NEXT_STEPS);
            SeenCheckIn confirmed = confirmed(standing, shown(read), by);
            CheckIn after = confirmed.checkIn().closed(new Closing(by, now(), nextSteps));
            recorder.record(after, by, "closed", null);
            checkIns.replace(after);
            return new SeenCheckIn(after, confirmed.pair(), confirmed.parts());
        });
    }

    private Standing open(CheckInId id, UserKey by, Expected expected) {
        SeenCheckIn seen = reader.get(id, by);
        expected.check(seen.checkIn().revision());
        CheckInStep.checkOpen(seen.pair(), seen.checkIn());
        return standing(seen);
    }

    private static UUID shown(Input<Assent> read) {
        UUID shown = read.value().fingerprint().value();
        read.faults().addIf(shown == null, "fingerprint", "required");
        read.checked();
        return Objects.requireNonNull(shown);
    }

    private SeenCheckIn confirmed(Standing standing, UUID shown, UserKey by) {
        standing.checkShown(shown);
        Optional<Confirmation> before = standing.confirmation(standing.self());
        return before.filter(standing::isCurrent).isPresent()
                ? standing.seen()
                : written(standing, shown.toString(), by);
    }

    private SeenCheckIn written(Standing standing, @Nullable String fingerprint, UserKey by) {
        SeenCheckIn seen = standing.seen();
        Part before = Confirmation.part(seen, standing.self());
        Part after = before.saying(fingerprint, by, now());
        recorder.record(after, fingerprint == null ? "withdrawn" : "confirmed");
        parts.replace(before, after);
        return seen.with(seen.checkIn(), after);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
