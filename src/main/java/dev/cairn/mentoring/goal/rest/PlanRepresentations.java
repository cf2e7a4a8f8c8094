package dev.cairn.mentoring.goal.rest;

import dev.cairn.mentoring.goal.Goal;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.function.Function;

/** Writes goals and milestones as their viewers may see them, with all people of an answer looked up at once. */
@Named
public class PlanRepresentations {
    private final PeopleInJson people;

    @Inject
    public PlanRepresentations(PeopleInJson people) {
        this.people = people;
    }

    Slice<Record> goals(Slice<SeenGoal> list) {
        Function<UserKey, PersonRepresentation> authors = people.represent(list.items().stream()
                .flatMap(seen -> seen.pairOnly().stream())
                .map(Goal::author)
                .toList());
        return list.map(seen -> GoalRepresentation.of(seen, authors));
    }

    Slice<Record> milestones(Slice<SeenMilestone> list) {
        Function<UserKey, PersonRepresentation> named = people.represent(
                list.items().stream().flatMap(MilestoneRepresentation::people).toList());
        return list.map(seen -> MilestoneRepresentation.of(seen, named));
    }

    /** One goal; who is not of the pair cannot change it, and gets no revision. */
    ResponseBuilder answer(SeenGoal seen) {
        Record goal = goals(only(seen)).items().get(0);
        return seen.pairOnly().map(whole -> Answers.ok(goal, whole.revision())).orElseGet(() -> Answers.ok(goal));
    }

    /** One milestone, likewise. */
    ResponseBuilder answer(SeenMilestone seen) {
        Record milestone = milestones(only(seen)).items().get(0);
        return seen.pairOnly()
                .map(whole -> Answers.ok(milestone, whole.revision()))
                .orElseGet(() -> Answers.ok(milestone));
    }

    private static <T> Slice<T> only(T one) {
        return new Slice<>(List.of(one), 0, 1, 1);
    }
}
