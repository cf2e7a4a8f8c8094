package dev.cairn.mentoring.checkin;

import java.util.Collection;
import java.util.List;

/** What is written in all check-ins. Each question is one statement. */
public interface Parts {
    /** What was ever written in the fields of a check-in, in no promised order. */
    List<Part> of(CheckInId checkIn);

    /** The same of several check-ins; none for none. */
    List<Part> of(Collection<CheckInId> checkIns);

    /** Where something stands in these check-ins, without what it says; none for none. */
    List<Share> sharedIn(Collection<CheckInId> checkIns);

    /** @param before blank for the first text of a field */
    void replace(Part before, Part after);
}
