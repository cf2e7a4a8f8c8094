package dev.cairn.sandbox.plugin.descriptor;

import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts of the plugin's i18n resources, by language. A text that its language lacks comes from the language without
 * country, then from the file without language.
 */
public final class Wording {
    private static final String SUFFIX = ".properties";

    private final Map<String, Properties> byLanguage = new LinkedHashMap<>();

    private Wording() {}

    /** Reads every language of each i18n resource. */
    public static Wording read(PluginDescriptor descriptor, PluginBundle bundle) {
        Wording wording = new Wording();
        for (PluginDescriptor.Resource resource : descriptor.resources("i18n")) {
            String base = resource.location().replace('.', '/');
            int slash = base.lastIndexOf('/');
            for (String path :
                    bundle.paths(base.substring(0, Math.max(0, slash)), base.substring(slash + 1) + "*" + SUFFIX)) {
                String rest = path.substring(base.length(), path.length() - SUFFIX.length());
                if (rest.isEmpty() || rest.startsWith("_")) {
                    wording.add(
                            rest.isEmpty() ? "" : rest.substring(1),
                            bundle.bytes(path).orElseThrow());
                }
            }
        }
        return wording;
    }

    private void add(String language, byte[] file) {
        try {
            byLanguage
                    .computeIfAbsent(language, key -> new Properties())
                    .load(new StringReader(new String(file, StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The languages that have a file of their own; the empty one is the file without language. */
    public Set<String> languages() {
        return byLanguage.keySet();
    }

    /** The keys of one of {@link #languages()}. */
    public Set<String> keys(String language) {
        Properties texts = byLanguage.get(language);
        return texts == null ? Set.of() : new TreeSet<>(texts.stringPropertyNames());
    }

    /** The text as it stands in the file, without arguments. */
    public Optional<String> text(Locale locale, String key) {
        for (String language : new String[] {locale.toString(), locale.getLanguage(), ""}) {
            Properties texts = byLanguage.get(language);
            if (texts != null && texts.getProperty(key) != null) {
                return Optional.of(texts.getProperty(key));
            }
        }
        return Optional.empty();
    }

    /** Whether the file without language holds the key. */
    public boolean has(String key) {
        return text(Locale.ROOT, key).isPresent();
    }
}
