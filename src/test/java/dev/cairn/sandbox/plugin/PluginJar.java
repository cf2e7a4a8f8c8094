package dev.cairn.sandbox.plugin;

import dev.cairn.mentoring.fixture.CompiledSources;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** A plugin's jar in the making: the finished one with a fault planted, or a tiny one written for a test. */
final class PluginJar {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final Map<String, byte[]> entries = new TreeMap<>();

    /** The jar of this build. */
    static PluginJar ofThisBuild() {
        PluginJar copy = new PluginJar();
        try (JarFile jar = new JarFile(System.getProperty("mentoring.jar"))) {
            for (JarEntry entry :
                    jar.stream().filter(each -> !each.isDirectory()).toList()) {
                copy.entries.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    /** A plugin of the key {@code tiny.plugin} that imports these packages. */
    static PluginJar tiny(String descriptorModules, String... imports) {
        return new PluginJar()
                .file("atlassian-plugin.xml", """
                        <atlassian-plugin key="tiny.plugin" name="Tiny" plugins-version="2">
                          <resource type="i18n" name="i18n" location="i18n/tiny"/>
                          %s
                        </atlassian-plugin>
                        """.formatted(descriptorModules))
                .file("i18n/tiny.properties", "")
                .file("META-INF/spring/plugin-context.xml", """
                        <beans xmlns="http://www.springframework.org/schema/beans"
                            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                            xmlns:scanner="http://www.atlassian.com/schema/atlassian-scanner/2"
                            xsi:schemaLocation="http://www.springframework.org/schema/beans
                              http://www.springframework.org/schema/beans/spring-beans-2.5.xsd
                              http://www.atlassian.com/schema/atlassian-scanner/2
                              http://www.atlassian.com/schema/atlassian-scanner/2/atlassian-scanner.xsd">
                          <scanner:scan-indexes/>
                        </beans>
                        """)
                .manifest(String.join(
                        ",",
                        Stream.of(imports)
                                .map(name -> name + ";resolution:=optional")
                                .toList()));
    }

    private PluginJar manifest(String imports) {
        String importHeader = imports.isEmpty() ? "" : "Import-Package: " + imports + "\n";
        String headers = "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: tiny.plugin\n"
                + "Atlassian-Plugin-Key: tiny.plugin\nSpring-Context: *\n" + importHeader;
        StringBuilder folded = new StringBuilder();
        headers.lines().forEach(line -> folded.append(fold(line)));
        return file(MANIFEST, folded.toString());
    }

    /** Lines of a manifest hold at most 72 bytes; a further one begins with a blank. */
    private static String fold(String line) {
        StringBuilder folded = new StringBuilder();
        String rest = line;
        while (rest.length() > 70) {
            folded.append(rest, 0, 70).append("\n ");
            rest = rest.substring(70);
        }
        return folded.append(rest).append('\n').toString();
    }

    PluginJar file(String path, String text) {
        entries.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    PluginJar without(String path) {
        if (entries.remove(path) == null) {
            throw new IllegalArgumentException("there is no " + path);
        }
        return this;
    }

    PluginJar changed(String path, UnaryOperator<String> change) {
        String before = text(path);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing changed in " + path);
        }
        return file(path, after);
    }

    String text(String path) {
        return new String(entries.get(path), StandardCharsets.UTF_8);
    }

    /** Compiles classes into the jar. */
    PluginJar classes(CompiledSources sources) {
        try {
            Path folder = Files.createTempDirectory("planted");
            sources.into(folder);
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    entries.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of an index file of the scanner. */
    PluginJar index(String file, String... lines) {
        return file("META-INF/plugin-components/" + file, String.join("\n", List.of(lines)) + "\n");
    }

    Path into(Path folder) {
        Path jar = folder.resolve("planted.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream jarOut = new JarOutputStream(out)) {
            write(MANIFEST, jarOut);
            for (String name : entries.keySet()) {
                if (!name.equals(MANIFEST)) {
                    write(name, jarOut);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    private void write(String name, JarOutputStream out) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(entries.get(name));
        out.closeEntry();
    }
}
