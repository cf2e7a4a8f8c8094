package dev.cairn.mentoring.goal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How many goals and milestones of a plan are in which state. Drafts that are their author's alone count for nobody else. */
public record Counts(Map<GoalState, Integer> goals, Map<MilestoneState, Integer> milestones) {
    public Counts {
        goals = Collections.unmodifiableMap(complete(new EnumMap<>(GoalState.class), goals, GoalState.values()));
        milestones = Collections.unmodifiableMap(
                complete(new EnumMap<>(MilestoneState.class), milestones, MilestoneState.values()));
    }

    private static <E extends Enum<E>> Map<E, Integer> complete(
            EnumMap<E, Integer> all, Map<E, Integer> given, E[] values) {
        for (E value : values) {
            all.put(value, given.getOrDefault(value, 0));
        }
        return all;
    }
}
