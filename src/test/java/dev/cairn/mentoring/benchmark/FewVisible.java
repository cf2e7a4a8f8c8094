package dev.cairn.mentoring.benchmark;

import java.util.ArrayList;
import java.util.List;

/** The table of a space of which somebody may see every tenth row. */
final class FewVisible implements Scenario {
    private static final int STATEMENTS = 6;
    private static final int ROWS = 50;
    private static final int TENTH = 10;

    /** A second: an answer loads a thousand pages. */
    private static final int RATE = 2;

    /** No bound is set for it: the floor loads as many pages. */
    private static final double ANY_RATIO = Double.POSITIVE_INFINITY;

    private final Settings settings;
    private final List<Section.Line> lines = new ArrayList<>();

    FewVisible(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void measure(Site site) {
        if (!settings.isReference(site.size())) {
            return;
        }
        for (String list : List.of("sort=attention", "sort=mentee", "sort=goals&way=down")) {
            Comparison compared = Comparison.of(site, "space=" + Site.FEW + "&" + list, settings.withRate(RATE));
            List<Figure> figures = new ArrayList<>(compared.figures(STATEMENTS, ANY_RATIO));
            figures.replaceAll(figure ->
                    figure.what().equals("p95 / floor") ? Figure.told(figure.what(), figure.value()) : figure);
            long rows = figures.stream()
                    .filter(figure -> figure.what().equals("rows"))
                    .mapToLong(figure -> Math.round(figure.value()))
                    .sum();
            figures.add(Figure.gated("rows missing", Math.min(ROWS, site.size() / TENTH) - rows, 0));
            lines.add(new Section.Line(Report.number(site.size()) + " · " + list, figures));
        }
    }

    @Override
    public List<Section> sections() {
        return List.of(new Section(
                "Every tenth row visible",
                "Must show 3. As the first page of 50, for a viewer whom nine of ten home pages are hidden from.",
                lines,
                List.of()));
    }
}
