package dev.cairn.mentoring.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Nine reads to one write, at a fixed rate for minutes, over all routes, macros and pages; each write is read back at once. */
final class Steady implements Scenario {
    private static final int PAIRS = 20;
    private static final int RAMP_SECONDS = 10;
    private static final int STEEPEST = 400;

    /** What people wait for. */
    private static final double PATIENCE_MS = 5000;

    private static final double DRIFT = 1.25;
    private final Settings settings;
    private @Nullable Section section;

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
        Traffic traffic = Traffic.of(site, PAIRS);
        run(traffic, settings.steadyRate() / 2 + 1, Duration.ofSeconds(RAMP_SECONDS));
        Outcome outcome = run(traffic, settings.steadyRate(), Duration.ofSeconds(settings.steadySeconds()));
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
        lines.add(new Section.Line("the highest rate of a ramp", ramp(traffic)));
        section = new Section(
                "Steady load",
                "Must show 5. Nine reads to one write, of " + PAIRS + " pairs and one who looks at all "
                        + Report.number(site.size()) + ", over "
                        + (Traffic.routes() - traffic.leftOut().size())
                        + " of " + Traffic.routes()
                        + " routes of the contract, a page with all macros and the plugin's own pages; what a whole space has is asked for once in "
                        + "a thousand requests and changed once in ten thousand. Each write is followed by a read of what it wrote, and timed with it.",
                lines,
                traffic.leftOut().stream().toList());
    }

    private List<Figure> ramp(Traffic traffic) {
        int faultless = 0;
        int swift = 0;
        for (int rate = settings.steadyRate(); rate <= STEEPEST; rate = rate * 3 / 2) {
            Outcome outcome = run(traffic, rate, Duration.ofSeconds(RAMP_SECONDS));
            if (outcome.failures() + outcome.stale() > 0) {
                break;
            }
            faultless = rate;
            swift = outcome.all().at(95) < PATIENCE_MS ? rate : swift;
        }
        return List.of(
                Figure.told("a second without an error", faultless), Figure.told("a second with p95 below 5 s", swift));
    }

    private static Outcome run(Traffic traffic, int rate, Duration length) {
        Latencies all = new Latencies();
        Latencies first = new Latencies();
        Latencies last = new Latencies();
        AtomicInteger stale = new AtomicInteger();
        AtomicInteger writes = new AtomicInteger();
        double count = length.toSeconds() * (double) rate;
        int failures = new Arrivals(rate, length)
                .run(
                        number -> {
                            if (Traffic.writes(number)) {
                                Desk.Written written = traffic.write(number);
                                stale.addAndGet(written.stale() ? 1 : 0);
                                writes.addAndGet(written.wrote() ? 1 : 0);
                            } else {
                                traffic.read(number);
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
