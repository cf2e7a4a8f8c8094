package dev.cairn.mentoring.benchmark;

import dev.cairn.mentoring.load.Load;
import dev.cairn.mentoring.load.Loaded;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.sandbox.permission.SpacePermission;
import dev.cairn.sandbox.permission.Subject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Pages of the host's own: one without the plugin's macros, and one with ten of them, over few rows and over ten times as many. */
final class OtherPages implements Scenario {
    private static final int STATEMENTS = 60;
    /** All but the one that names a goal. */
    static final List<String> MACROS = List.of(
            "goal-plan",
            "milestones",
            "evidence",
            "check-in",
            "check-ins",
            "shared-words",
            "playbook",
            "cycles",
            "pulse",
            "progress");

    private final List<Section.Line> lines = new ArrayList<>();

    @Override
    public void measure(Site site) throws SQLException {
        if (!lines.isEmpty()) {
            return;
        }
        lines.add(new Section.Line("a page without our macros", plain(site)));
        LocalDate today = LocalDate.now();
        Got few = ten(site, new Load(8, 5, 3, 6, List.of("ONEFOLD"), 11, today));
        Got many = ten(site, new Load(80, 50, 3, 60, List.of("TENFOLD"), 12, today));
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
        Got shown = client.get(view(page)).expect(200);
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

    /** The mentee looks, who administers the space, so that no macro has less to show. */
    private static Got ten(Site site, Load load) throws SQLException {
        Loaded loaded = site.more(load);
        Mentorship active = loaded.mentorships().stream()
                .filter(one -> one.stage() == Stage.ACTIVE)
                .findFirst()
                .orElseThrow();
        String mentee = site.account(active.menteeKey());
        var content = site.sandbox().content();
        content.grants()
                .grant(
                        content.spaces()
                                .byKey(load.spaces().get(0))
                                .orElseThrow()
                                .id(),
                        Subject.of(content.people().byName(mentee).orElseThrow()),
                        SpacePermission.ADMINISTER);
        Client client = site.client(mentee);
        String storage = MACROS.stream()
                .map(name -> "<ac:structured-macro ac:name='mentoring-" + name + "'/>")
                .collect(Collectors.joining());
        long page = page(client, load.spaces().get(0), active.homePage().value(), "Every macro", storage);
        Got shown = client.get(view(page)).expect(200);
        List<Element> boxes = Jsoup.parse(shown.text()).select(".aui-message-warning");
        if (!boxes.isEmpty()) {
            throw new IllegalStateException(
                    "a macro shows a fault: " + boxes.get(0).text());
        }
        return shown;
    }

    /** The id of a new page below another one. */
    static long page(Client client, String space, long parent, String about, String storage) {
        String made = client.post("/rest/api/content", """
                {"type": "page", "title": "%4$s below %1$d", "space": {"key": "%2$s"}, "ancestors": [{"id": "%1$d"}],
                 "body": {"storage": {"value": "%3$s", "representation": "storage"}}}""".formatted(parent, space, storage, about))
                .expect(200)
                .text();
        return Long.parseLong(made.replaceFirst("(?s).*?\"id\"\\s*:\\s*\"(\\d+)\".*", "$1"));
    }

    static String view(long page) {
        return "/pages/viewpage.action?pageId=" + page;
    }

    @Override
    public List<Section> sections() {
        return List.of(new Section(
                "Pages of the host",
                "Must show 6. Statements on our tables, and scripts and styles of ours, in whole pages with their frame.",
                lines,
                List.of("a page while the database does not answer: DatabaseOutageIT shows it")));
    }
}
