package dev.cairn.mentoring.goal.rest;

import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.rest.Written;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a plan of an earlier day, each thing in it as the present one is written. */
@Named
public class PlanAsOfRepresentations {
    private final PlanRepresentations plans;
    private final ItemRepresentations items;

    @Inject
    public PlanAsOfRepresentations(PlanRepresentations plans, ItemRepresentations items) {
        this.plans = plans;
        this.items = items;
    }

    /**
     * A plan in JSON.
     *
     * @param stage that the mentorship was in
     * @param goals each before its own sub-goals
     * @param milestones the earliest due first
     * @param items all that hung on the goals, each with its {@code kind}
     */
    public record PlanAsOf(
            UUID mentorshipId,
            LocalDate date,
            String stage,
            List<Record> goals,
            List<Record> milestones,
            List<Map<String, @Nullable Object>> items) {}

    PlanAsOf of(SeenPlan plan, LocalDate date) {
        List<SeenGoal> goals = plan.flat();
        List<SeenMilestone> milestones = plan.milestones();
        List<SeenItem> hanging =
                goals.stream().flatMap(goal -> goal.items().stream()).toList();
        return new PlanAsOf(
                plan.mentorship().mentorship().id().value(),
                date,
                Written.word(plan.mentorship().mentorship().stage()),
                plans.goals(all(goals)).items(),
                plans.milestones(all(milestones)).items(),
                withKinds(hanging));
    }

    private List<Map<String, @Nullable Object>> withKinds(List<SeenItem> hanging) {
        List<Map<String, @Nullable Object>> written = items.items(all(hanging)).items();
        List<Map<String, @Nullable Object>> named = new ArrayList<>();
        for (int number = 0; number < hanging.size(); number++) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            members.put("kind", Written.word(hanging.get(number).kind()));
            members.putAll(written.get(number));
            named.add(members);
        }
        return named;
    }

    private static <T> Slice<T> all(List<T> list) {
        return new Slice<>(list, 0, list.size(), list.size());
    }
}
