package dev.cairn.mentoring.benchmark;

import dev.cairn.mentoring.fixture.SandboxProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** All rows of the largest space as one file, from a node with little memory. */
final class SmallHeap implements Scenario {
    private static final String HEAP = "256m";

    private final Settings settings;
    private final List<Section.Line> lines = new ArrayList<>();

    SmallHeap(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void measure(Site site) {
        if (!settings.isLargest(site.size())) {
            return;
        }
        String path = Csv.path(site, site.size());
        long expected =
                site.client(Site.VIEWER).get(path).expect(200).text().lines().count();
        try (SandboxProcess node = site.node(HEAP)) {
            long begin = System.nanoTime();
            Got got = new Client(node.address(), Site.VIEWER).get(path);
            double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
            long lines = got.text().lines().count();
            this.lines.add(new Section.Line(
                    Report.number(site.size()) + " with -Xmx" + HEAP,
                    List.of(
                            Figure.gated("failures", got.status() == 200 ? 0 : 1, 0),
                            Figure.told("lines", lines),
                            Figure.gated("lines missing", expected - lines, 0),
                            Figure.told("kB", got.body().length / 1000.0),
                            Figure.told("s", seconds))));
        }
    }

    @Override
    public List<Section> sections() {
        return List.of(new Section(
                "CSV with little memory",
                "Must show 4. A node of its own on the same database. Where the heap were too small, the node would answer with an error.",
                lines,
                lines.isEmpty() ? List.of("its site is not reached yet") : List.of()));
    }
}
