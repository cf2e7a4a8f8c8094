package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.MentorshipTexts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All goals. Each question is one statement; long texts come with the caller, who reads them once for a whole plan. */
public interface Goals {
    void add(Goal goal);

    /** Writes what differs, long texts included. */
    void replace(Goal before, Goal after);

    /** Removes it and its long texts. */
    void remove(Goal goal);

    Optional<MentorshipId> mentorshipOf(GoalId id);

    /** The goals of these mentorships, in no promised order. */
    List<Goal> of(Collection<MentorshipId> mentorships, MentorshipTexts texts);
}
