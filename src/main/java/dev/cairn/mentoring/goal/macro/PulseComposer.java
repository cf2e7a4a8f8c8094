package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.Effort;
import dev.cairn.mentoring.goal.Indicator;
import dev.cairn.mentoring.goal.Measurement;
import dev.cairn.mentoring.goal.Momentum;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.goal.Staleness;
import dev.cairn.mentoring.goal.Trend;
import dev.cairn.mentoring.shared.macro.Numbers;
import dev.cairn.mentoring.shared.macro.Words;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts into words how things go: which way values go, what was put in and what came of it, what wants another look, how many steps a month had. */
final class PulseComposer {
    private final Onlooker onlooker;
    private final Words words;
    private final Numbers numbers;

    PulseComposer(Onlooker onlooker) {
        this.onlooker = onlooker;
        this.words = onlooker.words();
        this.numbers = new Numbers(words);
    }

    /** Which way, and how far apart the values lie; that there are too few to say so; empty if nothing was measured. */
    String trend(Indicator indicator, List<Measurement> measured) {
        Trend trend = Trend.of(indicator.measure(), measured);
        if (trend.points() == 0) {
            return "";
        }
        return trend.way() == null
                ? words.text("trend.too-few", trend.points(), Trend.FEWEST)
                : words.text(
                        "trend.way",
                        words.text("trend", trend.way()),
                        numbers.of(Objects.requireNonNull(trend.lowest())),
                        numbers.of(Objects.requireNonNull(trend.highest()), indicator.unit()));
    }

    /** What was put into a goal; empty if nothing was, and for anybody but the pair. */
    String putIn(SeenGoal goal) {
        Effort effort = Effort.of(goal);
        if (!onlooker.ofPair() || !effort.isAny()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        effort.used()
                .forEach((unit, amount) -> parts.add(
                        words.text("effort.used", unit.isEmpty() ? numbers.of(amount) : numbers.of(amount, unit))));
        if (effort.recorded() > 0) {
            parts.add(words.text("effort.recorded", effort.recorded()));
        }
        return String.join("; ", parts);
    }

    /** What came of it. */
    String cameOfIt(SeenGoal goal) {
        Effort effort = Effort.of(goal);
        List<String> parts = effort.gains().stream().map(this::gain).collect(Collectors.toCollection(ArrayList::new));
        if (effort.reached() > 0) {
            parts.add(words.text("effort.reached", effort.reached()));
        }
        return parts.isEmpty() ? words.text("effort.nothing-yet") : String.join("; ", parts);
    }

    private String gain(Effort.Gain gain) {
        BigDecimal change = gain.change();
        String way = change.signum() == 0 ? "same" : change.signum() > 0 ? "up" : "down";
        String amount = numbers.rounded(change.abs());
        return words.text(
                "effort.gain." + way,
                gain.indicator().name(),
                gain.indicator().unit() == null
                        ? amount
                        : words.text("number.unit", amount, gain.indicator().unit()));
    }

    /** Why the goal may want another look, in a few words; empty if for no reason, and for anybody but the pair. */
    List<String> hints(SeenGoal goal) {
        if (!onlooker.ofPair()) {
            return List.of();
        }
        return Staleness.of(goal, onlooker.today(), words.zone()).stream()
                .map(reason -> reason == Staleness.NOT_MEASURED
                        ? words.text("stale.not-measured", daysWithout(goal))
                        : words.text("stale", reason))
                .toList();
    }

    private long daysWithout(SeenGoal goal) {
        return Staleness.daysWithoutMeasurement(goal, onlooker.today(), words.zone())
                .orElseThrow();
    }

    /** The steps of the last months, the latest first; empty if there were none. */
    String momentum(SeenPlan plan) {
        StringBuilder line = new StringBuilder();
        Momentum.of(plan, onlooker.today())
                .months()
                .forEach((month, steps) -> line.append(line.isEmpty() ? "" : ", ")
                        .append(words.text(line.isEmpty() ? "momentum.first" : "momentum.next", steps, name(month))));
        return line.toString();
    }

    private String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
    }
}
