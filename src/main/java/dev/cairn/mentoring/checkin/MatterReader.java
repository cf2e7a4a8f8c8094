package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads what a check-in is about, in six statements however much that is. */
@Named
public class MatterReader {
    private static final Set<ItemKind> WITH_STEPS = Set.of(ItemKind.GOAL, ItemKind.MILESTONE);

    private final ItemsReader items;
    private final PlanReader plans;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public MatterReader(ItemsReader items, PlanReader plans, Journal journal, Clock clock) {
        this.items = items;
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    public Matter of(SeenCheckIns all, CheckIn one) {
        LocalDate after = all.after(one);
        CommonPlan plan = new CommonPlan(plans.ofBoth(all.pair()));
        return new Matter(items.standing(all, one), plan, after, one.isOpen() ? moved(one, plan, after) : List.of());
    }

    private List<Movement> moved(CheckIn one, CommonPlan plan, LocalDate after) {
        return Recap.of(
                plan,
                after,
                journal.since(
                        one.mentorship().value(),
                        after.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                        WITH_STEPS),
                clock.getZone());
    }
}
