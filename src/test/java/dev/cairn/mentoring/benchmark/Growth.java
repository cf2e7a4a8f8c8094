package dev.cairn.mentoring.benchmark;

import java.util.Map;

/** How a cost grows with the size of what it is paid for. */
final class Growth {
    private Growth() {}

    /**
     * The slope of the line that lies nearest to the logarithms, by least squares: 0 where the cost stays the same, 1 where it grows as the size does.
     *
     * @param costs by size, all above nothing
     * @return not a number where there are fewer than two sizes
     */
    static double slope(Map<Integer, Double> costs) {
        double sizes = costs.keySet().stream().mapToDouble(Math::log).average().orElse(Double.NaN);
        double values = costs.values().stream().mapToDouble(Math::log).average().orElse(Double.NaN);
        double both = 0;
        double own = 0;
        for (Map.Entry<Integer, Double> each : costs.entrySet()) {
            double off = Math.log(each.getKey()) - sizes;
            both += off * (Math.log(each.getValue()) - values);
            own += off * off;
        }
        return both / own;
    }
}
