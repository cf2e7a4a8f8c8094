package dev.cairn.sandbox.webresource;

import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import dev.cairn.sandbox.webresource.WebModule.WebFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Joins the files of a page into one script and one style sheet, as Confluence batches them: each script stands in a
 * {@code try} of its own, and the address holds a hash of the content, so that a browser may keep it for ever.
 */
final class Batches {
    private static final String SEPARATOR = ",";

    private final Map<String, WebModule> modules;
    private final PluginBundle bundle;
    private final ScriptTranslator translator;
    private final String contextPath;

    Batches(Map<String, WebModule> modules, PluginBundle bundle, ScriptTranslator translator, String contextPath) {
        this.modules = modules;
        this.bundle = bundle;
        this.translator = translator;
        this.contextPath = contextPath;
    }

    Optional<String> scriptUrl(List<String> keys, Locale locale) {
        List<String> holding = holding(keys, ".js");
        return holding.isEmpty()
                ? Optional.empty()
                : Optional.of(url(script(holding, locale), holding, "batch.js") + "?locale=" + locale.toLanguageTag());
    }

    Optional<String> styleUrl(List<String> keys) {
        List<String> holding = holding(keys, ".css");
        return holding.isEmpty() ? Optional.empty() : Optional.of(url(style(holding), holding, "batch.css"));
    }

    private String url(byte[] content, List<String> keys, String file) {
        return contextPath + "/s/" + Hash.of(content) + "/_/download/batch/" + String.join(SEPARATOR, keys) + "/"
                + file;
    }

    private List<String> holding(List<String> keys, String extension) {
        return keys.stream()
                .filter(key -> {
                    WebModule module = modules.get(key);
                    return module != null
                            && module.files().stream()
                                    .anyMatch(file -> file.name().endsWith(extension));
                })
                .toList();
    }

    /** The batch that an address names; empty where it names what does not exist. */
    Optional<byte[]> read(String keyList, String file, Locale locale) {
        List<String> keys = List.of(keyList.split(SEPARATOR));
        if (!modules.keySet().containsAll(keys)) {
            return Optional.empty();
        }
        return switch (file) {
            case "batch.js" -> Optional.of(script(keys, locale));
            case "batch.css" -> Optional.of(style(keys));
            default -> Optional.empty();
        };
    }

    private byte[] script(List<String> keys, Locale locale) {
        StringBuilder batch = new StringBuilder();
        for (String key : keys) {
            WebModule module = Objects.requireNonNull(modules.get(key));
            for (WebFile file : module.files()) {
                if (file.name().endsWith(".js")) {
                    String source = bundle.text(file.location()).orElseThrow();
                    batch.append("try {\n/* module-key = '" + key + "', location = '" + file.location() + "' */\n")
                            .append(module.translated() ? translator.translate(source, locale) : source)
                            .append("\n} catch (e) { window.console && console.error('" + file.location()
                                    + "', e); }\n");
                }
            }
        }
        return batch.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] style(List<String> keys) {
        StringBuilder batch = new StringBuilder();
        for (String key : keys) {
            for (WebFile file : Objects.requireNonNull(modules.get(key)).files()) {
                if (file.name().endsWith(".css")) {
                    batch.append("/* module-key = '" + key + "', location = '" + file.location() + "' */\n")
                            .append(bundle.text(file.location()).orElseThrow())
                            .append('\n');
                }
            }
        }
        return batch.toString().getBytes(StandardCharsets.UTF_8);
    }
}
