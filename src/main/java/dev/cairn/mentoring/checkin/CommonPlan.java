package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.goal.Indicator;
import dev.cairn.mentoring.goal.MilestoneState;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.journal.ItemKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a check-in says of the plan. A check-in is of both, so this is what both see: what is one's alone is neither named here nor counted.
 *
 * @param seen as both see it
 */
public record CommonPlan(SeenPlan seen) {
    /**
     * Something of the plan that a next step can bring forward (R94).
     *
     * @param kind a goal, a milestone or a measure
     * @param goal the goal that it is, or that it belongs to
     * @param isOver whether it was reached or dropped
     */
    public record Served(ItemKind kind, UUID id, UUID goal, String title, boolean isOver) {}

    /** Each goal before its milestones and its measures. */
    public List<Served> servable() {
        return seen.flat().stream().flatMap(CommonPlan::servable).toList();
    }

    public Optional<Served> served(UUID id) {
        return servable().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Stream<Served> servable(SeenGoal goal) {
        boolean over = !goal.state().isUnfinished();
        Stream<Served> milestones = goal.milestones().stream()
                .map(one -> new Served(
                        ItemKind.MILESTONE,
                        one.id().value(),
                        goal.id().value(),
                        one.title(),
                        over || one.state() != MilestoneState.PLANNED));
        Stream<Served> measures = goal.wholes(Indicator.class).stream()
                .map(one -> new Served(
                        ItemKind.INDICATOR,
                        one.id().value(),
                        goal.id().value(),
                        one.content().name(),
                        over));
        return Stream.of(
                        Stream.of(new Served(
                                ItemKind.GOAL, goal.id().value(), goal.id().value(), goal.title(), over)),
                        milestones,
                        measures)
                .flatMap(one -> one);
    }
}
