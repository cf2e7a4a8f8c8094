package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.goal.Aim;
import dev.cairn.mentoring.goal.Claims;
import dev.cairn.mentoring.goal.Goal;
import dev.cairn.mentoring.goal.GoalState;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.pulse.Quarter;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the mentorships of a space did in a quarter (R130): counted from what is written now, so that what was written late is in it.
 *
 * @param kept check-ins planned for a day of it that were held near their days, among all (R6)
 * @param evidenced claims of its days that are backed, among all (R8)
 * @param aimed goals that say which aim they serve, among all that both pursued in it: agreed goals that were written by its end and neither given up
 *     since nor reached before it (R23)
 * @param aims how many of these serve each aim; one that none serves is missing
 */
public record QuarterHealth(Quarter quarter, Share kept, Share evidenced, Share aimed, Map<Aim.Kind, Integer> aims) {
    public QuarterHealth {
        aims = Map.copyOf(aims);
    }

    static QuarterHealth none(Quarter quarter) {
        return new QuarterHealth(quarter, Share.NONE, Share.NONE, Share.NONE, Map.of());
    }

    /** Of one mentorship. */
    static QuarterHealth of(Quarter quarter, Situation situation, LocalDate today) {
        List<SeenGoal> goals = situation.plan().flat();
        Claims claims = goals.stream()
                .map(goal -> goal.claims(quarter.firstDay(), quarter.lastDay()))
                .reduce(Claims.NONE, Claims::plus);
        List<Optional<Aim.Kind>> pursued = goals.stream()
                .flatMap(goal -> goal.pairOnly().stream())
                .filter(goal -> isPursued(goal, quarter))
                .map(goal -> Optional.ofNullable(goal.content().aim()).map(Aim::kind))
                .toList();
        Map<Aim.Kind, Integer> aims = new EnumMap<>(Aim.Kind.class);
        pursued.stream().flatMap(Optional::stream).forEach(aim -> aims.merge(aim, 1, Integer::sum));
        return new QuarterHealth(
                quarter,
                Talks.kept(situation, quarter::holds, today),
                new Share(claims.evidenced(), claims.all()),
                new Share((int) pursued.stream().filter(Optional::isPresent).count(), pursued.size()),
                aims);
    }

    private static boolean isPursued(Goal goal, Quarter quarter) {
        boolean isThere = !Situation.day(goal.createdAt()).isAfter(quarter.lastDay());
        LocalDate reachedOn = goal.reachedOn();
        return isThere
                && (goal.state() == GoalState.OPEN || reachedOn != null && !reachedOn.isBefore(quarter.firstDay()));
    }

    /** How many of the goals that were pursued serve this aim. */
    public int serving(Aim.Kind aim) {
        return aims.getOrDefault(aim, 0);
    }

    QuarterHealth plus(QuarterHealth other) {
        Map<Aim.Kind, Integer> sum = new EnumMap<>(Aim.Kind.class);
        Stream.of(aims, other.aims).forEach(some -> some.forEach((aim, goals) -> sum.merge(aim, goals, Integer::sum)));
        return new QuarterHealth(
                quarter, kept.plus(other.kept), evidenced.plus(other.evidenced), aimed.plus(other.aimed), sum);
    }
}
