package dev.cairn.mentoring.benchmark;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The program behind {@code mvn -Pbenchmark}. It ends with 0 where every gate holds, with 1 where one is missed, and with 2 where it could not measure. */
public final class Benchmark {
    private static final PrintStream OUT = System.out;

    private Benchmark() {}

    private static List<Scenario> scenarios(Settings settings) {
        return List.of(
                new FirstPage(settings),
                new FirstPageGrowth(settings),
                new TotalsAndGroups(settings),
                new FewVisible(settings),
                new OtherPages(),
                new Outage(),
                new Weights(),
                new LayoutShift(),
                new Csv(settings),
                new HangUp(settings),
                new SmallHeap(settings),
                new TwoNodes(settings),
                new Steady(settings),
                new Cycles(settings));
    }

    /** Reads its settings from system properties. */
    public static void main(String[] arguments) {
        int exit = 2;
        try {
            exit = run(Settings.from(System::getProperty));
        } catch (Exception e) {
            e.printStackTrace(OUT);
        }
        OUT.flush();
        System.exit(exit);
    }

    private static int run(Settings settings) throws Exception {
        Instant begin = Instant.now();
        List<Scenario> scenarios = scenarios(settings);
        List<Section.Line> failures = new ArrayList<>();
        Map<String, String> ground = new LinkedHashMap<>();
        ground.put("When", begin.toString());
        for (int size : settings.sizes()) {
            OUT.println("Loading " + size + " mentorships");
            try (Site site = Site.of(size, settings)) {
                if (ground.size() == 1) {
                    ground.putAll(Machine.described(site.sandbox().database().detachedDataSource()));
                    ground.put("Settings", settings.toString());
                }
                ground.put("Load of " + Report.number(size), site.story());
                for (Scenario scenario : scenarios) {
                    OUT.println("  " + scenario.getClass().getSimpleName() + " of " + size);
                    try {
                        scenario.measure(site);
                    } catch (Exception e) {
                        e.printStackTrace(OUT);
                        failures.add(new Section.Line(
                                scenario.getClass().getSimpleName() + " of " + Report.number(size) + ": "
                                        + e.getMessage(),
                                List.of(Figure.gated("failures", 1, 0))));
                    }
                }
            }
            ground.put("Took", Duration.between(begin, Instant.now()).toMinutes() + " min");
            report(ground, scenarios, failures).write(settings.folder());
        }
        Report report = report(ground, scenarios, failures);
        report.missed().forEach(one -> OUT.println("Missed: " + one));
        OUT.println("The report is in " + settings.folder().resolve("report.md"));
        return report.exitCode();
    }

    /** Of all that is measured by now; what stopped before misses a gate. */
    private static Report report(Map<String, String> ground, List<Scenario> scenarios, List<Section.Line> failures) {
        List<Section> sections = new ArrayList<>();
        scenarios.forEach(scenario -> sections.addAll(scenario.sections()));
        if (!failures.isEmpty()) {
            sections.add(new Section("Failures", "What stopped before it was measured.", failures, List.of()));
        }
        return new Report(ground, sections);
    }
}
