package dev.cairn.mentoring.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** All rows of the largest space as one file, for somebody who goes away when its beginning has come. */
final class HangUp implements Scenario {
    private static final int BEGINNING = 10_000;
    private static final int TIMES = 3;

    /** As much as is on its way when they go. */
    private static final int STATEMENTS = 10;

    /** Longer than a part of the file takes. */
    private static final Duration QUIET = Duration.ofSeconds(5);

    private final Settings settings;
    private final List<Section.Line> lines = new ArrayList<>();

    HangUp(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void measure(Site site) {
        if (!settings.isLargest(site.size())) {
            return;
        }
        Client client = site.client(Site.VIEWER);
        for (int i = 1; i <= TIMES; i++) {
            try (OwnStatements statements = OwnStatements.of(site)) {
                client.leave(Csv.path(site, site.size()), BEGINNING);
                long until = statements.count();
                statements.awaitQuiet(QUIET);
                lines.add(new Section.Line(
                        Report.number(site.size()) + ", time " + i,
                        List.of(
                                Figure.told("bytes that came", BEGINNING),
                                Figure.told("statements until then", until),
                                Figure.gated("statements after it", statements.count() - until, STATEMENTS))));
            }
        }
    }

    @Override
    public List<Section> sections() {
        return List.of(new Section(
                "CSV that nobody takes",
                "Must show 4. The connection is closed when the beginning has come. What the whole file takes stands under CSV: a statement for each "
                        + "500 rows.",
                lines,
                lines.isEmpty() ? List.of("its site is not reached yet") : List.of()));
    }
}
