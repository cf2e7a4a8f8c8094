package dev.cairn.mentoring.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The table of a space of which somebody may see every tenth row. */
final class FewVisible implements Scenario {
    private static final int STATEMENTS = 6;
    private static final int LOADS = 1000;
    private static final int ROWS = 50;
    private static final String SPACE = "/rest/mentoring/1.0/spaces/" + Site.FEW + "/progress";

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
        Client client = site.client(Site.VIEWER);
        long visible = client.get(SPACE + ".csv").expect(200).text().lines().count() - 1;
        for (String list : List.of("sort=attention", "sort=mentee", "sort=goals&way=down")) {
            Comparison compared = Comparison.of(site, "space=" + Site.FEW + "&" + list, settings.withRate(RATE));
            List<Figure> figures = new ArrayList<>(compared.figures(STATEMENTS, ANY_RATIO));
            figures.replaceAll(figure ->
                    figure.what().equals("p95 / floor") ? Figure.told(figure.what(), figure.value()) : figure);
            long rows = figures.stream()
                    .filter(figure -> figure.what().equals("rows"))
                    .mapToLong(figure -> Math.round(figure.value()))
                    .sum();
            figures.add(Figure.gated("rows missing", Math.min(ROWS, visible) - rows, 0));
            lines.add(new Section.Line(Report.number(site.size()) + " · " + list, figures));
        }
        lines.add(totals(
                Report.number(site.size()), client.get(SPACE + "/summary").expect(200), visible));
    }

    /** What is said of all that somebody may see is that number, or less and that there may be more. */
    private static Section.Line totals(String size, Got got, long visible) {
        JsonNode totals = got.json().get("totals");
        int told = totals.get("mentorships").asInt();
        boolean orMore = totals.get("orMore").asBoolean();
        boolean right = orMore ? told > 0 && told <= visible : told == visible;
        return new Section.Line(
                size + " · totals" + (orMore ? ", \"or more\"" : ""),
                List.of(
                        Figure.gated("statements", got.statements(), STATEMENTS),
                        Figure.gated("pages loaded", got.loads(), LOADS),
                        Figure.told("mentorships counted", told),
                        Figure.told("rows in the file", visible),
                        Figure.gated("wrong", right ? 0 : 1, 0)));
    }

    @Override
    public List<Section> sections() {
        return List.of(new Section(
                "Every tenth row visible",
                "Must show 3. As the first page of 50, for a viewer whom nine of ten home pages are hidden from. Totals are right where they are as many as the rows of the "
                        + "file, which asks about every page, or fewer and \"or more\".",
                lines,
                List.of()));
    }
}
