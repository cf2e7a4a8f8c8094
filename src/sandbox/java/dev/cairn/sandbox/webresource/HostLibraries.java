package dev.cairn.sandbox.webresource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What every page of Confluence brings along: jQuery and AUI from npm where they are installed, and a small runtime of
 * our own, which gives {@code AJS}, {@code WRM}, {@code define} and {@code require}. Without npm the runtime stands
 * alone and pages look plain.
 */
final class HostLibraries {
    private static final String SCRIPT = "host.js";
    private static final String RUNTIME = "/dev/cairn/sandbox/webresource/runtime.js";
    private static final String AUI = "@atlassian/aui/dist/aui";
    private static final List<String> STYLES = List.of(
            "aui-prototyping.css",
            "aui-prototyping-design-tokens-base-themes-css.css",
            "aui-prototyping-design-tokens-compatibility.css");

    private final Path modules;
    private final String contextPath;
    private final byte[] script;

    private HostLibraries(Path modules, String contextPath) {
        this.modules = modules;
        this.contextPath = contextPath;
        script = join();
    }

    /** Looks below the folder of the system property {@code sandbox.aui}, by default {@code target/aui/node_modules}. */
    static HostLibraries find(String contextPath) {
        Path modules = Path.of(System.getProperty("sandbox.aui", "target/aui/node_modules"));
        return new HostLibraries(modules.toAbsolutePath().normalize(), contextPath);
    }

    private boolean installed() {
        return Files.isRegularFile(modules.resolve("jquery/dist/jquery.min.js"))
                && Files.isDirectory(modules.resolve(AUI));
    }

    private byte[] join() {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        if (installed()) {
            Stream.of("jquery/dist/jquery.min.js", AUI + "/aui-prototyping.js").forEach(file -> append(file, joined));
        }
        try (InputStream runtime = HostLibraries.class.getResourceAsStream(RUNTIME)) {
            if (runtime == null) {
                throw new IllegalStateException(RUNTIME + " is missing");
            }
            String source = new String(runtime.readAllBytes(), StandardCharsets.UTF_8);
            joined.writeBytes(source.replace("@contextPath@", contextPath).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return joined.toByteArray();
    }

    private void append(String file, ByteArrayOutputStream joined) {
        try {
            joined.writeBytes(Files.readAllBytes(modules.resolve(file)));
            joined.writeBytes("\n;\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String scriptUrl() {
        return url(SCRIPT);
    }

    List<String> styleUrls() {
        return installed()
                ? STYLES.stream()
                        .filter(style ->
                                Files.isRegularFile(modules.resolve(AUI).resolve(style)))
                        .map(this::url)
                        .toList()
                : List.of();
    }

    private String url(String file) {
        return contextPath + "/s/" + Hash.of(script) + "/_/host/" + file;
    }

    /** The joined script, or a file beside AUI's style sheets. */
    Optional<byte[]> read(String file) throws IOException {
        if (file.equals(SCRIPT)) {
            return Optional.of(script.clone());
        }
        Path folder = modules.resolve(AUI);
        Path path = folder.resolve(file).normalize();
        return path.startsWith(folder) && Files.isRegularFile(path)
                ? Optional.of(Files.readAllBytes(path))
                : Optional.empty();
    }
}
