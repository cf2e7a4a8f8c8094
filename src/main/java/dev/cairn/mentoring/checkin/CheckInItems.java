package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What stands in all check-ins, but for the words of their fields. Each question is one statement. */
public interface CheckInItems {
    void add(CheckInItem<?> item);

    void replace(CheckInItem<?> after);

    void remove(CheckInItem<?> item);

    Optional<CheckInItem<?>> find(CheckInItemId id);

    /** What was written in a check-in, in no promised order. */
    List<CheckInItem<?>> of(CheckInId checkIn);

    /** What was written in a check-in, and of what lasts in its mentorship all that is open or ended after a day; in no promised order. */
    List<CheckInItem<?>> standing(CheckIn in, LocalDate after);

    /** What was written in these check-ins, and all actions of the mentorship that are open, in no promised order. */
    List<CheckInItem<?>> inLog(MentorshipId mentorship, Collection<CheckInId> checkIns);

    /** All actions that were ever agreed on in these mentorships, in no promised order; none for none. */
    List<CheckInItem<Action>> actions(Collection<MentorshipId> mentorships);

    /** The open actions of these mentorships and those of all others that this person is to do, whatever check-in they are from, in no promised order. */
    List<CheckInItem<Action>> openActions(Collection<MentorshipId> mentorships, UserKey owner);
}
