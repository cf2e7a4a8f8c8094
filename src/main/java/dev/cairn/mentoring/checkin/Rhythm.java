package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.Cadence;
import dev.cairn.mentoring.mentorship.SpaceCycles;
import java.time.LocalDate;
import java.util.Optional;

/** Which day comes next (R1). Days have no hours, so no change of the clocks moves them. */
final class Rhythm {
    private Rhythm() {}

    /**
     * The first day of the rhythm after the last one that is not before today, empty if none is known: days that went by unused are not made up for.
     *
     * @param cycles of the pair's space
     * @param beat a day of the rhythm
     * @param last on which the last one is planned; where it was moved it is none of the rhythm, which goes on as it was
     */
    static Optional<LocalDate> next(
            Cadence cadence, SpaceCycles cycles, LocalDate beat, LocalDate last, LocalDate today) {
        Optional<LocalDate> day = cadence.next(beat, cycles);
        while (day.filter(one -> one.isBefore(today) || !one.isAfter(last)).isPresent()) {
            day = cadence.next(day.get(), cycles);
        }
        return day;
    }
}
