package dev.cairn.mentoring.benchmark;

import java.util.ArrayList;
import java.util.List;

/** The first fifty rows of the table: each sort both ways and each filter, at each size. */
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

    private final Settings settings;
    private final List<Section.Line> lines = new ArrayList<>();

    FirstPage(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void measure(Site site) {
        for (String list : lists(site)) {
            Comparison compared = Comparison.of(site, "space=" + Site.SPACE + "&" + list, settings);
            lines.add(new Section.Line(Report.number(site.size()) + " · " + list, compared.figures(STATEMENTS, RATIO)));
        }
    }

    /** Each sort both ways, and each filter but that for a person. */
    static List<String> listsOfAll() {
        List<String> lists = new ArrayList<>();
        for (String sort : SORTS) {
            lists.add("sort=" + sort);
            lists.add("sort=" + sort + "&way=down");
        }
        lists.addAll(FILTERS);
        return lists;
    }

    private static List<String> lists(Site site) {
        List<String> lists = new ArrayList<>(listsOfAll());
        lists.add("person=" + site.account(site.active(1).get(0).mentorKey()));
        return lists;
    }

    @Override
    public List<Section> sections() {
        return List.of(new Section(
                "First page of 50",
                "Must show 1. The plugin's servlet without the frame that a host puts round it, asked by turns with the floor: raw JDBC on the same"
                        + " tables, the same pages loaded and asked about, the same accounts looked up, one template, and the same rows, which is checked.",
                lines,
                List.of()));
    }
}
