package dev.cairn.mentoring.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAccumulator;
import org.jsoup.Jsoup;

/**
 * The plugin's table and the floor's, asked for by turns in the same seconds, so that whatever else the machine does befalls both.
 *
 * @param statements the most that one answer took
 * @param loads the most pages that one answer loaded
 * @param first the plugin's first answer
 * @param floorAllocated bytes of memory that the floor's servlet took for its last answer before
 */
record Comparison(
        Latencies ours, Latencies floor, long statements, long loads, Got first, long floorAllocated, int failures) {
    private static final int WARM_UP = 15;
    private static final double KILO = 1000;

    /** @param query of the list */
    static Comparison of(Site site, String query, Settings settings) {
        Client client = site.bare();
        Got first = client.get("/ours?" + query).expect(200);
        site.floor().learn(query, first.text());
        refuseOther(query, first, client.get("/floor?" + query).expect(200));
        for (int i = 0; i < WARM_UP; i++) {
            client.get("/ours?" + query).expect(200);
            client.get("/floor?" + query).expect(200);
        }
        Got warm = client.get("/ours?" + query).expect(200);
        long floorAllocated = client.get("/floor?" + query).expect(200).allocated();
        Latencies ours = new Latencies();
        Latencies floor = new Latencies();
        LongAccumulator statements = new LongAccumulator(Math::max, 0);
        LongAccumulator loads = new LongAccumulator(Math::max, 0);
        int failures = new Arrivals(settings.rate(), Duration.ofSeconds(settings.seconds()))
                .run(
                        number -> {
                            boolean own = number % 2 == 0;
                            Got got = client.get((own ? "/ours?" : "/floor?") + query)
                                    .expect(200);
                            if (own) {
                                statements.accumulate(got.statements());
                                loads.accumulate(got.loads());
                            }
                        },
                        (number, latency) -> (number % 2 == 0 ? ours : floor).add(latency));
        return new Comparison(ours, floor, statements.get(), loads.get(), warm, floorAllocated, failures);
    }

    /** What is slower than a floor must do as much as the floor does. */
    private static void refuseOther(String query, Got ours, Got floor) {
        List<String> own = rows(ours);
        List<String> other = rows(floor);
        for (int i = 0; i < Math.max(own.size(), other.size()); i++) {
            String one = i < own.size() ? own.get(i) : "nothing";
            String two = i < other.size() ? other.get(i) : "nothing";
            if (!one.equals(two)) {
                throw new IllegalStateException(
                        "the floor shows another row " + i + " for " + query + ":\n" + two + "\nnot\n" + one);
            }
        }
        if (!floor.text().strip().endsWith("</html>")) {
            throw new IllegalStateException("the floor's page is not whole");
        }
    }

    private static List<String> rows(Got answer) {
        return Jsoup.parse(answer.text()).select("tbody tr").stream()
                .map(row -> row.html().replaceAll("\\s+", " "))
                .toList();
    }

    /** By what every list of the table is measured. */
    List<Figure> figures(int mostStatements, double mostRatio) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.gated("statements", statements, mostStatements));
        figures.add(Figure.gated("kB", first.body().length / KILO, 100));
        figures.add(Figure.told("rows", rows(first).size()));
        figures.add(Figure.gated("pages loaded", loads, 1000));
        figures.add(Figure.gated("p95 / floor", ours.at(95) / floor.at(95), mostRatio));
        figures.add(Figure.told("p50 ms", ours.at(50)));
        figures.add(Figure.told("p95 ms", ours.at(95)));
        figures.add(Figure.told("p99 ms", ours.at(99)));
        figures.add(Figure.told("floor p50 ms", floor.at(50)));
        figures.add(Figure.told("floor p95 ms", floor.at(95)));
        figures.add(Figure.told("floor p99 ms", floor.at(99)));
        figures.add(Figure.told("kB allocated", Math.rint(first.allocated() / KILO)));
        figures.add(Figure.told("floor kB allocated", Math.rint(floorAllocated / KILO)));
        figures.add(Figure.told("requests", ours.count()));
        figures.add(Figure.gated("failures", failures, 0));
        return figures;
    }
}
