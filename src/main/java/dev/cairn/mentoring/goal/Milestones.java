package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.MentorshipTexts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All milestones. Each question is one statement; long texts come with the caller, who reads them once for a whole plan. */
public interface Milestones {
    void add(Milestone milestone);

    /** Writes what differs, long texts included. */
    void replace(Milestone before, Milestone after);

    /** Removes it and its long texts. */
    void remove(Milestone milestone);

    Optional<MentorshipId> mentorshipOf(MilestoneId id);

    /** The milestones of these mentorships, in no promised order. */
    List<Milestone> of(Collection<MentorshipId> mentorships, MentorshipTexts texts);
}
