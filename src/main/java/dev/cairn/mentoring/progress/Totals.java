package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.mentorship.Stage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Several mentorships in numbers, added up from their summaries.
 *
 * @param mentorships how many were counted
 * @param orMore whether there are others that nobody asked about, so that every number here is of the counted ones alone
 * @param stages how many are in each stage; one without any is missing
 * @param wanting how many want attention today
 * @param wantingIn how many want it in what; one mentorship can be in several
 * @param goals reached ones among those that count
 * @param goalsChanged given up with a reason, which is a class of its own and no failure (R128)
 * @param milestones reached ones among those that count
 * @param overdue milestones that have passed their day
 * @param claims evidenced ones among all (R8)
 * @param kept check-ins held near their days, of the latest ones of each (R6)
 */
public record Totals(
        int mentorships,
        boolean orMore,
        Map<Stage, Integer> stages,
        int wanting,
        Map<Attention, Integer> wantingIn,
        Share goals,
        int goalsChanged,
        Share milestones,
        int overdue,
        Share claims,
        Share kept) {
    /** Of no mentorship at all. */
    public static final Totals NONE = of(List.of(), LocalDate.EPOCH, false);

    public Totals {
        stages = Map.copyOf(stages);
        wantingIn = Map.copyOf(wantingIn);
    }

    static Totals of(Collection<Summary> rows, LocalDate today, boolean orMore) {
        Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
        Map<Attention, Integer> wantingIn = new EnumMap<>(Attention.class);
        int wanting = 0;
        int changed = 0;
        int overdue = 0;
        for (Summary one : rows) {
            stages.merge(one.stage(), 1, Integer::sum);
            one.attention(today).forEach(kind -> wantingIn.merge(kind, 1, Integer::sum));
            wanting += one.attention(today).isEmpty() ? 0 : 1;
            changed += one.tally().goalsChanged();
            overdue += one.tally().overdue(today);
        }
        return new Totals(
                rows.size(),
                orMore,
                stages,
                wanting,
                wantingIn,
                sum(rows, one -> one.tally().goals()),
                changed,
                sum(rows, one -> one.tally().milestones()),
                overdue,
                sum(rows, one -> one.tally().claims()),
                sum(rows, one -> one.talks().kept(today)));
    }

    private static Share sum(Collection<Summary> rows, Function<Summary, Share> share) {
        return rows.stream().map(share).reduce(Share.NONE, Share::plus);
    }

    public int in(Stage stage) {
        return stages.getOrDefault(stage, 0);
    }

    public int wantingIn(Attention kind) {
        return wantingIn.getOrDefault(kind, 0);
    }
}
