package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.goal.Claims;
import dev.cairn.mentoring.goal.GoalState;
import dev.cairn.mentoring.goal.MilestoneState;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.shared.State;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the plan of a pair has come, in numbers.
 *
 * @param goals reached ones among those that count: agreed by both and not given up
 * @param goalsChanged given up with a reason, which is no failure (R128)
 * @param milestones reached ones among those that count
 * @param planned the days of those milestones that are not reached yet, the earliest first
 * @param claims evidenced ones among all (R8)
 */
public record Tally(Share goals, int goalsChanged, Share milestones, List<LocalDate> planned, Share claims) {
    public Tally {
        planned = List.copyOf(planned);
    }

    static Tally of(SeenPlan plan) {
        List<SeenGoal> goals = plan.flat();
        List<SeenMilestone> milestones = plan.milestones();
        Claims claims = goals.stream().map(SeenGoal::claims).reduce(Claims.NONE, Claims::plus);
        return new Tally(
                new Share(count(goals, GoalState.REACHED), (int)
                        goals.stream().filter(goal -> goal.state().counts()).count()),
                count(goals, GoalState.DROPPED),
                new Share(
                        (int) milestones.stream()
                                .filter(one -> one.state() == MilestoneState.REACHED)
                                .count(),
                        (int) milestones.stream()
                                .filter(one -> one.state() != MilestoneState.DROPPED)
                                .count()),
                milestones.stream()
                        .filter(one -> one.state() == MilestoneState.PLANNED)
                        .map(SeenMilestone::due)
                        .sorted()
                        .toList(),
                new Share(claims.evidenced(), claims.all()));
    }

    private static int count(List<SeenGoal> goals, GoalState state) {
        return (int) goals.stream().filter(goal -> goal.state() == state).count();
    }

    /** How many milestones have passed their day. */
    public int overdue(LocalDate today) {
        return (int) planned.stream().filter(day -> day.isBefore(today)).count();
    }

    /** As it is kept. */
    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("goals", goals.members());
        members.put("goalsChanged", goalsChanged);
        members.put("milestones", milestones.members());
        members.put("planned", planned);
        members.put("claims", claims.members());
        return members;
    }

    static Tally from(State state) {
        return new Tally(
                Share.from(State.sure(state.inner("goals"))),
                State.sure(state.number("goalsChanged")).intValueExact(),
                Share.from(State.sure(state.inner("milestones"))),
                state.texts("planned").stream().map(LocalDate::parse).toList(),
                Share.from(State.sure(state.inner("claims"))));
    }
}
