package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.MentorshipId;
import java.time.LocalDate;
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

    /** The open ones of all mentorships whose day is one of these, the first and the last included; those of one mentorship one after another. */
    List<CheckIn> open(LocalDate first, LocalDate last);
}
