package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.Cadence;
import java.time.LocalDate;

/** Which day comes next (R1). Days have no hours, so no change of the clocks moves them. */
final class Rhythm {
    private Rhythm() {}

    /**
     * The first day of the rhythm after the last one that is not before today: days that went by unused are not made up for.
     *
     * @param beat a day of the rhythm
     * @param last on which the last one is planned; where it was moved it is none of the rhythm, which goes on as it was
     */
    static LocalDate next(Cadence cadence, LocalDate beat, LocalDate last, LocalDate today) {
        LocalDate day = cadence.next(beat);
        while (day.isBefore(today) || !day.isAfter(last)) {
            day = cadence.next(day);
        }
        return day;
    }
}
