package dev.cairn.mentoring.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The jar that is handed out: what an administrator uploads, not the classes that it was made from. */
final class FinishedJar {
    private final Path path;

    private FinishedJar(Path path) {
        this.path = path;
    }

    /** The jar of this build. */
    static FinishedJar ofThisBuild() {
        String path = System.getProperty("mentoring.jar");
        if (path == null) {
            throw new IllegalStateException("the system property mentoring.jar does not say where the jar lies");
        }
        return at(Path.of(path));
    }

    static FinishedJar at(Path path) {
        return new FinishedJar(path);
    }

    /** Names of all files in it, in their order. */
    List<String> files() {
        return read(jar -> jar.stream()
                .filter(entry -> !entry.isDirectory())
                .map(JarEntry::getName)
                .toList());
    }

    List<ClassNode> classes() {
        return read(jar -> {
            Stream<JarEntry> classes =
                    jar.stream().filter(entry -> entry.getName().endsWith(".class"));
            return classes.map(entry -> node(bytes(jar, entry))).toList();
        });
    }

    Attributes manifest() {
        return read(jar -> jar.getManifest().getMainAttributes());
    }

    String text(String file) {
        return read(jar -> {
            JarEntry entry = jar.getJarEntry(file);
            if (entry == null) {
                throw new IllegalStateException("the jar has no " + file);
            }
            return new String(bytes(jar, entry), StandardCharsets.UTF_8);
        });
    }

    static ClassNode node(byte[] bytes) {
        ClassNode node = new ClassNode();
        new ClassReader(bytes).accept(node, 0);
        return node;
    }

    private static byte[] bytes(JarFile jar, JarEntry entry) {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private <T> T read(Reading<T> reading) {
        try (JarFile jar = new JarFile(path.toFile())) {
            return reading.of(jar);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + path, failure);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(JarFile jar) throws IOException;
    }
}
