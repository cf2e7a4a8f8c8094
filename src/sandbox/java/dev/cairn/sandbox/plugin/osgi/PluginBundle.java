package dev.cairn.sandbox.plugin.osgi;

import dev.cairn.sandbox.plugin.PluginFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;

/** The plugin's bundle in its container. */
public final class PluginBundle {
    private final Bundle bundle;

    PluginBundle(Bundle bundle) {
        this.bundle = bundle;
    }

    /** Sees the bundle's own classes and the exported packages, nothing else. */
    public ClassLoader classLoader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    /** Takes it out of its container, which goes on; what has no class in use any more can be forgotten. */
    public void uninstall() {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new IllegalStateException("the plugin cannot be taken out", e);
        }
    }

    public List<String> classNames() {
        return BundleClasses.names(bundle);
    }

    /** The bytes of one of {@link #classNames()}. */
    public byte[] classBytes(String className) {
        return BundleClasses.bytes(bundle, className);
    }

    /** Loads a class that something in the jar names. */
    public Class<?> load(String className, String namedBy) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new PluginFault(namedBy + " names the class " + className + ", which cannot be loaded: " + e, e);
        }
    }

    public boolean has(String path) {
        return bundle.getEntry(path) != null;
    }

    /** The paths below a folder that match a pattern such as {@code *.vm}, in alphabetical order. */
    public List<String> paths(String folder, String pattern) {
        Enumeration<URL> entries = bundle.findEntries(folder, pattern, true);
        if (entries == null) {
            return List.of();
        }
        return Collections.list(entries).stream()
                .map(url -> url.getPath().substring(1))
                .sorted()
                .toList();
    }

    public Optional<byte[]> bytes(String path) {
        URL entry = bundle.getEntry(path);
        if (entry == null || path.endsWith("/")) {
            return Optional.empty();
        }
        try (InputStream in = entry.openStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<String> text(String path) {
        return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** A header of the manifest. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(bundle.getHeaders().get(name));
    }
}
