package dev.cairn.sandbox;

import dev.cairn.sandbox.plugin.PluginFault;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The sandbox as a program: says where it is, runs until it is stopped, and says in one sentence why it cannot. */
final class Foreground {
    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;
    private static final String DEFAULT_PORT = "1990";

    private Foreground() {}

    static void run() throws InterruptedException {
        Instant begin = Instant.now();
        Sandbox sandbox;
        try {
            sandbox = Sandbox.start(options());
        } catch (SandboxFailure | PluginFault e) {
            ERR.println(e.getMessage());
            System.exit(1);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "sandbox-stop"));
        OUT.println("Confluence sandbox at " + sandbox.baseUri() + " after "
                + Duration.between(begin, Instant.now()).toMillis() + " ms");
        OUT.println("Accounts, each with its name as password: admin, mentor, mentee, manager, outsider");
        OUT.println("Data in " + sandbox.home() + where());
        OUT.println("Ctrl-C stops it");
        OUT.flush();
        Thread.currentThread().join();
    }

    private static String where() {
        return property("sandbox.database") == null ? "" : " and in PostgreSQL";
    }

    private static SandboxOptions options() {
        String jar = property("mentoring.jar");
        if (jar == null) {
            throw new SandboxFailure("The system property mentoring.jar must name the plugin's jar.");
        }
        String home = System.getProperty("sandbox.home", "target/sandbox");
        SandboxOptions options = SandboxOptions.of(
                        Path.of(home).toAbsolutePath().normalize(),
                        Path.of(jar).toAbsolutePath().normalize())
                .withPort(port())
                .withDatabase(property("sandbox.database"));
        return Boolean.parseBoolean(System.getProperty("sandbox.demo", "true")) ? options.withDemo() : options;
    }

    private static int port() {
        String text = System.getProperty("http.port", DEFAULT_PORT);
        if (!text.matches("\\d{1,5}")) {
            throw new SandboxFailure("The system property http.port must be a number, not " + text + ".");
        }
        return Integer.parseInt(text);
    }

    private static @Nullable String property(String name) {
        String value = System.getProperty(name, "");
        return value.isBlank() ? null : value;
    }
}
