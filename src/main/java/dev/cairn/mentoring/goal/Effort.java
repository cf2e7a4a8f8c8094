package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.journal.ItemKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What was put into a goal beside what came of it (R95), by what one person sees of it. They stand side by side; neither is computed from the other.
 *
 * @param used how much of its supports, by unit; without a unit under ""
 * @param recorded how many values were recorded
 * @param gains how far each of its indicators has moved from its start
 * @param reached how many of its milestones are reached
 */
public record Effort(Map<String, BigDecimal> used, int recorded, List<Gain> gains, int reached) {

    /** How far an indicator has moved; less than nothing if it went down. */
    public record Gain(Indicator indicator, BigDecimal change) {}

    public static Effort of(SeenGoal goal) {
        return new Effort(
                used(goal), goal.items(ItemKind.MEASUREMENT).size(), gains(goal), (int) goal.milestones().stream()
                        .filter(milestone -> milestone.state() == MilestoneState.REACHED)
                        .count());
    }

    private static Map<String, BigDecimal> used(SeenGoal goal) {
        Map<String, BigDecimal> used = new LinkedHashMap<>();
        goal.contents(Support.class)
                .forEach(support -> amount(support)
                        .ifPresent(amount -> used.merge(
                                Objects.requireNonNullElse(support.unit(), "").strip(), amount, BigDecimal::add)));
        return used;
    }

    private static Optional<BigDecimal> amount(Support support) {
        return Optional.ofNullable(support.used()).filter(amount -> amount.signum() > 0);
    }

    private static List<Gain> gains(SeenGoal goal) {
        List<Gain> gains = new ArrayList<>();
        for (SeenItem item : goal.items(ItemKind.INDICATOR)) {
            BigDecimal value = item.value();
            item.pairOnly().map(whole -> whole.as(Indicator.class).content()).ifPresent(indicator -> {
                if (value != null) {
                    gains.add(new Gain(indicator, value.subtract(indicator.baseline())));
                }
            });
        }
        return gains;
    }

    /** Whether anything was put in: without, there is nothing to hold against what came of it. */
    public boolean isAny() {
        return recorded > 0 || !used.isEmpty();
    }
}
