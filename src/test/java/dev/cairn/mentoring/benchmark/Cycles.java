package dev.cairn.mentoring.benchmark;

import dev.cairn.mentoring.fixture.Postgres;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.sandbox.Sandbox;
import dev.cairn.sandbox.SandboxOptions;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The plugin starts and stops twenty times in one JVM, and nothing of it stays: no class loader, and no thread. */
final class Cycles implements Scenario {
    private static final int TIMES = 20;
    private static final int TRIES = 50;
    private static final int PAUSE_MS = 100;

    private final Settings settings;
    private final List<Section.Line> lines = new ArrayList<>();

    Cycles(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void measure(Site site) throws InterruptedException {
        if (!settings.isReference(site.size())) {
            return;
        }
        Path home = RunningSandbox.newHome();
        String database = Postgres.freshDatabase();
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        // what the first one starts for good is the host's
        loaders.add(once(home, database));
        Set<Long> before = threads();
        for (int i = 1; i < TIMES; i++) {
            loaders.add(once(home, database));
        }
        long left = loaders.size();
        Set<Long> more = threads();
        for (int i = 0; i < TRIES && (left > 0 || !more.isEmpty()); i++) {
            System.gc();
            Thread.sleep(PAUSE_MS);
            left = loaders.stream().filter(loader -> loader.get() != null).count();
            more = threads();
            more.removeAll(before);
        }
        lines.add(new Section.Line(
                TIMES + " times",
                List.of(
                        Figure.gated("old class loaders left", left, 0),
                        Figure.gated("threads more than after the first", more.size(), 0))));
    }

    /** Starts and stops it once, with all that it declares made, and a page of it asked for. */
    private static WeakReference<ClassLoader> once(Path home, String database) {
        try (Sandbox sandbox = Sandbox.start(
                SandboxOptions.of(home, RunningSandbox.pluginJar()).withDatabase(database))) {
            new Client(sandbox.baseUri(), "admin").get("/plugins/servlet/mentoring/my-mentoring");
            return new WeakReference<>(sandbox.plugin().classLoader());
        }
    }

    private static Set<Long> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .filter(thread -> !thread.getName().startsWith("HttpClient"))
                .map(Thread::getId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public List<Section> sections() {
        return List.of(new Section(
                "Starting and stopping",
                "Must show 5. The whole host with the plugin in it, in this very JVM.",
                lines,
                lines.isEmpty() ? List.of("its site is not reached yet") : List.of()));
    }
}
