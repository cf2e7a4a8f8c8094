package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.mentorship.Agreement;
import dev.cairn.mentoring.mentorship.Counts;
import dev.cairn.mentoring.mentorship.Preferences;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.mentorship.SpaceCycles;
import dev.cairn.mentoring.mentorship.Vocabulary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan as one person sees it.
 *
 * @param goals those at the top of what this person may know of, in their order
 * @param loose milestones that this person may know of while their goals are not
 * @param agreement null for everybody who is not of the pair
 * @param suggested the words of the space, where the pair has none of its own; none for everybody else
 * @param cycles of the space; none for everybody else, and of a day gone by
 * @param partners what the other one of the pair shows this person of how they like to learn; null where they show nothing
 */
public record SeenPlan(
        SeenMentorship mentorship,
        List<SeenGoal> goals,
        List<SeenMilestone> loose,
        Counts counts,
        @Nullable Agreement agreement,
        Vocabulary suggested,
        SpaceCycles cycles,
        @Nullable Preferences partners,
        LocalDate today) {
    /** Every goal that this person may know of, each before its own sub-goals. */
    public List<SeenGoal> flat() {
        return goals.stream().flatMap(SeenGoal::flat).toList();
    }

    public Optional<SeenGoal> goal(GoalId id) {
        return flat().stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    /** Every milestone that this person may know of, the earliest due first. */
    public List<SeenMilestone> milestones() {
        return Stream.concat(flat().stream().flatMap(goal -> goal.milestones().stream()), loose.stream())
                .sorted(Comparator.comparing(SeenMilestone::due)
                        .thenComparing(milestone -> milestone.id().value()))
                .toList();
    }

    public Optional<SeenItem> item(PlanItemId id) {
        return flat().stream()
                .flatMap(goal -> goal.items().stream())
                .filter(item -> item.id().equals(id))
                .findFirst();
    }

    public Optional<SeenMilestone> milestone(MilestoneId id) {
        return milestones().stream()
                .filter(milestone -> milestone.id().equals(id))
                .findFirst();
    }
}
