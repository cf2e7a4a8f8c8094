package dev.cairn.mentoring.benchmark;

import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.sandbox.Sandbox;
import dev.cairn.sandbox.http.HttpServer;
import dev.cairn.sandbox.plugin.PluginRuntime;
import dev.cairn.sandbox.plugin.osgi.OsgiContainer;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The plugin is enabled and disabled twenty times in one host, and nothing of it stays: no class loader, and no thread. */
final class Cycles implements Scenario {
    private static final int TIMES = 20;
    private static final int TRIES = 50;
    private static final int PAUSE_MS = 100;
    private static final int BLOCK = 1 << 20;

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
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        Set<Long> before = new HashSet<>();
        // in a thread of its own, whose stack is gone when it is looked
        try (OsgiContainer container = OsgiContainer.start(RunningSandbox.newHome())) {
            Thread cycles = new Thread(() -> {
                for (int i = 0; i < TIMES; i++) {
                    loaders.add(once(site.sandbox(), container));
                    if (i == 0) {
                        // what the first one starts for good is the host's
                        before.addAll(threads());
                    }
                }
            });
            cycles.start();
            cycles.join();
            look(loaders, before);
        }
    }

    private void look(List<WeakReference<ClassLoader>> loaders, Set<Long> before) throws InterruptedException {
        fillMemory();
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

    /** The host's caches hold classes softly, and let them go when memory runs out. */
    private static void fillMemory() {
        List<byte[]> filling = new ArrayList<>();
        try {
            while (true) {
                filling.add(new byte[BLOCK]);
            }
        } catch (OutOfMemoryError full) {
            filling.clear();
        }
    }

    /** Enables it, asks it for something over HTTP, and disables it. */
    private static WeakReference<ClassLoader> once(Sandbox sandbox, OsgiContainer container) {
        try (PluginRuntime plugin = sandbox.another(container);
                HttpServer server = HttpServer.bind(0, RunningSandbox.newHome(), "/confluence")) {
            server.start(List.of(sandbox.content().authentication()), plugin.routes(), plugin::start);
            new Client(server.baseUri(), Site.VIEWER)
                    .get("/rest/mentoring/1.0/spaces/" + Site.SPACE + "/settings")
                    .expect(200);
            return new WeakReference<>(plugin.classLoader());
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
                "Enabling and disabling",
                "Must show 5. The jar once more in the running host, in an OSGi container that stays, with a Spring context, tables and servlets of its own.",
                lines,
                lines.isEmpty() ? List.of("its site is not reached yet") : List.of()));
    }
}
