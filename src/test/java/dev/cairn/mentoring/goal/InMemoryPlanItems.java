package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Pass;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.UserKey;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Items of plans in a map. */
public final class InMemoryPlanItems implements PlanItems {
    private final Map<PlanItemId, PlanItem<?>> byId = new LinkedHashMap<>();

    @Override
    public synchronized void add(PlanItem<?> item) {
        byId.put(item.id(), item);
    }

    @Override
    public synchronized void replace(PlanItem<?> after) {
        byId.replace(after.id(), after);
    }

    @Override
    public synchronized void remove(PlanItem<?> item) {
        byId.remove(item.id());
    }

    @Override
    public synchronized Optional<MentorshipId> mentorshipOf(PlanItemId id) {
        return Optional.ofNullable(byId.get(id)).map(PlanItem::mentorship);
    }

    @Override
    public synchronized List<PlanItem<?>> naming(UserKey person) {
        return byId.values().stream()
                .<PlanItem<?>>filter(item ->
                        item.content() instanceof Pass pass && pass.person().equals(person))
                .toList();
    }

    @Override
    public synchronized List<PlanItem<?>> of(Collection<MentorshipId> mentorships, MentorshipTexts texts) {
        return byId.values().stream()
                .<PlanItem<?>>filter(item -> mentorships.contains(item.mentorship()))
                .toList();
    }
}
