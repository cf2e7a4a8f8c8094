package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.TextsToCome;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Milestones in a map, their texts with them. */
public final class InMemoryMilestones implements Milestones {
    private final Map<MilestoneId, Milestone> byId = new LinkedHashMap<>();

    @Override
    public synchronized void add(Milestone milestone) {
        byId.put(milestone.id(), milestone);
    }

    @Override
    public synchronized void replace(Milestone before, Milestone after) {
        byId.replace(before.id(), after);
    }

    @Override
    public synchronized void remove(Milestone milestone) {
        byId.remove(milestone.id());
    }

    @Override
    public synchronized Optional<MentorshipId> mentorshipOf(MilestoneId id) {
        return Optional.ofNullable(byId.get(id)).map(Milestone::mentorship);
    }

    @Override
    public synchronized TextsToCome<Milestone> of(Collection<MentorshipId> mentorships) {
        List<Milestone> found = byId.values().stream()
                .filter(milestone -> mentorships.contains(milestone.mentorship()))
                .toList();
        return texts -> found;
    }
}
