package dev.cairn.mentoring.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rows of a space as one file: of spaces of all sizes in one site, by turns. */
final class Csv implements Scenario {
    private static final int TIMES = 3;
    private static final double SLOPE = 1.05;

    private final Settings settings;
    private final List<Section.Line> lines = new ArrayList<>();

    Csv(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void measure(Site site) {
        if (!settings.isLargest(site.size())) {
            return;
        }
        Client client = site.client(Site.VIEWER);
        Map<Integer, Double> best = new TreeMap<>();
        Map<Integer, Got> last = new TreeMap<>();
        Map<Integer, Long> statements = new TreeMap<>();
        for (int i = 0; i <= TIMES; i++) {
            for (int size : settings.sizes()) {
                long begin = System.nanoTime();
                try (OwnStatements counted = OwnStatements.of(site)) {
                    last.put(size, client.get(path(site, size)).expect(200));
                    statements.put(size, counted.count());
                }
                double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
                // the first time warms up
                best.merge(size, i == 0 ? Double.POSITIVE_INFINITY : seconds, Math::min);
            }
        }
        last.forEach((size, got) -> lines.add(new Section.Line(
                Report.number(size),
                List.of(
                        Figure.told("s, best of three", best.getOrDefault(size, Double.NaN)),
                        Figure.told("kB", got.body().length / 1000.0),
                        Figure.told("lines", got.text().lines().count()),
                        Figure.told("statements", statements.getOrDefault(size, -1L))))));
        if (best.size() > 1) {
            lines.add(new Section.Line("growth", List.of(Figure.gated("slope", Growth.slope(best), SLOPE))));
        }
    }

    static String path(Site site, int size) {
        return "/rest/mentoring/1.0/spaces/" + site.spaceOf(size) + "/progress.csv";
    }

    @Override
    public List<Section> sections() {
        return List.of(
                new Section("CSV", "Must show 4. All rows of each space in one file, by turns.", lines, List.of()));
    }
}
