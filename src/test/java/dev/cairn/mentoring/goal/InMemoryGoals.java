package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.TextsToCome;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goals in a map, their texts with them. */
public final class InMemoryGoals implements Goals {
    private final Map<GoalId, Goal> byId = new LinkedHashMap<>();

    @Override
    public synchronized void add(Goal goal) {
        byId.put(goal.id(), goal);
    }

    @Override
    public synchronized void replace(Goal before, Goal after) {
        byId.replace(before.id(), after);
    }

    @Override
    public synchronized void remove(Goal goal) {
        byId.remove(goal.id());
    }

    @Override
    public synchronized Optional<MentorshipId> mentorshipOf(GoalId id) {
        return Optional.ofNullable(byId.get(id)).map(Goal::mentorship);
    }

    @Override
    public synchronized TextsToCome<Goal> of(Collection<MentorshipId> mentorships) {
        List<Goal> found = byId.values().stream()
                .filter(goal -> mentorships.contains(goal.mentorship()))
                .toList();
        return texts -> found;
    }
}
