package dev.cairn.mentoring.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rows of a space as one file. */
final class Csv implements Scenario {
    private static final String PATH = "/rest/mentoring/1.0/spaces/" + Site.SPACE + "/progress.csv";
    private static final int TIMES = 3;
    private static final double SLOPE = 1.05;

    private final List<Section.Line> lines = new ArrayList<>();
    private final List<String> notMeasured = new ArrayList<>();
    private final Map<Integer, Double> seconds = new TreeMap<>();

    @Override
    public void measure(Site site) {
        Client client = site.client(Site.VIEWER);
        Got first = client.get(PATH);
        if (first.status() != 200) {
            notMeasured.add("of " + Report.number(site.size()) + ": " + PATH + " is answered " + first.status());
            return;
        }
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            client.get(PATH).expect(200);
            best = Math.min(best, Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0);
        }
        seconds.put(site.size(), best);
        lines.add(new Section.Line(
                Report.number(site.size()),
                List.of(
                        Figure.told("s, best of three", best),
                        Figure.told("kB", first.body().length / 1000.0),
                        Figure.told("lines", first.text().lines().count()),
                        Figure.told("statements", first.statements()),
                        Figure.told("pages loaded", first.loads()))));
    }

    @Override
    public List<Section> sections() {
        List<Section.Line> all = new ArrayList<>(lines);
        if (seconds.size() > 1) {
            all.add(new Section.Line("growth", List.of(Figure.gated("slope", Growth.slope(seconds), SLOPE))));
        }
        List<String> missing = new ArrayList<>(notMeasured);
        missing.add("with a heap of 256 MB: the sandbox keeps every answer whole before it sends it");
        return List.of(new Section("CSV", "Must show 4. All rows of the space in one file.", all, missing));
    }
}
