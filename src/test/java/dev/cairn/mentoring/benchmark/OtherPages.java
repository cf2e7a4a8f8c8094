package dev.cairn.mentoring.benchmark;

import dev.cairn.mentoring.load.Load;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Pages of the host's own: one without the plugin's macros, and one with ten of them, over few rows and over ten times as many. */
final class OtherPages implements Scenario {
    private static final int STATEMENTS = 60;
    private final List<Section.Line> lines = new ArrayList<>();

    @Override
    public void measure(Site site) throws SQLException {
        if (!lines.isEmpty()) {
            return;
        }
        lines.add(new Section.Line("a page without our macros", plain(site)));
        LocalDate today = LocalDate.now();
        Got few = TenMacros.of(site, new Load(8, 5, 3, 6, List.of("ONEFOLD"), 11, today))
                .whole();
        Got many = TenMacros.of(site, new Load(80, 50, 3, 60, List.of("TENFOLD"), 12, today))
                .whole();
        lines.add(new Section.Line("ten macros", figures(few, STATEMENTS)));
        lines.add(new Section.Line("ten macros over ten times the rows", figures(many, few.statements())));
    }

    private static List<Figure> figures(Got page, double most) {
        return List.of(
                Figure.gated("statements", page.statements(), most),
                Figure.told("kB", page.body().length / 1000.0),
                Figure.told("pages loaded", page.loads()));
    }

    /** Bytes of ours are those of every script and style of the page that names us. */
    private static List<Figure> plain(Site site) {
        Client client = site.client(Site.VIEWER);
        long page = site.active(1).get(0).homePage().value();
        Got shown = client.get(TenMacros.address(page)).expect(200);
        long ours = Stream.concat(
                        Jsoup.parse(shown.text()).select("script[src]").stream().map(each -> each.attr("src")),
                        Jsoup.parse(shown.text()).select("link[rel=stylesheet]").stream()
                                .map(each -> each.attr("href")))
                .map(path -> client.get(path.replaceFirst("^/confluence", "")).expect(200))
                .filter(file -> file.text().contains("dev.cairn.mentoring")
                        || file.text().contains(".mentoring-"))
                .mapToLong(file -> file.body().length)
                .sum();
        return List.of(
                Figure.gated("statements", shown.statements(), 0),
                Figure.gated("bytes of ours", ours, 0),
                Figure.told("kB", shown.body().length / 1000.0));
    }

    @Override
    public List<Section> sections() {
        return List.of(new Section(
                "Pages of the host",
                "Must show 6. Statements on our tables, and scripts and styles of ours, in whole pages with their frame.",
                lines,
                List.of()));
    }
}
