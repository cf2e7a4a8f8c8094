package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.journal.ItemKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Five tests of a goal (R98). They are asked of what one person sees of it, so they tell of nobody's draft; and they advise, and refuse nothing. */
public enum Smart {
    /** It says what will be seen, and a behaviour in which situation. */
    SPECIFIC((seen, content) -> content.observableAction() != null
            && (content.kind() != GoalKind.BEHAVIOUR || content.pressureSituation() != null)),
    /** Something tells how far it is. */
    MEASURABLE((seen, content) ->
            !seen.items(ItemKind.INDICATOR).isEmpty() || steps(seen).anyMatch(step -> step.indicator() != null)),
    /** There is a first step, help, or room in the target or the day. */
    ACHIEVABLE((seen, content) -> steps(seen).findAny().isPresent()
            || seen.contents(Support.class).anyMatch(support -> support.state() != SupportState.REFUSED)
            || seen.contents(Indicator.class).anyMatch(indicator -> indicator.targetTo() != null)
            || content.dueFrom() != null),
    /** It says what it is good for. */
    RELEVANT((seen, content) -> content.why() != null || content.aim() != null),
    TIME_BOUND((seen, content) -> content.due() != null);

    private final BiPredicate<SeenGoal, GoalContent> rule;

    Smart(BiPredicate<SeenGoal, GoalContent> rule) {
        this.rule = rule;
    }

    /** The tests that a goal meets; none for anybody but the pair, who alone see what they ask for. */
    public static Set<Smart> metBy(SeenGoal seen) {
        Set<Smart> met = EnumSet.noneOf(Smart.class);
        seen.pairOnly()
                .map(Goal::content)
                .ifPresent(content -> Stream.of(values())
                        .filter(test -> test.rule.test(seen, content))
                        .forEach(met::add));
        return met;
    }

    private static Stream<Milestone> steps(SeenGoal seen) {
        return seen.milestones().stream()
                .flatMap(milestone -> milestone.pairOnly().stream())
                .filter(milestone -> milestone.state() != MilestoneState.DROPPED);
    }
}
