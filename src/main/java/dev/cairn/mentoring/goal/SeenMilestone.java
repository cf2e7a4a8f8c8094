package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.mentorship.SeenMentorship;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as one person sees it: for everyone who may know of it its title, state and dates, for the pair the whole.
 *
 * @param goal the goal that it belongs to; null if this person may not know of that one
 * @param goalTitle likewise
 * @param overdue whether its day has passed and it is still planned
 * @param whole all of it, for one of the pair alone; null for anybody else
 * @param evidence how many pieces of evidence back it, drafts aside, for one of the pair alone; 0 for anybody else
 */
public record SeenMilestone(
        SeenMentorship mentorship,
        MilestoneId id,
        String title,
        MilestoneState state,
        LocalDate due,
        boolean overdue,
        @Nullable LocalDate reachedOn,
        @Nullable GoalId goal,
        @Nullable String goalTitle,
        @Nullable Milestone whole,
        int evidence,
        Set<MilestoneStep> can) {
    /** All of it, if this person is of the pair. */
    public Optional<Milestone> pairOnly() {
        return Optional.ofNullable(whole);
    }
}
