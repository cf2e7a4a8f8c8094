package dev.cairn.sandbox.plugin.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.framework.Bundle;

/** The class files of a bundle. */
public final class BundleClasses {
    private static final String SUFFIX = ".class";

    private BundleClasses() {}

    /** The names of all classes, nested ones with a dollar sign. */
    public static List<String> names(Bundle bundle) {
        Enumeration<URL> entries = bundle.findEntries("/", "*" + SUFFIX, true);
        if (entries == null) {
            return List.of();
        }
        return Collections.list(entries).stream()
                .map(URL::getPath)
                .filter(path -> !path.endsWith("package-info.class") && !path.endsWith("module-info.class"))
                .map(path -> path.substring(1, path.length() - SUFFIX.length()).replace('/', '.'))
                .sorted()
                .toList();
    }

    static Set<String> packages(Bundle bundle) {
        Set<String> packages = new TreeSet<>();
        for (String name : names(bundle)) {
            packages.add(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
        }
        return packages;
    }

    /** The bytes of a class file of the bundle. */
    public static byte[] bytes(Bundle bundle, String className) {
        URL entry = bundle.getEntry(className.replace('.', '/') + SUFFIX);
        try (InputStream in = entry.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
