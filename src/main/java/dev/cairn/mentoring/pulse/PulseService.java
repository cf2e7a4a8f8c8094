package dev.cairn.mentoring.pulse;

import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.CheckInReader;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.Step;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What mentees say of their check-ins. To everybody else, the mentor first of all, it is as if there were no check-in. It needs no stage: the last
 * check-in of a mentorship is asked about as well.
 */
@Named
public class PulseService {
    private final CheckInReader checkIns;
    private final Pulses pulses;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public PulseService(CheckInReader checkIns, Pulses pulses, Transactions transactions, Clock clock) {
        this.checkIns = checkIns;
        this.pulses = pulses;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws NotFound for everybody but the mentee of that check-in */
    public SeenPulse of(CheckInId id, UserKey viewer) {
        return of(checkIns.get(id, viewer)).orElseThrow(PulseService::notFound);
    }

    /** That of a check-in which somebody sees, blank where nothing was said; empty if they are not its mentee. One statement. */
    public Optional<SeenPulse> of(SeenCheckIn seen) {
        UserKey mentee = seen.pair().mentorship().menteeKey();
        return seen.pair().sight().isViewer(mentee)
                ? Optional.of(new SeenPulse(
                        pulses.of(seen.checkIn().id(), mentee).orElseGet(() -> Pulse.blank(seen.checkIn(), mentee)),
                        seen,
                        Quarter.of(clock.instant())))
                : Optional.empty();
    }

    /**
     * Says it, or that nothing is said. What is as it was stays without a trace.
     *
     * @throws Conflict if the check-in is open, or the quarter is over in which it was answered
     */
    public SeenPulse say(CheckInId id, UserKey by, Expected expected, Supplier<Input<PulseInput>> input) {
        return transactions.guarded(() -> {
            SeenPulse seen = mine(id, by, expected);
            Input<PulseInput> read = input.get();
            Pulse before = seen.pulse();
            if (read.value().skipped()) {
                read.checked();
                return before.skipped() ? seen : saved(seen, before.skipping(now()));
            }
            String space = seen.of().pair().sight().spaceKey();
            if (space == null) {
                throw new Conflict("home-page-gone");
            }
            Pulse.Given given = new Pulse.Given(answer(read), space, seen.now());
            return given.equals(before.given()) ? seen : saved(seen, before.saying(given, now()));
        });
    }

    /** Has it as if nothing was said. */
    public void takeBack(CheckInId id, UserKey by, Expected expected, Supplier<Input<Step>> nothing) {
        transactions.guarded(() -> {
            SeenPulse seen = mine(id, by, expected);
            if (seen.pulse().isBlank()) {
                throw new Conflict("pulse-not-given");
            }
            nothing.get().checked();
            return saved(seen, seen.pulse().takenBack(now()));
        });
    }

    private SeenPulse mine(CheckInId id, UserKey by, Expected expected) {
        SeenPulse seen = of(id, by);
        expected.check(seen.pulse().revision());
        if (seen.of().checkIn().isOpen()) {
            throw new Conflict("pulse-too-early");
        }
        if (seen.isFixed()) {
            throw new Conflict("pulse-is-fixed");
        }
        return seen;
    }

    private static PulseAnswer answer(Input<PulseInput> read) {
        PulseInput sent = read.value();
        read.faults()
                .addIf(sent.clarity().value() == null, "clarity", "required")
                .addIf(sent.usefulness().value() == null, "usefulness", "required")
                .addIf(sent.support().value() == null, "support", "required");
        read.checked();
        return new PulseAnswer(
                Objects.requireNonNull(sent.clarity().value()),
                Objects.requireNonNull(sent.usefulness().value()),
                Objects.requireNonNull(sent.support().value()));
    }

    private SeenPulse saved(SeenPulse before, Pulse after) {
        pulses.replace(before.pulse(), after);
        return new SeenPulse(after, before.of(), before.now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static NotFound notFound() {
        return new NotFound("check-in-not-found");
    }
}
