package dev.cairn.mentoring.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The first fifty rows of the table: each sort both ways and each filter, at each size, and how they grow. */
final class FirstPage implements Scenario {
    private static final List<String> SORTS = List.of(
            "attention",
            "mentor",
            "mentee",
            "stage",
            "goals",
            "milestones",
            "evidence",
            "last-check-in",
            "next-check-in",
            "reviewed");
    private static final List<String> FILTERS =
            List.of("attention=wanted", "stage=active", "stage=paused", "stage=concluded", "stage=proposed");
    private static final int STATEMENTS = 4;
    private static final double RATIO = 2.5;
    private static final double SLOPE = 0.1;

    private final Settings settings;
    private final List<Section.Line> lines = new ArrayList<>();
    private final Map<String, Map<Integer, Double>> medians = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Double>> slow = new LinkedHashMap<>();

    FirstPage(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void measure(Site site) {
        for (String list : lists(site)) {
            Comparison compared = Comparison.of(site, "space=" + Site.SPACE + "&" + list, settings);
            lines.add(new Section.Line(Report.number(site.size()) + " · " + list, compared.figures(STATEMENTS, RATIO)));
            String kind = list.replaceFirst("person=.*", "person=...");
            medians.computeIfAbsent(kind, key -> new TreeMap<>())
                    .put(site.size(), compared.ours().at(50));
            slow.computeIfAbsent(kind, key -> new TreeMap<>())
                    .put(site.size(), compared.ours().at(95));
        }
    }

    private static List<String> lists(Site site) {
        List<String> lists = new ArrayList<>();
        for (String sort : SORTS) {
            lists.add("sort=" + sort);
            lists.add("sort=" + sort + "&way=down");
        }
        lists.addAll(FILTERS);
        lists.add("person=" + site.account(site.active(1).get(0).mentorKey()));
        return lists;
    }

    @Override
    public List<Section> sections() {
        Section first = new Section(
                "First page of 50",
                "Must show 1. The plugin's servlet without the frame that a host puts round it, asked by turns with the floor: raw JDBC on the same"
                        + " tables, the same pages loaded and asked about, the same accounts looked up, one template, and the same rows, which is checked.",
                lines,
                List.of("totals and groups: their floor is not written"));
        List<Section.Line> slopes = new ArrayList<>();
        if (medians.values().stream().allMatch(costs -> costs.size() > 1)) {
            medians.forEach((list, costs) -> slopes.add(new Section.Line(
                    list,
                    List.of(
                            grows(list, Growth.slope(costs)),
                            Figure.told("slope of p95", Growth.slope(slow.getOrDefault(list, Map.of())))))));
        }
        Section growth = new Section(
                "Growth of the first page",
                "Must show 2. The slope of the logarithm of the time over that of the size, by least squares: 0 is no growth, 1 is in proportion. Gated is"
                        + " that of the median, for each sort and for what wants attention.",
                slopes,
                slopes.isEmpty() ? List.of("one size has no slope; give -Dbenchmark.sizes= two") : List.of());
        return List.of(first, growth);
    }

    private static Figure grows(String list, double slope) {
        return list.startsWith("sort=") || list.equals("attention=wanted")
                ? Figure.gated("slope of p50", slope, SLOPE)
                : new Figure("slope of p50", slope, null);
    }
}
