package dev.cairn.mentoring.benchmark;

import dev.cairn.mentoring.mentorship.Mentorship;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Nine reads to one write, at a fixed rate for minutes, over pages, macros and REST; each write is read back at once. */
final class Steady implements Scenario {
    private static final String REST = "/rest/mentoring/1.0/";
    private static final int PAIRS = 20;
    private static final int KINDS = 10;
    private static final int RAMP_SECONDS = 10;
    private static final int STEEPEST = 400;
    private static final double SLOWEST_MS = 1000;
    private static final double DRIFT = 1.25;
    private static final String MACROS = "<ac:structured-macro ac:name='mentoring-goal-plan'/>"
            + "<ac:structured-macro ac:name='mentoring-milestones'/>"
            + "<ac:structured-macro ac:name='mentoring-check-ins'/>";
    private static final String GOAL = """
            {"title": "%s", "kind": "knowledge", "observableAction": "Leads it alone", "expectedOutcome": "A decision",
             "horizon": "short", "due": "2040-01-15"}""";

    private final Settings settings;
    private @Nullable Section section;

    private record Pair(Client mentee, Mentorship mentorship, long page) {}

    /** What came of it all. */
    private record Outcome(Latencies all, Latencies first, Latencies last, int failures, int stale, int writes) {}

    Steady(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void measure(Site site) {
        if (!settings.isReference(site.size()) || settings.steadySeconds() == 0) {
            return;
        }
        List<Pair> pairs =
                site.active(PAIRS).stream().map(one -> pair(site, one)).toList();
        run(site, pairs, settings.steadyRate() / 2 + 1, Duration.ofSeconds(RAMP_SECONDS));
        Outcome outcome = run(site, pairs, settings.steadyRate(), Duration.ofSeconds(settings.steadySeconds()));
        List<Section.Line> lines = new ArrayList<>();
        lines.add(new Section.Line(
                settings.steadyRate() + " a second for " + settings.steadySeconds() + " s",
                List.of(
                        Figure.told("requests", outcome.all().count()),
                        Figure.gated("failures", outcome.failures(), 0),
                        Figure.told("writes", outcome.writes()),
                        Figure.gated("stale reads", outcome.stale(), 0),
                        Figure.told("p50 ms", outcome.all().at(50)),
                        Figure.told("p95 ms", outcome.all().at(95)),
                        Figure.told("p99 ms", outcome.all().at(99)),
                        Figure.told("p90 ms of the first fifth", outcome.first().at(90)),
                        Figure.told("p90 ms of the last fifth", outcome.last().at(90)),
                        Figure.gated(
                                "last / first",
                                outcome.last().at(90) / outcome.first().at(90),
                                DRIFT))));
        lines.add(new Section.Line(
                "the highest rate of a ramp that failed nowhere and stayed below a second at p95",
                List.of(Figure.told("a second", highest(site, pairs)))));
        section = new Section(
                "Steady load",
                "Must show 5. Nine reads to one write, of " + PAIRS + " pairs and one who reads the table of "
                        + Report.number(site.size()) + "; each write is followed by a read of what it wrote.",
                lines,
                List.of());
    }

    private static Pair pair(Site site, Mentorship mentorship) {
        Client mentee = site.client(site.account(mentorship.menteeKey()));
        return new Pair(
                mentee,
                mentorship,
                OtherPages.page(mentee, Site.SPACE, mentorship.homePage().value(), "Notes of a pair", MACROS));
    }

    private double highest(Site site, List<Pair> pairs) {
        int highest = 0;
        for (int rate = settings.steadyRate(); rate <= STEEPEST; rate = rate * 3 / 2) {
            Outcome outcome = run(site, pairs, rate, Duration.ofSeconds(RAMP_SECONDS));
            if (outcome.failures() + outcome.stale() > 0 || outcome.all().at(95) > SLOWEST_MS) {
                break;
            }
            highest = rate;
        }
        return highest;
    }

    private static Outcome run(Site site, List<Pair> pairs, int rate, Duration length) {
        Client viewer = site.client(Site.VIEWER);
        Latencies all = new Latencies();
        Latencies first = new Latencies();
        Latencies last = new Latencies();
        AtomicInteger stale = new AtomicInteger();
        AtomicInteger writes = new AtomicInteger();
        double count = length.toSeconds() * (double) rate;
        int failures = new Arrivals(rate, length)
                .run(
                        number -> {
                            Pair pair = pairs.get(number / KINDS % pairs.size());
                            if (number % KINDS == KINDS - 1) {
                                stale.addAndGet(write(pair, "Goal " + number) ? 0 : 1);
                                writes.incrementAndGet();
                            } else {
                                read(number % KINDS, pair, viewer);
                            }
                        },
                        (number, latency) -> {
                            all.add(latency);
                            if (number < count / 5) {
                                first.add(latency);
                            } else if (number >= count * 4 / 5) {
                                last.add(latency);
                            }
                        });
        return new Outcome(all, first, last, failures, stale.get(), writes.get());
    }

    private static void read(int kind, Pair pair, Client viewer) {
        String mentorship = REST + "mentorships/" + pair.mentorship().id();
        switch (kind) {
            case 0 ->
                viewer.get("/plugins/servlet/mentoring/progress?space=" + Site.SPACE)
                        .expect(200);
            case 1 ->
                viewer.get("/plugins/servlet/mentoring/progress?space=" + Site.SPACE + "&sort=goals&way=down")
                        .expect(200);
            case 2, 3 -> pair.mentee().get(OtherPages.view(pair.page())).expect(200);
            case 4 ->
                pair.mentee().get("/plugins/servlet/mentoring/my-mentoring").expect(200);
            case 5 -> pair.mentee().get(mentorship).expect(200);
            case 6 -> pair.mentee().get(mentorship + "/check-ins").expect(200);
            case 7 -> viewer.get(REST + "spaces/" + Site.SPACE + "/settings").expect(200);
            default -> pair.mentee().get(mentorship + "/goals").expect(200);
        }
    }

    /** Whether what was written is read back. */
    private static boolean write(Pair pair, String title) {
        return reads(pair.mentee(), write(pair.mentee(), pair.mentorship(), title), title);
    }

    /** Writes a goal, and tells its id. */
    static String write(Client client, Mentorship mentorship, String title) {
        return client.post(REST + "mentorships/" + mentorship.id() + "/goals", GOAL.formatted(title))
                .expect(201)
                .text()
                .replaceFirst("(?s).*?\"id\"\\s*:\\s*\"([0-9a-f-]{36})\".*", "$1");
    }

    /** Whether a goal is there with this title. */
    static boolean reads(Client client, String id, String title) {
        Got back = client.get(REST + "goals/" + id);
        return back.status() == 200 && back.text().contains(title);
    }

    @Override
    public List<Section> sections() {
        return section == null
                ? List.of(new Section(
                        "Steady load",
                        "Must show 5.",
                        List.of(),
                        List.of("the settings leave it out, or its site is not reached yet")))
                : List.of(section);
    }
}
