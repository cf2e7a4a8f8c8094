package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.mentorship.Agreement;
import dev.cairn.mentoring.mentorship.Counts;
import dev.cairn.mentoring.mentorship.Preferences;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.mentorship.SpaceCycles;
import dev.cairn.mentoring.mentorship.Vocabulary;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a plan into what one person sees of it. Who sees an item is asked of {@link Sight}; here it is only put together. */
final class Eyes {
    private final Plan plan;
    private final SeenMentorship mentorship;
    private final Sight sight;
    private final LocalDate today;

    Eyes(Plan plan, SeenMentorship mentorship, LocalDate today) {
        this.plan = plan;
        this.mentorship = mentorship;
        this.sight = mentorship.sight();
        this.today = today;
    }

    boolean sees(Goal goal) {
        return sight.sees(goal);
    }

    /** A milestone of a draft that is its author's alone is seen by nobody else. */
    boolean sees(Milestone milestone) {
        Goal goal = goalOf(milestone);
        return sight.sees(milestone) && (goal.audience() != Audience.AUTHOR || sight.sees(goal));
    }

    /** Whether this person sees it and all that it hangs on. */
    boolean sees(PlanItem<?> item) {
        return (sight.ofPair() || item.content().outline().isPresent())
                && plan.chainOf(item).stream().allMatch(sight::sees);
    }

    /**
     * @param agreement of the pair, who alone are shown it
     * @param ofSpace the words of the space
     * @param cycles of the space
     * @param partners the preferences of the other one, who says whether they are shown; null where there is no such one
     */
    SeenPlan plan(Agreement agreement, Vocabulary ofSpace, SpaceCycles cycles, @Nullable Preferences partners) {
        List<Goal> tops = plan.goals().stream()
                .filter(goal -> sees(goal) && seenParentOf(goal) == null)
                .toList();
        List<SeenMilestone> loose = plan.goals().stream()
                .filter(goal -> !sees(goal))
                .flatMap(goal -> milestonesOf(goal).stream())
                .toList();
        return new SeenPlan(
                mentorship,
                tops.stream().map(this::goal).toList(),
                loose,
                counts(),
                sight.ofPair() ? agreement : null,
                sight.ofPair() ? ofSpace.besides(agreement.vocabulary()) : Vocabulary.NONE,
                sight.ofPair() ? cycles : SpaceCycles.blank(cycles.spaceKey()),
                partners != null && sight.sees(partners) && !partners.isEmpty() ? partners : null,
                today);
    }

    private SeenGoal goal(Goal goal) {
        return new SeenGoal(
                goal.id(),
                goal.content().title(),
                goal.content().kind(),
                goal.state(),
                goal.content().due(),
                isOverdue(goal),
                goal.reachedOn(),
                plan.progressOf(goal).percent(),
                seenParentOf(goal),
                sight.ofPair() ? goal : null,
                plan.childrenOf(goal.id()).stream()
                        .filter(this::sees)
                        .map(this::goal)
                        .toList(),
                milestonesOf(goal),
                itemsOf(goal),
                sight.ofPair() ? plan.claimsOf(goal) : Claims.NONE,
                sight.ofPair() ? SeenViews.of(plan.roundsOf(goal.id()), plan.invitedTo(goal.id())) : SeenViews.NONE,
                stepsOpenFor(goal));
    }

    /** A second view of the same round is none: the first is changed instead. While one proposal waits there is no other. */
    private Set<GoalStep> stepsOpenFor(Goal goal) {
        if (mentorship.past()) {
            return Set.of();
        }
        Set<GoalStep> steps = GoalStep.openTo(plan.mentorship(), goal, sight);
        Rounds rounds = plan.roundsOf(goal.id());
        if (rounds.of(rounds.open()).stream().anyMatch(view -> sight.isViewer(view.author()))) {
            steps.remove(GoalStep.ASSESS);
        }
        if (plan.openProposalOf(goal.id()).isPresent()) {
            steps.remove(GoalStep.PROPOSE_CHANGE);
        }
        return steps;
    }

    private List<SeenMilestone> milestonesOf(Goal goal) {
        return plan.milestonesOf(goal.id()).stream()
                .filter(this::sees)
                .map(milestone -> milestone(goal, milestone))
                .toList();
    }

    private SeenMilestone milestone(Goal goal, Milestone milestone) {
        return new SeenMilestone(
                mentorship,
                milestone.id(),
                milestone.title(),
                milestone.state(),
                milestone.due(),
                milestone.isOverdue(today),
                milestone.reachedOn(),
                sees(goal) ? goal.id() : null,
                sees(goal) ? goal.content().title() : null,
                sight.ofPair() ? milestone : null,
                sight.ofPair() ? plan.backsOf(goal, milestone.id()) : 0,
                mentorship.past() ? Set.of() : MilestoneStep.openTo(plan.mentorship(), goal, milestone, sight));
    }

    private List<SeenItem> itemsOf(Goal goal) {
        return plan.itemsOf(goal.id()).stream()
                .filter(this::sees)
                .map(item -> item(goal, item))
                .toList();
    }

    SeenItem item(Goal goal, PlanItem<?> stored) {
        PlanItem<?> item = plan.asShown(stored);
        boolean measured = item.content() instanceof Indicator;
        return new SeenItem(
                item.id(),
                item.kind(),
                goal.id(),
                item.content().outline().orElse(null),
                measured ? plan.progressOf(item.as(Indicator.class)).percent() : null,
                measured && sight.ofPair()
                        ? plan.valueOf(item.as(Indicator.class)).orElse(null)
                        : null,
                sight.ofPair() || sight.isGuest() ? item : null,
                mentorship.past() ? Set.of() : ItemStep.openTo(plan.mentorship(), goal, item, sight));
    }

    private boolean isOverdue(Goal goal) {
        LocalDate due = goal.content().due();
        return goal.state() == GoalState.OPEN && due != null && due.isBefore(today);
    }

    /** Whether it stands at the top only because what it is part of is not seen. */
    boolean isCutOff(Goal goal) {
        return goal.parent() != null && seenParentOf(goal) == null;
    }

    /** The goal above, if it is seen; a goal whose parent is hidden stands at the top. */
    private @Nullable GoalId seenParentOf(Goal goal) {
        return goal.parent() == null
                ? null
                : plan.goal(goal.parent()).filter(this::sees).map(Goal::id).orElse(null);
    }

    private Counts counts() {
        List<Goal> counted = plan.goals().stream()
                .filter(goal -> goal.audience() != Audience.AUTHOR || sees(goal))
                .toList();
        Stream<Milestone> milestones = counted.stream()
                .flatMap(goal -> plan.milestonesOf(goal.id()).stream())
                .filter(milestone -> milestone.audience() != Audience.AUTHOR || sees(milestone));
        return new Counts(
                tally(GoalState.values(), counted.stream().map(Goal::state)),
                tally(MilestoneState.values(), milestones.map(Milestone::state)));
    }

    private static <E extends Enum<E>> Map<String, Integer> tally(E[] all, Stream<E> found) {
        Map<String, Integer> tally = new LinkedHashMap<>();
        for (E value : all) {
            tally.put(word(value), 0);
        }
        found.forEach(value -> tally.merge(word(value), 1, Integer::sum));
        return tally;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private Goal goalOf(Milestone milestone) {
        return plan.goal(Objects.requireNonNull(milestone).goal()).orElseThrow();
    }
}
