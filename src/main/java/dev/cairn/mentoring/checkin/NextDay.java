package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.Cadence;
import dev.cairn.mentoring.mentorship.Cycle;
import dev.cairn.mentoring.mentorship.SpaceCycles;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for the next check-in (R1): a day of the pair's rhythm, or why there is none. No day is ever guessed.
 *
 * @param day null if none is proposed
 * @param cycle whose days ran out; null otherwise
 */
public record NextDay(
        @Nullable LocalDate day, Why why, @Nullable Cycle cycle) {
    static final NextDay WITHOUT_RHYTHM = new NextDay(null, Why.NO_RHYTHM, null);

    /** How it comes that there is a day, or none. */
    public enum Why {
        IN_RHYTHM,
        NO_RHYTHM,
        /** The cycle of their rhythm was taken away, or their home page is in another space now. */
        CYCLE_GONE,
        /** The cycle has no day left. */
        CYCLE_OVER
    }

    static NextDay of(Cadence cadence, SpaceCycles cycles, Optional<LocalDate> day) {
        if (day.isPresent()) {
            return new NextDay(day.get(), Why.IN_RHYTHM, null);
        }
        Cycle cycle = cadence instanceof Cadence.OfCycle named
                ? cycles.find(named.cycle()).orElse(null)
                : null;
        return new NextDay(null, cycle == null ? Why.CYCLE_GONE : Why.CYCLE_OVER, cycle);
    }

    public Optional<LocalDate> known() {
        return Optional.ofNullable(day);
    }
}
