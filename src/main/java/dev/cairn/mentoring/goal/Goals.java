package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.TextsToCome;
import java.util.Collection;
import java.util.Optional;

/** All goals. Each question is one statement; long texts come from the caller, who reads them once for a whole plan. */
public interface Goals {
    void add(Goal goal);

    /** Writes what differs, long texts included. */
    void replace(Goal before, Goal after);

    /** Removes it and its long texts. */
    void remove(Goal goal);

    Optional<MentorshipId> mentorshipOf(GoalId id);

    /** The goals of these mentorships, in no promised order. */
    TextsToCome<Goal> of(Collection<MentorshipId> mentorships);
}
