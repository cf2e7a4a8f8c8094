package dev.cairn.sandbox;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox is to run.
 *
 * @param port the port to listen on at 127.0.0.1; 0 for any free one
 * @param home the folder of all that the sandbox keeps; made if missing
 * @param databaseUrl a PostgreSQL JDBC address with user and password; null for an H2 file below {@code home}
 * @param pluginJar the finished jar of the plugin
 * @param demo whether the first start fills an empty database with the demo
 */
public record SandboxOptions(int port, Path home, @Nullable String databaseUrl, Path pluginJar, boolean demo) {

    /** Any free port, an H2 file, no demo. */
    public static SandboxOptions of(Path home, Path pluginJar) {
        return new SandboxOptions(0, home, null, pluginJar, false);
    }

    public SandboxOptions withPort(int newPort) {
        return new SandboxOptions(newPort, home, databaseUrl, pluginJar, demo);
    }

    public SandboxOptions withDatabase(@Nullable String url) {
        return new SandboxOptions(port, home, url, pluginJar, demo);
    }

    public SandboxOptions withPlugin(Path jar) {
        return new SandboxOptions(port, home, databaseUrl, jar, demo);
    }

    public SandboxOptions withDemo() {
        return new SandboxOptions(port, home, databaseUrl, pluginJar, true);
    }
}
