package dev.cairn.mentoring.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the first fifty rows grow with the space: spaces of all sizes in one site, asked by turns, so that whatever else the machine does befalls all of them. */
final class FirstPageGrowth implements Scenario {
    private static final double SLOPE = 0.1;
    private static final int WARM_UP = 10;

    private final Settings settings;
    private final List<Section.Line> lines = new ArrayList<>();

    FirstPageGrowth(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void measure(Site site) {
        if (settings.sizes().size() > 1 && settings.isLargest(site.size())) {
            for (String list : FirstPage.listsOfAll()) {
                lines.add(new Section.Line(list, figures(list, bySize(site, list))));
            }
        }
    }

    private Map<Integer, Latencies> bySize(Site site, String list) {
        Client client = site.bare();
        List<Integer> sizes = settings.sizes();
        List<String> addresses = sizes.stream()
                .map(size -> "/ours?space=" + site.spaceOf(size) + "&" + list)
                .toList();
        for (int i = 0; i < WARM_UP; i++) {
            addresses.forEach(address -> client.get(address).expect(200));
        }
        Map<Integer, Latencies> bySize = new TreeMap<>();
        sizes.forEach(size -> bySize.put(size, new Latencies()));
        int failures = new Arrivals(settings.rate(), Duration.ofSeconds(settings.seconds()))
                .run(
                        number -> client.get(addresses.get(number % addresses.size()))
                                .expect(200),
                        (number, latency) -> bySize.getOrDefault(sizes.get(number % sizes.size()), new Latencies())
                                .add(latency));
        if (failures > 0) {
            throw new IllegalStateException(failures + " requests failed for " + list);
        }
        return bySize;
    }

    private static List<Figure> figures(String list, Map<Integer, Latencies> bySize) {
        List<Figure> figures = new ArrayList<>();
        double slope = slope(bySize, 50);
        figures.add(
                list.startsWith("sort=") || list.equals("attention=wanted")
                        ? Figure.gated("slope of p50", slope, SLOPE)
                        : new Figure("slope of p50", slope, null));
        figures.add(Figure.told("slope of p95", slope(bySize, 95)));
        bySize.forEach(
                (size, latencies) -> figures.add(Figure.told(Report.number(size) + ", p50 ms", latencies.at(50))));
        return figures;
    }

    private static double slope(Map<Integer, Latencies> bySize, double percentile) {
        Map<Integer, Double> costs = new TreeMap<>();
        bySize.forEach((size, latencies) -> costs.put(size, latencies.at(percentile)));
        return Growth.slope(costs);
    }

    @Override
    public List<Section> sections() {
        return List.of(new Section(
                "Growth of the first page",
                "Must show 2. Spaces of all sizes in one site, asked by turns. The slope of the logarithm of the time over that of the size, by least squares: 0"
                        + " is no growth, 1 is in proportion. Gated is that of the median, for each sort and for what wants attention.",
                lines,
                settings.sizes().size() > 1
                        ? List.of()
                        : List.of("one size has no slope; give -Dbenchmark.sizes= two")));
    }
}
