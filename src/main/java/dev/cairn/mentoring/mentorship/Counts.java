package dev.cairn.mentoring.mentorship;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many goals and milestones of a mentorship are in which state, by the state's word; every state is there, with 0 too. Drafts that are their
 * author's alone count for nobody else.
 */
public record Counts(Map<String, Integer> goals, Map<String, Integer> milestones) {
    public Counts {
        goals = Collections.unmodifiableMap(new LinkedHashMap<>(goals));
        milestones = Collections.unmodifiableMap(new LinkedHashMap<>(milestones));
    }
}
