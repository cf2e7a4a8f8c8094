package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.UserKey;
import java.util.List;

/** What everybody is writing. It is asked for by its author alone, so nothing here gives the drafts of another. */
public interface Drafts {
    /** What this person has saved for a check-in, in no promised order; one statement. */
    List<Draft> of(CheckInId checkIn, UserKey author);

    /**
     * Saves a draft in two statements. Of two that were made from the same revision the second one loses its whole transaction.
     *
     * @param before blank for the first text of a field
     */
    void replace(Draft before, Draft after);
}
