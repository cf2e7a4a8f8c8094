package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.mentorship.Mentorship;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All goals and milestones of one mentorship, and what follows from them together. Whose eyes see which part is {@link SeenPlan}. */
public final class Plan {
    /** How many goals deep a plan may be. */
    public static final int MOST_DEEP = 5;

    /** How many goals a plan may hold. */
    public static final int MOST_GOALS = 500;

    /** How many milestones a goal may hold. */
    public static final int MOST_MILESTONES = 100;

    private final Mentorship mentorship;
    private final Map<GoalId, Goal> goals = new LinkedHashMap<>();
    private final Map<Optional<GoalId>, List<Goal>> children = new LinkedHashMap<>();
    private final Map<GoalId, List<Milestone>> milestones = new LinkedHashMap<>();
    private final Map<GoalId, Fraction> progress = new LinkedHashMap<>();

    public Plan(Mentorship mentorship, List<Goal> goals, List<Milestone> milestones) {
        this.mentorship = mentorship;
        goals.stream()
                .sorted(Comparator.comparingInt(Goal::position)
                        .thenComparing(Goal::createdAt)
                        .thenComparing(Goal::uuid))
                .forEach(goal -> this.goals.put(goal.id(), goal));
        this.goals
                .values()
                .forEach(goal -> children.computeIfAbsent(
                                Optional.ofNullable(goal.parent()), parent -> new ArrayList<>())
                        .add(goal));
        milestones.stream()
                .filter(milestone -> this.goals.containsKey(milestone.goal()))
                .sorted(Comparator.comparing(Milestone::due)
                        .thenComparing(Milestone::createdAt)
                        .thenComparing(Milestone::uuid))
                .forEach(milestone -> this.milestones
                        .computeIfAbsent(milestone.goal(), goal -> new ArrayList<>())
                        .add(milestone));
    }

    public Mentorship mentorship() {
        return mentorship;
    }

    public Optional<Goal> goal(GoalId id) {
        return Optional.ofNullable(goals.get(id));
    }

    public Optional<Milestone> milestone(MilestoneId id) {
        return milestones.values().stream()
                .flatMap(List::stream)
                .filter(milestone -> milestone.id().equals(id))
                .findFirst();
    }

    /** Every goal, siblings in their order. */
    public List<Goal> goals() {
        return List.copyOf(goals.values());
    }

    /** The goals of which this one consists, or those at the top, in their order. */
    public List<Goal> childrenOf(@Nullable GoalId parent) {
        return List.copyOf(children.getOrDefault(Optional.ofNullable(parent), List.of()));
    }

    /** The milestones of this goal, the earliest due first. */
    public List<Milestone> milestonesOf(GoalId goal) {
        return List.copyOf(milestones.getOrDefault(goal, List.of()));
    }

    /**
     * How far a goal has come: whole if it is reached; else the mean of its counting sub-goals if it has any; else its reached milestones over its
     * counting ones; else nothing. A milestone that is its author's alone counts for nobody, or progress would tell of it.
     */
    public Fraction progressOf(Goal goal) {
        Fraction known = progress.get(goal.id());
        if (known == null) {
            known = computeProgress(goal);
            progress.put(goal.id(), known);
        }
        return known;
    }

    private Fraction computeProgress(Goal goal) {
        if (goal.state() == GoalState.REACHED) {
            return Fraction.WHOLE;
        }
        List<Fraction> parts = childrenOf(goal.id()).stream()
                .filter(child -> child.state().counts())
                .map(this::progressOf)
                .toList();
        if (!parts.isEmpty()) {
            return Fraction.mean(parts);
        }
        List<Milestone> counting = milestonesOf(goal.id()).stream()
                .filter(milestone ->
                        milestone.state() != MilestoneState.DROPPED && milestone.audience() != Audience.AUTHOR)
                .toList();
        long reached = counting.stream()
                .filter(milestone -> milestone.state() == MilestoneState.REACHED)
                .count();
        return counting.isEmpty() ? Fraction.NONE : Fraction.of(reached, counting.size());
    }

    /** How deep a goal lies: 1 at the top. */
    int depthOf(@Nullable GoalId id) {
        int depth = 0;
        for (Goal at = id == null ? null : goals.get(id); at != null; at = parentOf(at)) {
            depth++;
        }
        return depth;
    }

    /** How many goals deep a goal is with all that it consists of: 1 without sub-goals. */
    int heightOf(GoalId id) {
        return 1
                + childrenOf(id).stream()
                        .mapToInt(child -> heightOf(child.id()))
                        .max()
                        .orElse(0);
    }

    /** Whether one goal is another, or one of those that it is a part of. */
    boolean isWithin(GoalId id, GoalId ancestor) {
        for (Goal at = goals.get(id); at != null; at = parentOf(at)) {
            if (at.id().equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    int nextPositionIn(@Nullable GoalId parent) {
        return childrenOf(parent).stream().mapToInt(Goal::position).max().orElse(0) + 1;
    }

    private @Nullable Goal parentOf(Goal goal) {
        return goal.parent() == null ? null : goals.get(Objects.requireNonNull(goal.parent()));
    }
}
