package dev.cairn.mentoring.benchmark;

import java.util.ArrayList;
import java.util.List;

/** Totals over a space and its groups, within the pages that may be asked about; the floor reads the same rows and asks about the same pages. */
final class TotalsAndGroups implements Scenario {
    private static final int STATEMENTS = 4;
    private static final double RATIO = 3;

    /** A second: an answer loads a thousand pages. */
    private static final int RATE = 2;

    private static final List<String> LISTS = List.of(
            "sort=attention&totals=shown",
            "sort=attention&group=mentor",
            "sort=attention&group=aim",
            "sort=attention&group=emphasis");

    private final Settings settings;
    private final List<Section.Line> lines = new ArrayList<>();

    TotalsAndGroups(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void measure(Site site) {
        for (String list : LISTS) {
            Comparison compared = Comparison.of(site, "space=" + Site.SPACE + "&" + list, settings.withRate(RATE));
            lines.add(new Section.Line(
                    Report.number(site.size()) + " \u00b7 " + list, compared.figures(STATEMENTS, RATIO)));
        }
    }

    @Override
    public List<Section> sections() {
        return List.of(new Section(
                "Totals and groups",
                "Must show 2. Counted from at most 1,000 pages, as the first page of 50 is measured. What the floor answers with is taken from the plugin's answer:"
                        + " it reads the same rows and asks about the same pages, and counts nothing.",
                lines,
                List.of()));
    }
}
