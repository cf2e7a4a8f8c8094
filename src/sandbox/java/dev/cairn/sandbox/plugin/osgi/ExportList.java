package dev.cairn.sandbox.plugin.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The packages that the host exports to plugins, each line of the file with its source. */
record ExportList(List<Export> exports) {
    private static final String FILE = "/dev/cairn/sandbox/plugin/exports.txt";
    private static final Pattern LINE =
            Pattern.compile("([\\w.]+)(?:;([\\d.]+))? <- (\\d+(?:\\.\\d+)?|signatures): .+");

    record Export(String name, String version) {
        String header() {
            return name + ";version=\"" + version + "\"";
        }
    }

    static ExportList read() {
        try (InputStream in = ExportList.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExportList parse(String text) {
        return new ExportList(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(ExportList::export)
                .toList());
    }

    private static Export export(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalStateException("exported package without a source: " + line);
        }
        String version = matcher.group(2);
        return new Export(matcher.group(1), version == null ? "0.0.0" : version);
    }

    /** The value of {@code org.osgi.framework.system.packages.extra}. */
    String header() {
        return exports.stream().map(Export::header).collect(Collectors.joining(","));
    }
}
