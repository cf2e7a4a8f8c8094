package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Item;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.UserKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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

    /** How many items may hang on a goal, measurements among them. */
    public static final int MOST_ITEMS = 1000;

    private final Mentorship mentorship;
    private final LocalDate today;
    private final Map<GoalId, Goal> goals = new LinkedHashMap<>();
    private final Map<Optional<GoalId>, List<Goal>> children = new LinkedHashMap<>();
    private final Map<GoalId, List<Milestone>> milestones = new LinkedHashMap<>();
    private final Map<PlanItemId, PlanItem<?>> items = new LinkedHashMap<>();
    private final Map<GoalId, List<PlanItem<?>>> itemsByGoal = new LinkedHashMap<>();
    private final Map<GoalId, Rounds> rounds = new LinkedHashMap<>();
    private final Map<GoalId, Fraction> progress = new LinkedHashMap<>();

    /** @param today the day on which habits are counted back from */
    public Plan(
            Mentorship mentorship,
            List<Goal> goals,
            List<Milestone> milestones,
            List<PlanItem<?>> items,
            LocalDate today) {
        this.mentorship = mentorship;
        this.today = today;
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
        items.stream()
                .filter(item -> this.goals.containsKey(item.goal()))
                .sorted(Comparator.<PlanItem<?>, Instant>comparing(PlanItem::createdAt)
                        .thenComparing(PlanItem::uuid))
                .forEach(item -> {
                    this.items.put(item.id(), item);
                    itemsByGoal
                            .computeIfAbsent(item.goal(), goal -> new ArrayList<>())
                            .add(item);
                });
    }

    LocalDate today() {
        return today;
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

    public Optional<PlanItem<?>> item(PlanItemId id) {
        return Optional.ofNullable(items.get(id));
    }

    /** All that hangs on this goal, in the order of its recording. */
    public List<PlanItem<?>> itemsOf(GoalId goal) {
        return List.copyOf(itemsByGoal.getOrDefault(goal, List.of()));
    }

    /** What of this goal says such things. */
    public <C extends Content> List<PlanItem<C>> itemsOf(GoalId goal, Class<C> type) {
        return itemsByGoal.getOrDefault(goal, List.of()).stream()
                .filter(item -> type.isInstance(item.content()))
                .map(item -> item.as(type))
                .toList();
    }

    /** The proposal for this goal that nobody has decided yet. */
    Optional<PlanItem<Proposal>> openProposalOf(GoalId goal) {
        return itemsOf(goal, Proposal.class).stream()
                .filter(item -> item.content().isOpen())
                .findFirst();
    }

    /** What is about this item. */
    List<PlanItem<?>> itemsAbout(PlanItemId id) {
        return items.values().stream()
                .filter(item -> id.equals(item.content().about()))
                .toList();
    }

    /** What is about this milestone. */
    List<PlanItem<?>> itemsAbout(MilestoneId id) {
        return items.values().stream()
                .filter(item -> id.equals(item.content().milestone()))
                .toList();
    }

    /** The measurements of an indicator, the earliest first. */
    public List<Measurement> measurementsOf(PlanItem<Indicator> indicator) {
        return itemsOf(indicator.goal(), Measurement.class).stream()
                .map(PlanItem::content)
                .filter(measurement -> measurement.about().equals(indicator.id()))
                .sorted(Comparator.comparing(Measurement::on))
                .toList();
    }

    /** Where an indicator stands; empty if nothing was measured yet. */
    public Optional<BigDecimal> valueOf(PlanItem<Indicator> indicator) {
        return indicator.content().valueOf(measurementsOf(indicator), today);
    }

    /** How far an indicator has come. */
    public Fraction progressOf(PlanItem<Indicator> indicator) {
        return indicator.content().progressOf(measurementsOf(indicator), today);
    }

    /** What a goal claims, and how much of that is backed. */
    Claims claimsOf(Goal goal) {
        List<Object> claims = new ArrayList<>();
        if (goal.state() == GoalState.REACHED) {
            claims.add(Evidence.GOAL);
        }
        milestonesOf(goal.id()).stream()
                .filter(one -> one.state() == MilestoneState.REACHED && one.audience() != Audience.AUTHOR)
                .forEach(one -> claims.add(one.id()));
        itemsOf(goal.id(), Measurement.class).stream()
                .filter(one -> !isDraft(one))
                .forEach(one -> claims.add(one.id()));
        return Claims.of(
                claims,
                itemsOf(goal.id(), Evidence.class).stream()
                        .filter(one -> !isDraft(one))
                        .map(PlanItem::content));
    }

    /** How much of the evidence of a goal backs this milestone. */
    int backsOf(Goal goal, MilestoneId milestone) {
        return (int) itemsOf(goal.id(), Evidence.class).stream()
                .filter(one -> !isDraft(one))
                .filter(one -> milestone.equals(one.content().milestone()))
                .count();
    }

    /** How this goal was looked at. */
    Rounds roundsOf(GoalId goal) {
        return rounds.computeIfAbsent(goal, id -> new Rounds(itemsOf(id, Assessment.class)));
    }

    /** Whose views were asked for, whether they still may give one or not. */
    List<UserKey> invitedTo(GoalId goal) {
        return itemsOf(goal, Invitation.class).stream()
                .map(item -> item.content().person())
                .distinct()
                .toList();
    }

    /** The item with the audience that it has now: a view is its author's alone while its round is open, whatever is stored. */
    PlanItem<?> asShown(PlanItem<?> item) {
        return item.content() instanceof Assessment view
                        && !roundsOf(item.goal()).isClosed(view.round())
                ? item.shownTo(Audience.AUTHOR)
                : item;
    }

    /** What an item must not be told without: itself as it is shown, its goal, and what it is about with all that this is about in turn. */
    List<Item> chainOf(PlanItem<?> item) {
        List<Item> chain = new ArrayList<>();
        chain.add(asShown(item));
        chain.add(Objects.requireNonNull(goals.get(item.goal())));
        MilestoneId milestone = item.content().milestone();
        if (milestone != null) {
            milestone(milestone).ifPresent(chain::add);
        }
        PlanItemId about = item.content().about();
        if (about != null) {
            item(about).ifPresent(on -> chain.addAll(chainOf(on)));
        }
        return chain;
    }

    /** Whether it, or what it hangs on, is somebody's alone. */
    boolean isDraft(PlanItem<?> item) {
        return chainOf(item).stream().anyMatch(link -> link.audience() == Audience.AUTHOR);
    }

    /**
     * How far a goal has come: whole if it is reached; else the mean of its counting sub-goals if it has any; else the mean of its indicators if it has
     * any; else its reached milestones over its counting ones; else nothing. What is its author's alone counts for nobody, or progress would tell of it.
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
        List<Fraction> measured = itemsOf(goal.id(), Indicator.class).stream()
                .filter(indicator -> indicator.audience() != Audience.AUTHOR)
                .map(this::progressOf)
                .toList();
        if (!measured.isEmpty()) {
            return Fraction.mean(measured);
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
