package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.TextsToCome;
import java.util.Collection;
import java.util.Optional;

/** All milestones. Each question is one statement; long texts come from the caller, who reads them once for a whole plan. */
public interface Milestones {
    void add(Milestone milestone);

    /** Writes what differs, long texts included. */
    void replace(Milestone before, Milestone after);

    /** Removes it and its long texts. */
    void remove(Milestone milestone);

    Optional<MentorshipId> mentorshipOf(MilestoneId id);

    /** The milestones of these mentorships, in no promised order. */
    TextsToCome<Milestone> of(Collection<MentorshipId> mentorships);
}
