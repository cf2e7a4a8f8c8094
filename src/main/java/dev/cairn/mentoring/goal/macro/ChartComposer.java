package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.Indicator;
import dev.cairn.mentoring.goal.Measure;
import dev.cairn.mentoring.goal.Measurement;
import dev.cairn.mentoring.shared.macro.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws the way of an indicator from its start towards its target. */
final class ChartComposer {
    private static final double WIDTH = 240;
    private static final double HEIGHT = 48;
    private static final double EDGE = 4;

    /** A line needs two points. */
    private static final int FEWEST = 2;

    private final Onlooker onlooker;
    private final Numbers numbers;

    ChartComposer(Onlooker onlooker) {
        this.onlooker = onlooker;
        this.numbers = new Numbers(onlooker.words());
    }

    /** @param measured all measurements, the earliest first */
    ChartView compose(Indicator indicator, List<Measurement> measured) {
        if (measured.size() < FEWEST) {
            return ChartView.NONE;
        }
        List<Double> heights = heights(indicator, measured);
        double target = indicator.target().doubleValue();
        double low = lowest(heights, target, indicator.baseline().doubleValue());
        double high = highest(heights, target, indicator.baseline().doubleValue());
        LocalDate first = measured.get(0).on();
        double days = Math.max(1, measured.get(measured.size() - 1).on().toEpochDay() - first.toEpochDay());
        List<String> points = new ArrayList<>();
        for (int at = 0; at < measured.size(); at++) {
            double across = (measured.get(at).on().toEpochDay() - first.toEpochDay()) / days;
            points.add(place(EDGE + across * (WIDTH - 2 * EDGE)) + "," + place(down(heights.get(at), low, high)));
        }
        return new ChartView(
                String.join(" ", points),
                place(down(target, low, high)),
                onlooker.text("chart.text", indicator.name(), values(measured)));
    }

    /** Values as they are; occasions as they pile up. */
    private static List<Double> heights(Indicator indicator, List<Measurement> measured) {
        List<Double> heights = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Measurement one : measured) {
            sum = sum.add(one.value());
            heights.add((indicator.measure() == Measure.COUNT ? sum : one.value()).doubleValue());
        }
        return heights;
    }

    private String values(List<Measurement> measured) {
        return measured.stream()
                .map(one -> onlooker.text("chart.value", onlooker.words().day(one.on()), numbers.of(one.value())))
                .collect(Collectors.joining("; "));
    }

    private static double down(double value, double low, double high) {
        double up = high > low ? (value - low) / (high - low) : 0;
        return HEIGHT - EDGE - up * (HEIGHT - 2 * EDGE);
    }

    private static double lowest(List<Double> heights, double... others) {
        double low = heights.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        for (double other : others) {
            low = Math.min(low, other);
        }
        return low;
    }

    private static double highest(List<Double> heights, double... others) {
        double high = heights.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        for (double other : others) {
            high = Math.max(high, other);
        }
        return high;
    }

    private static String place(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
