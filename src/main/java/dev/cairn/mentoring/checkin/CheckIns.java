package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.MentorshipId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All check-ins. Each question is one statement. */
public interface CheckIns {
    void add(CheckIn checkIn);

    void replace(CheckIn after);

    Optional<CheckIn> find(CheckInId id);

    /** The check-ins of a mentorship, in no promised order. */
    List<CheckIn> of(MentorshipId mentorship);

    /** The same of several mentorships; none for none. */
    List<CheckIn> of(Collection<MentorshipId> mentorships);
}
